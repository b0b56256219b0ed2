import { readFile } from 'node:fs/promises'
import { classicScript } from '../classicScript.ts'
import { bytesOf, textOf } from '../packages.ts'
import { licences } from './licences.ts'
import { pdfScript } from './pdfScript.ts'

const here = (path: string) => new URL(path, import.meta.url)
const own = (name: string) => () => classicScript(here(`scripts/${name}.ts`))
const sheet = (name: string) => () => readFile(here(name), 'utf8')
const text = (path: string) => () => textOf(path)
const bytes = (path: string) => () => bytesOf(path)
const note = (words: string) => () => Promise.resolve(`/* ${words} */\n`)

const tagsInput = (file: string) => text(`bootstrap-tagsinput/dist/bootstrap-tagsinput.${file}`)
const annotorious = text('annotorious/annotorious.min.js')
const annotoriousSheet = text('annotorious/css/annotorious.css')
const annotoriousPictures = (folder: string) =>
  ['delete', 'feather_icon', 'pencil'].map(
    (name) => [`${folder}${name}.png`, bytes(`annotorious/css/${name}.png`)] as const,
  )

/** What old presenters load from fixed addresses below `/static/`, by those addresses: the packages themselves, or our own stand-ins. */
const SOURCES: readonly (readonly [path: string, source: () => Promise<string | Uint8Array>])[] = [
  ['js/pybossa/pybossa.js', note('window.pybossa is there before the first script of a presenter.')],
  [
    'js/pybossa-player/dist/pybossa-player.min.js',
    note('window.PybossaPlayer is there before the first script of a presenter that names it.'),
  ],
  ['js/vendor/json2.js', note('JSON is in every browser.')],
  ['js/vendor/json2.min.js', note('JSON is in every browser.')],

  ['js/pdf/pdf.js', pdfScript],
  ['js/pdf/pdf.worker.js', text('pdfjs-dist/build/pdf.worker.min.js')],
  ['js/pdf/scrollsync.js', own('scrollSync')],
  ['js/pdf/dragscrollable.js', own('dragScrollable')],
  ['js/throbber/throbber.js', own('throbberGlobal')],

  ['js/vendor/jquery.serializeJSON.js', text('jquery-serializejson/jquery.serializejson.min.js')],
  ['js/vendor/jquery.serializeJSON.min.js', text('jquery-serializejson/jquery.serializejson.min.js')],

  ['vendor/fancybox/jquery.fancybox.js', own('fancyBox')],
  ['vendor/fancybox/jquery.fancybox.pack.js', own('fancyBox')],
  ['vendor/fancybox/jquery.fancybox.css', sheet('fancyBox.css')],

  ...['', 'dist/'].flatMap((folder) =>
    ['js', 'min.js', 'css'].map(
      (ending) =>
        [`vendor/bootstrap-tagsinput/${folder}bootstrap-tagsinput.${ending}`, tagsInput(ending)] as const,
    ),
  ),

  ['js/vendor/annotorious.min.js', annotorious],
  ['js/vendor/annotorious.css', annotoriousSheet],
  ...annotoriousPictures('js/vendor/'),
  ['js/vendor/annotorious/annotorious.min.js', annotorious],
  ['js/vendor/annotorious/css/annotorious.css', annotoriousSheet],
  ...annotoriousPictures('js/vendor/annotorious/css/'),

  ['presenter-kit/LICENSES.txt', licences],
]

/** Every such file: its address below `/static/` and what is in it. */
export async function oldFiles(): Promise<Map<string, string | Uint8Array>> {
  return new Map(await Promise.all(SOURCES.map(async ([path, source]) => [path, await source()] as const)))
}
