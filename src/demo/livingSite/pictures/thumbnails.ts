import { createRandom } from '../random.ts'
import { beetle, drawer, type Beetle } from './beetle.ts'
import { kanaPage } from './brushKana.ts'
import { galaxyPicture } from './galaxy.ts'
import { handwriting } from './handwriting.ts'
import { ledgerPage, type LedgerEntry } from './ledgerPage.ts'
import { HANDS, letterPassage } from './letter.ts'
import { nightSky } from './nightSky.ts'
import { oldMap } from './oldMap.ts'
import { TAN, paper } from './paper.ts'
import { plant } from './pressedPlant.ts'
import { gradient, n, repeat, svg } from './svg.ts'

/** One picture inside another one, with ids of its own so that gradients do not mix. */
function placed(picture: string, mark: string, attributes: string): string {
  const own = picture
    .replaceAll(/ id="([^"]+)"/g, ` id="${mark}$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${mark}$1)`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${mark}$1"`)
  return own.replace(/ width="\d+" height="\d+"/, ` ${attributes}`)
}

const SHADOW =
  '<filter id="drop" x="-20%" y="-20%" width="140%" height="140%"><feDropShadow dx="0" dy="7" stdDeviation="9" flood-opacity=".38"/></filter>'

/** Pictures of projects, all 4:3 (800 × 600). */
export const galaxiesThumbnail = () => galaxyPicture('spiral', createRandom('t4'), 800, 600, 0.5)

export function lettersThumbnail(): string {
  const random = createRandom('letters thumbnail')
  const hand = { ...HANDS[0], size: 15 }
  const letter = letterPassage(
    'My dear Sister, we came to Queenstown on the fourteenth and the sea ran so high that nobody slept but the baby. Tomorrow we sail, & they say ten days if the weather holds. I have your ring sewn into my coat & think of you all round the fire at home. Kiss the little ones & tell them',
    hand,
    random,
  )
  const address = handwriting('Miss Nora Byrne', 96, 96, { ...hand, size: 13, pen: 1.8 }, random).picture
  const town = handwriting('Kilkenny', 150, 142, { ...hand, size: 13, pen: 1.8 }, random).picture
  const envelope = svg(
    420,
    250,
    `${paper(420, 250, TAN, random)}<path d="M0 0L210 112L420 0" fill="none" stroke="#6f4f22" stroke-opacity=".28" stroke-width="2"/><g transform="translate(342 20)"><rect width="56" height="66" fill="#fffaf0"/><rect x="4" y="4" width="48" height="58" fill="#a5443a"/><circle cx="28" cy="30" r="15" fill="#f3d9c8"/><text x="28" y="57" text-anchor="middle" font-family="Georgia,serif" font-size="10" fill="#fff">1d</text></g><g fill="none" stroke="#2d2a28" stroke-width="2" opacity=".6"><circle cx="330" cy="64" r="30"/><path d="M232 50q12 8 24 0t24 0M232 62q12 8 24 0t24 0M232 74q12 8 24 0t24 0"/></g>${address}${town}`,
  )
  return svg(
    800,
    600,
    `<defs>${SHADOW}${gradient(
      'linear',
      'desk',
      [
        [0, '#4a352a'],
        [1, '#2a1d17'],
      ],
      'x2="1" y2="1"',
    )}</defs><rect width="800" height="600" fill="url(#desk)"/>` +
      repeat(
        12,
        (index) =>
          `<path d="M0 ${40 + index * 50}Q400 ${20 + index * 52} 800 ${44 + index * 49}" stroke="#000" stroke-opacity=".12" fill="none" stroke-width="3"/>`,
      ) +
      `<g filter="url(#drop)" transform="rotate(-4 400 250)">${placed(letter, 'l', 'x="36" y="36" width="752" height="900" preserveAspectRatio="xMinYMin meet"')}</g>` +
      `<g filter="url(#drop)" transform="rotate(7 560 460)">${placed(envelope, 'e', 'x="350" y="330" width="400" height="238"')}</g>`,
  )
}

export function birdsThumbnail(): string {
  const random = createRandom('birds thumbnail')
  const hill = (y: number, colour: string, wave: number) =>
    `<path d="M0 ${y}C160 ${y - wave} 300 ${y + wave} 470 ${y - wave * 0.4}S700 ${y - wave} 800 ${y}V600H0Z" fill="${colour}"/>`
  const wave = repeat(58, (index) => {
    const loud =
      6 + 74 * Math.abs(Math.sin(index * 0.33) * Math.sin(index * 0.11 + 0.4)) * random.between(0.6, 1)
    return `M${20 + index * 13.3} ${n(505 - loud / 2)}v${n(loud)}`
  })
  const bird =
    '<path d="M430 318C500 330 560 336 612 332L606 356C556 368 490 374 436 366Z" fill="#15131b"/>' +
    '<path d="M268 246C272 216 306 202 334 214C362 226 372 250 396 264C440 288 470 306 482 338C470 374 420 388 372 384C316 380 276 346 268 306C264 284 264 264 268 246Z" fill="#1c1a22"/>' +
    '<path d="M360 284C404 280 462 304 512 346C470 364 404 366 372 336C356 320 350 296 360 284Z" fill="#302c3a"/><path d="M384 306C424 310 460 324 490 344M382 324C412 334 440 342 468 350" stroke="#48424f" stroke-width="3" fill="none"/>' +
    '<path d="M274 240L220 222L271 258Z" fill="#f0a52c"/><path d="M270 262L226 268L274 276Z" fill="#d98a1d"/><circle cx="304" cy="246" r="10" fill="#f6c453"/><circle cx="303" cy="245" r="6" fill="#141318"/>' +
    '<path d="M352 380l-8 30m40-26l4 26" stroke="#d98a1d" stroke-width="6" stroke-linecap="round"/>'
  return svg(
    800,
    600,
    `<defs>${gradient(
      'linear',
      'dawn',
      [
        [0, '#2f4d73'],
        [0.42, '#e7a27c'],
        [0.7, '#fbd9a0'],
        [1, '#fdeccb'],
      ],
      'x2="0" y2="1"',
    )}${gradient('radial', 'sun', [
      [0, '#fff6dc'],
      [0.3, '#ffe3a6', 0.9],
      [1, '#ffd48a', 0],
    ])}</defs>` +
      `<rect width="800" height="600" fill="url(#dawn)"/><circle cx="590" cy="250" r="210" fill="url(#sun)"/>${hill(380, '#c98d78', 30)}${hill(430, '#8d6a72', 26)}${hill(470, '#4d4459', 20)}` +
      `<path d="M-10 432C140 398 330 418 470 408S700 380 820 352" stroke="#2a2029" stroke-width="16" fill="none" stroke-linecap="round"/><path d="M520 405c30-40 60-54 110-66M160 408c-20-34-50-50-84-56" stroke="#2a2029" stroke-width="8" fill="none" stroke-linecap="round"/>` +
      repeat(
        9,
        (index) =>
          `<ellipse cx="${[640, 612, 668, 590, 70, 96, 44, 700, 736][index]}" cy="${[330, 352, 322, 372, 346, 366, 340, 366, 344][index]}" rx="20" ry="9" transform="rotate(${-30 + index * 17} ${[640, 612, 668, 590, 70, 96, 44, 700, 736][index]} ${[330, 352, 322, 372, 346, 366, 340, 366, 344][index]})" fill="#4c6a4a"/>`,
      ) +
      `${bird}<path d="${wave}" stroke="#fdeccb" stroke-width="6" stroke-linecap="round" opacity=".92"/>`,
  )
}

export const mapThumbnail = () =>
  oldMap(
    createRandom('map thumbnail 3'),
    { village: 'Wetherby', river: 'River Asse' },
    'compass',
    800,
    600,
  ).draw()

export function ledgerThumbnail(entries: readonly LedgerEntry[]): string {
  const page = ledgerPage('Accessions 1887', entries, createRandom('ledger thumbnail'))
  return svg(
    800,
    600,
    `<defs>${SHADOW}</defs><rect width="800" height="600" fill="#2c3a36"/><g filter="url(#drop)" transform="rotate(-3 400 300)"><rect x="36" y="26" width="760" height="566" fill="#6b2f26"/>${placed(page, 'p', 'x="50" y="36" width="738" height="544"')}</g><g filter="url(#drop)"><path d="M600 600L742 330l16 8L640 600Z" fill="#1f2024"/><path d="M742 330l16 8l4-36Z" fill="#d7b25a"/></g>`,
  )
}

export function beetlesThumbnail(): string {
  const random = createRandom('beetles thumbnail')
  const looks: Beetle[] = [
    { pattern: 'plain', colour: 'green', horned: false },
    { pattern: 'spots', colour: 'red', horned: false },
    { pattern: 'bands', colour: 'black', horned: true },
    { pattern: 'stripes', colour: 'yellow', horned: false },
    { pattern: 'plain', colour: 'blue', horned: false },
    { pattern: 'stripes', colour: 'copper', horned: true },
    { pattern: 'spots', colour: 'yellow', horned: false },
    { pattern: 'plain', colour: 'copper', horned: false },
    { pattern: 'bands', colour: 'red', horned: false },
    { pattern: 'spots', colour: 'green', horned: false },
    { pattern: 'plain', colour: 'black', horned: true },
    { pattern: 'bands', colour: 'blue', horned: false },
  ]
  const rows = looks
    .map((look, index) => {
      const x = 100 + (index % 4) * 200
      const y = 106 + Math.floor(index / 4) * 196
      return `<g transform="translate(${x} ${y}) scale(1.02)">${beetle(look, random)}</g>`
    })
    .join('')
  return drawer(800, 600, rows)
}

export function herbariumThumbnail(): string {
  const random = createRandom('herbarium thumbnail 4')
  const one = (kind: 'feather' | 'oval' | 'fern', x: number, turn: number, height: number) =>
    `<g transform="translate(${x} 560) rotate(${turn})">${plant(kind, height, random)}</g>`
  return svg(
    800,
    600,
    paper(800, 600, { light: '#fbf7ec', dark: '#e6d9bb', stain: '#b08a55' }, random) +
      one('fern', 190, -7, 440) +
      one('oval', 410, 2, 470) +
      one('feather', 620, 9, 440),
  )
}

export function batsThumbnail(): string {
  const random = createRandom('bats thumbnail')
  const bat = (x: number, y: number, size: number) =>
    `<path transform="translate(${x} ${y}) scale(${size})" d="M0 14C-8 12-10 4-9-4L-12-18L-5-11H5L12-18L9-4C12-8 26-22 52-22C60-22 84-8 98 16C84 8 74 10 66 20C58 10 46 10 40 22C32 12 20 12 12 22C8 26 4 32 0 38C-4 32-8 26-12 22C-20 12-32 12-40 22C-46 10-58 10-66 20C-74 10-84 8-98 16C-84-8-60-22-52-22C-26-22-12-8-9-4Z" fill="#090a14"/>`
  const stars = repeat(90, () => `M${n(random.next() * 800)} ${n(random.next() * 420)}h0`)
  const pulses = repeat(
    5,
    (ring) =>
      `<path d="M${470 + ring * 34} ${300 - ring * 20}q${32 + ring * 12} ${40 + ring * 14} ${-6 + ring} ${94 + ring * 34}" stroke="#f0a35e" stroke-width="4" fill="none" opacity="${n(0.9 - ring * 0.16)}" stroke-linecap="round"/>`,
  )
  return svg(
    800,
    600,
    `<defs>${gradient(
      'linear',
      'night',
      [
        [0, '#131a3d'],
        [0.7, '#3a2a62'],
        [1, '#6b3f6f'],
      ],
      'x2="0" y2="1"',
    )}${gradient('radial', 'moon', [
      [0, '#fffbe6'],
      [0.75, '#f6e7b4'],
      [1, '#e9d391'],
    ])}</defs><rect width="800" height="600" fill="url(#night)"/><path d="${stars}" stroke="#fff" stroke-width="2" stroke-linecap="round" opacity=".7"/>` +
      `<circle cx="250" cy="230" r="210" fill="#f6e7b4" opacity=".1"/><circle cx="250" cy="230" r="150" fill="url(#moon)"/><g fill="#dcc88c" opacity=".5"><circle cx="205" cy="190" r="26"/><circle cx="300" cy="270" r="36"/><circle cx="270" cy="160" r="14"/></g>` +
      `<path d="M0 600V500C60 470 90 530 150 490S260 520 330 480S470 540 540 500S690 520 800 470V600Z" fill="#120d24"/>${repeat(16, (index) => `<path d="M${index * 54} 600l22-${96 + ((index * 37) % 70)}l22 170z" fill="#0d0a1c"/>`)}` +
      `${pulses}${bat(372, 318, 1.5)}${bat(640, 140, 0.6)}${bat(560, 90, 0.36)}${bat(130, 420, 0.5)}`,
  )
}

export const kanaThumbnail = () =>
  kanaPage(
    ['のしくつ', 'へいりこ', 'てとうろ', 'くりのし', 'つてこい'],
    [2, 0],
    createRandom('kana thumbnail'),
    800,
    600,
  )

export const skiesThumbnail = () =>
  placed(nightSky(5.6, createRandom('skies thumbnail'), true), '', 'width="800" height="600"')

export function memoriesThumbnail(): string {
  const reel = (x: number) =>
    `<g transform="translate(${x} 250)"><circle r="128" fill="#2b2320"/><circle r="118" fill="#6d4a34"/><circle r="116" fill="none" stroke="#8a6146" stroke-width="26" opacity=".5"/><circle r="62" fill="#d9d2c4"/>${repeat(3, (hole) => `<path d="M0-14L-17-52A56 56 0 0 1 17-52Z" transform="rotate(${hole * 120})" fill="#2b2320"/>`)}<circle r="14" fill="#8f8778"/><circle r="5" fill="#2b2320"/></g>`
  const shine = repeat(
    7,
    (index) =>
      `<circle cx="${296 + index * 35}" cy="512" r="10" fill="${index < 5 ? '#f0b64c' : '#6f675c'}"/>`,
  )
  return svg(
    800,
    600,
    `<defs>${gradient(
      'linear',
      'case',
      [
        [0, '#d3683f'],
        [1, '#a8452a'],
      ],
      'x2="0" y2="1"',
    )}${gradient(
      'linear',
      'wall',
      [
        [0, '#f2dfc0'],
        [1, '#e3c494'],
      ],
      'x2="0" y2="1"',
    )}</defs><rect width="800" height="600" fill="url(#wall)"/><rect x="76" y="66" width="648" height="496" rx="34" fill="#7a301c"/><rect x="76" y="58" width="648" height="490" rx="34" fill="url(#case)"/><rect x="106" y="88" width="588" height="330" rx="20" fill="#f4e9d4"/>` +
      `<path d="M232 372Q400 440 568 372" stroke="#3a2b24" stroke-width="5" fill="none"/><rect x="352" y="372" width="96" height="40" rx="8" fill="#3a2b24"/>${reel(250)}${reel(550)}<rect x="120" y="440" width="130" height="84" rx="10" fill="#f7efdd"/><path d="M136 508A56 56 0 0 1 234 508" stroke="#3a2b24" fill="none" stroke-width="3"/><path d="M185 510L212 462" stroke="#b3261e" stroke-width="4" stroke-linecap="round"/>${shine}<g fill="#f7efdd">${repeat(4, (index) => `<rect x="${286 + index * 62}" y="446" width="50" height="34" rx="7"/>`)}</g><circle cx="620" cy="484" r="40" fill="#3a2b24"/><path d="M620 484L644 456" stroke="#f0b64c" stroke-width="6" stroke-linecap="round"/>`,
  )
}
