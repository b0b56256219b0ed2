import type { Random } from '../random.ts'
import { handwriting, type Hand } from './handwriting.ts'
import { paper, type PaperTone } from './paper.ts'
import { n, repeat, smooth, svg } from './svg.ts'

const SHEET: PaperTone = { light: '#fbf7ec', dark: '#eadfc6', stain: '#b08a55' }
const LABEL_HAND: Hand = { size: 7.2, slant: 0.35, unrest: 0.4, pen: 1.15, ink: '#2b2a3d' }
const GREENS = ['#55662f', '#66753a', '#475a34', '#7a7a3c', '#6d6233']
const FLOWERS = ['#a5486b', '#c08a2e', '#7a5a9c', '#b9553a', '#d9c9a0', '#4f6fa8']

export type Leaf = 'feather' | 'oval' | 'fern' | 'grass'

const leafShape = (length: number, width: number) =>
  `M0 0C${n(length * 0.25)} ${n(-width)} ${n(length * 0.75)} ${n(-width * 0.8)} ${n(length)} 0C${n(length * 0.75)} ${n(width * 0.8)} ${n(length * 0.25)} ${n(width)} 0 0Z`

/** A leaf 100 px long that lies to the right of 0,0, in the current colour. */
function oneLeaf(kind: Leaf): string {
  const length = 100
  if (kind === 'oval')
    return `<path d="${leafShape(length, length * 0.3)}" fill="currentColor"/><path d="M0 0H92" stroke="#fff" stroke-opacity=".35"/>`
  if (kind === 'grass') return `<path d="${leafShape(length * 1.8, 4.5)}" fill="currentColor"/>`
  const pairs = kind === 'fern' ? 11 : 6
  const leaflet = (at: number, side: 1 | -1) => {
    const size = (kind === 'fern' ? 0.26 : 0.4) * length * (1 - at * 0.75)
    return `<path d="${leafShape(size, size * 0.26)}" transform="translate(${n(at * length)} 0) rotate(${side * (kind === 'fern' ? 68 : 48)})" fill="currentColor"/>`
  }
  const leaflets = repeat(
    pairs,
    (index) => leaflet((index + 0.6) / pairs, 1) + leaflet((index + 0.6) / pairs, -1),
  )
  return `<path d="M0 0H${length}" stroke="currentColor" stroke-width="2"/>${leaflets}`
}

function flower(x: number, y: number, size: number, colour: string, random: Random): string {
  const petals = random.whole(5, 9)
  const ring = repeat(
    petals,
    (index) =>
      `<path d="${leafShape(size, size * 0.34)}" transform="rotate(${n((index / petals) * 360 + random.bell() * 6)})"/>`,
  )
  return `<g transform="translate(${n(x)} ${n(y)}) scale(1 .86)"><g fill="${colour}" fill-opacity=".88" stroke="#00000022">${ring}</g><circle r="${n(size * 0.26)}" fill="#6b5326"/></g>`
}

/** A dried plant that stands on 0,0 and grows `height` px upwards. */
export function plant(kind: Leaf, height: number, random: Random): string {
  const green = random.pick(GREENS)
  const id = `leaf${random.whole(1, 99999)}`
  const leaf = (x: number, y: number, length: number, angle: number, shade: string) =>
    `<use href="#${id}" transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)}) scale(${Math.round(length) / 100})" color="${shade}"/>`
  const colour = random.pick(FLOWERS)
  const bend = random.between(-0.18, 0.18) * height
  const stem = Array.from({ length: 6 }, (_, index) => {
    const along = index / 5
    return [bend * along ** 2 + random.bell() * 3, -height * along] as const
  })
  const at = (along: number) => [bend * along ** 2, -height * along] as const
  const leaves = repeat(kind === 'grass' ? 7 : 9, (index) => {
    const along = kind === 'grass' ? 0.04 * index : 0.1 + index * 0.088
    const [x, y] = at(along)
    const side = index % 2 ? 1 : -1
    const length = height * (kind === 'oval' ? 0.22 : 0.3) * (1.15 - along * 0.7) * random.between(0.85, 1.15)
    const angle = -90 + side * random.between(kind === 'grass' ? 8 : 38, kind === 'grass' ? 40 : 66)
    return leaf(x, y, length, angle, random.chance(0.2) ? random.pick(GREENS) : green)
  })
  const [topX, topY] = at(1)
  const blooms =
    kind === 'fern'
      ? leaf(topX, topY, height * 0.2, -90, green)
      : kind === 'grass'
        ? repeat(
            14,
            (index) =>
              `<ellipse cx="${n(topX + (index % 2 ? 5 : -5))}" cy="${n(topY + index * 6)}" rx="3" ry="7" transform="rotate(${index % 2 ? 24 : -24} ${n(topX)} ${n(topY + index * 6)})" fill="#a98a4c"/>`,
          )
        : flower(topX, topY, height * 0.085, colour, random) +
          repeat(2, (index) => {
            const [x, y] = at(0.82 - index * 0.1)
            const out = (index ? 1 : -1) * height * 0.13
            return `<path d="M${n(x)} ${n(y)}q${n(out * 0.7)} ${n(-height * 0.02)} ${n(out)} ${n(-height * 0.1)}" stroke="${green}" stroke-width="2.5" fill="none"/>${flower(x + out, y - height * 0.1, height * 0.06, colour, random)}`
          })
  const roots = repeat(
    5,
    () =>
      `<path d="M0 0q${n(random.bell() * 9)} ${n(height * 0.03)} ${n(random.bell() * 22)} ${n(height * random.between(0.04, 0.09))}" stroke="#7b6136" stroke-width="1.6" fill="none"/>`,
  )
  return `<defs><g id="${id}">${oneLeaf(kind)}</g></defs>${roots}<path d="${smooth(stem)}" stroke="${green}" stroke-width="4" fill="none" stroke-linecap="round"/>${leaves}${blooms}`
}

const strap = (x: number, y: number, angle: number) =>
  `<rect x="-16" y="-4" width="32" height="8" transform="translate(${n(x)} ${n(y)}) rotate(${angle})" fill="#fffdf4" stroke="#d8ccb0" opacity=".9"/>`

export interface HerbariumLabel {
  species: string
  place: string
  collector: string
  date: string
}

/** A herbarium sheet: the plant, its straps, a stamp and the hand-written label, 480 × 640. */
export function herbariumSheet(leaf: Leaf, label: HerbariumLabel, number: string, random: Random): string {
  const hand = { ...LABEL_HAND, slant: random.between(0.15, 0.5), unrest: random.between(0.25, 0.6) }
  const lines = [label.species, label.place, `leg. ${label.collector}`, label.date]
  const written = lines
    .map((line, index) => handwriting(line, 226, 522 + index * 27, hand, random).picture)
    .join('')
  return svg(
    480,
    640,
    paper(480, 640, SHEET, random) +
      `<g transform="translate(${n(190 + random.bell() * 14)} 470)">${plant(leaf, random.between(350, 400), random)}</g>` +
      strap(188, 410, 12) +
      strap(194, 300, -9) +
      `<g opacity=".75" fill="none" stroke="#3d5a86" stroke-width="1.6"><circle cx="84" cy="560" r="38"/><circle cx="84" cy="560" r="30"/></g>` +
      `<g font-family="Georgia,serif" text-anchor="middle" fill="#3d5a86"><text x="84" y="556" font-size="11">HERB. NUB.</text><text x="84" y="572" font-size="12">${number}</text></g>` +
      `<rect x="210" y="480" width="256" height="142" fill="#fffdf6" stroke="#cdbf9d"/><path d="M216 530H460M216 557H460M216 584H460M216 611H460" stroke="#c9bfa6" stroke-dasharray="1 3"/>` +
      `<text x="338" y="496" text-anchor="middle" font-family="Georgia,serif" font-size="9.5" letter-spacing="1.5" fill="#6d6046">CLOUD FOREST EXPEDITION</text>${written}`,
  )
}
