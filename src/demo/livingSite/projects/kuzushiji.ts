import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { KANA, kanaPage } from '../pictures/brushKana.ts'
import { kanaThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const letters = Object.keys(KANA)

/** Brush-written Japanese, one ringed character at a time; also the project with the very long name. */
export function kuzushiji(): Story {
  const random = createRandom('kuzushiji')
  const leaves = times(72, (index) => {
    const columns = times(3, () => times(5, () => random.pick(letters)).join(''))
    const marked = [random.whole(0, 2), random.whole(0, 4)] as const
    const truth = columns[marked[0]]?.charAt(marked[1]) ?? 'の'
    const others = letters
      .filter((letter) => letter !== truth)
      .toSorted(() => random.next() - 0.5)
      .slice(0, 3)
    return {
      name: `kana-${three(index + 1)}.svg`,
      columns,
      marked,
      truth,
      options: [truth, ...others].toSorted((one, other) => one.localeCompare(other, 'ja')),
    }
  })
  return {
    shortName: 'kuzushiji',
    name: 'くずし字をいっしょに読もう：江戸時代の料理本『万宝料理秘密箱』から読み解く卵料理百三種と町の暮らし — Reading the Brush Together',
    description:
      '赤い丸のついた一文字を選ぶだけ。くずし字を知らなくても大丈夫です。An Edo-period cookbook with one hundred and three egg dishes, read one brush-written character at a time by people who need not know any Japanese at all to begin with.',
    longDescription: text('descriptions/kuzushiji.md'),
    owner: 'olga',
    coOwners: ['paula'],
    category: 'language',
    presenter: text('presenters/kuzushiji.html'),
    thumbnail: kanaThumbnail,
    bornDaysAgo: 27,
    redundancy: 3,
    progress: 0.52,
    seconds: 8,
    tasks: leaves.map(({ name, truth, options }) => ({
      info: { leaf: `/uploads/${folderOf('olga')}/${name}`, options },
      truth,
    })),
    files: leaves.map(({ name, columns, marked }) =>
      picture(name, () => kanaPage(columns, marked, createRandom(name))),
    ),
    answer: ({ truth, info }, chance) => {
      const options = Array.isArray(info.options) ? info.options : []
      return chance.chance(0.88) ? truth : chance.chance(0.3) ? '?' : chance.pick([truth, ...options])
    },
  }
}
