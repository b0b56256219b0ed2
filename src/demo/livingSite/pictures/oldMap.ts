import type { Random } from '../random.ts'
import { handwriting, type Hand } from './handwriting.ts'
import { paper, type PaperTone } from './paper.ts'
import { n, repeat, smooth, svg } from './svg.ts'

const SHEET: PaperTone = { light: '#f6ecd2', dark: '#e2cda0', stain: '#9a7139' }
const NAME_HAND: Hand = { size: 9, slant: 0.3, unrest: 0.25, pen: 1.3, ink: '#4a2f1b' }
const FIELDS = ['#dfe3b4', '#ecd9a4', '#cfdcb4', '#e9cdb0', '#e2dcc0', '#d6e0c4']

type Point = readonly [number, number]

export interface OldMapPlaces {
  /** Where the mill stands, in px of the picture (640 × 480); null when this sheet has none. */
  mill: Point | null
  ferry: Point | null
  church: Point
}

const tree = (x: number, y: number) =>
  `<path d="M${n(x)} ${n(y)}q-6-1-4-6q-3-6 3-7q5-3 7 3q5 4 1 8q-3 3-7 2z" fill="#93a874" stroke="#5b6b40" stroke-width=".8"/><path d="M${n(x + 1)} ${n(y)}v4" stroke="#5b4526"/>`
const house = (x: number, y: number) =>
  `<path d="M${n(x)} ${n(y)}h8v-6h-8zm-1-6l5-5l5 5z" fill="#c4674c" stroke="#5d2b1c" stroke-width=".8"/>`
const large = ([x, y]: Point, drawn: string) =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(1.45) translate(${n(-x)} ${n(-y)})">${drawn}</g>`
const church = ([x, y]: Point) =>
  `<path d="M${n(x - 9)} ${n(y + 6)}h18v-11h-8v-9l-4-6l-4 6v9h-2z" fill="#d8b66a" stroke="#55361a"/><path d="M${n(x - 1)} ${n(y - 20)}v-8m-3 3h6" stroke="#55361a" stroke-width="1.6" fill="none"/>`
const mill = ([x, y]: Point) =>
  `<g stroke="#55361a"><path d="M${n(x - 7)} ${n(y + 8)}l3-17h8l3 17z" fill="#f4e4bd"/><path d="M${n(x - 13)} ${n(y - 22)}l26 26m0-26l-26 26" stroke-width="2.2"/><circle cx="${n(x)}" cy="${n(y - 9)}" r="2" fill="#55361a"/></g>`
const ferry = ([x, y]: Point) =>
  `<path d="M${n(x - 11)} ${n(y)}q11 9 22 0l-3 6h-16z" fill="#6d3f22" stroke="#3f2413"/><path d="M${n(x)} ${n(y)}v-12l8 9z" fill="#fff8e3" stroke="#3f2413"/>`

function fields(random: Random, width: number, height: number): string {
  const columns = 6
  const rows = 5
  const corners = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_cell, column): Point => [
      (column / columns) * (width + 60) - 30 + random.bell() * 14,
      (row / rows) * (height + 60) - 30 + random.bell() * 12,
    ]),
  )
  const at = (row: number, column: number) => (corners[row]?.[column] ?? [0, 0]).map(n).join(' ')
  return repeat(rows * columns, (index) => {
    const row = Math.floor(index / columns)
    const column = index % columns
    const edge = `M${at(row, column)}L${at(row, column + 1)}L${at(row + 1, column + 1)}L${at(row + 1, column)}Z`
    const fill = random.pick(FIELDS)
    const furrows = random.chance(0.35)
      ? `<path d="${edge}" fill="url(#${random.pick(['furrow', 'marsh'])})" opacity=".5"/>`
      : ''
    return `<path d="${edge}" fill="${fill}" fill-opacity=".8" stroke="#8a6d3f" stroke-width="1.3" stroke-dasharray="5 3"/>${furrows}`
  })
}

const compass = (x: number, y: number, size: number) => {
  const star = (turn: number, length: number, one: string, two: string) =>
    repeat(
      4,
      (index) =>
        `<g transform="rotate(${turn + index * 90})"><path d="M0 0L${n(size * 0.12)} ${n(-size * 0.16)}L0 ${n(-length)}Z" fill="${one}"/><path d="M0 0L${n(-size * 0.12)} ${n(-size * 0.16)}L0 ${n(-length)}Z" fill="${two}"/></g>`,
    )
  return `<g transform="translate(${x} ${y})" stroke="#4a2f1b" stroke-width=".8"><circle r="${n(size * 0.62)}" fill="#f6ecd2" fill-opacity=".7"/>${star(45, size * 0.6, '#c98a3a', '#f1dca6')}${star(0, size, '#9c3d2a', '#f1dca6')}<circle r="${n(size * 0.1)}" fill="#f1dca6"/></g>`
}

/**
 * A hand-coloured sheet of an estate map, 640 × 480 unless said, with its river, lanes, woods and landmarks. Where things
 * are is known at once; `draw` goes on with the same chance, so call it once only.
 */
export function oldMap(
  random: Random,
  names: { village: string; river: string },
  decoration: 'none' | 'compass' = 'none',
  width = 640,
  height = 480,
): { places: OldMapPlaces; draw: () => string } {
  const startY = height * random.between(0.25, 0.7)
  const swing = random.between(0.16, 0.3) * height * (random.chance(0.5) ? 1 : -1)
  const river = Array.from({ length: 8 }, (_, index): Point => [
    -30 + (index / 7) * (width + 60),
    startY + Math.sin(index * random.between(0.85, 1.1)) * swing + random.bell() * 8,
  ])
  const course = smooth(river)
  const onRiver = (index: number) => river[index] ?? [width / 2, startY]
  const away = (y: number, by: number): number => (y > height / 2 ? y - by : y + by)
  const [centreX, centreY] = onRiver(3)
  const village: Point = [centreX + random.between(-40, 60), away(centreY, random.between(90, 120))]
  const [bankX, bankY] = onRiver(random.pick([1, 5]))
  const places: OldMapPlaces = {
    church: village,
    mill: random.chance(0.85) ? [bankX + 4, away(bankY, 38)] : null,
    ferry: random.chance(0.6) ? [onRiver(4)[0], onRiver(4)[1] - 3] : null,
  }
  const draw = () => {
    const houses = repeat(random.whole(6, 12), (index) =>
      house(
        village[0] - 62 + (index % 6) * 23 + random.bell() * 4,
        village[1] + 28 + Math.floor(index / 6) * 18 + random.bell() * 3,
      ),
    )
    const woods = repeat(2, () => {
      const [x, y] = [
        random.between(40, width - 120),
        random.pick([random.between(40, 90), random.between(height - 90, height - 30)]),
      ]
      return repeat(random.whole(9, 18), () => tree(x + random.between(-45, 75), y + random.between(-26, 26)))
    })
    const lane = smooth([
      [village[0] - 20, village[1] + 14],
      [centreX, (village[1] + centreY) / 2],
      [bankX, bankY],
      [bankX + random.bell() * 60, height + 20],
    ])
    const road = `<path d="${lane}" fill="none" stroke="#7d5a33" stroke-width="7"/><path d="${lane}" fill="none" stroke="#f3e6c8" stroke-width="4"/>`
    const name = (text: string, x: number, y: number, size = 9) =>
      handwriting(text, x, y, { ...NAME_HAND, size, pen: size * 0.15 }, random).picture
    return svg(
      width,
      height,
      paper(width, height, SHEET, random) +
        `<defs><pattern id="furrow" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(${random.whole(10, 80)})"><path d="M0 4H9" stroke="#8a7a45"/></pattern><pattern id="marsh" width="22" height="14" patternUnits="userSpaceOnUse"><path d="M3 8h10M8 8v-5M5 8l-2-4M11 8l2-4" stroke="#5f7d6a" fill="none"/></pattern></defs>` +
        `<g opacity=".72">${fields(random, width, height)}</g>` +
        `<path d="${course}" fill="none" stroke="#4a7f92" stroke-width="34" stroke-linecap="round"/><path d="${course}" fill="none" stroke="#a9cfd2" stroke-width="30"/><path d="${course}" fill="none" stroke="#d7ebe6" stroke-width="14"/><path d="${course}" fill="none" stroke="#4a7f92" stroke-width="1" stroke-dasharray="26 18" transform="translate(0 5)"/>` +
        `${road}${woods}${houses}${large(places.church, church(places.church))}${places.mill ? large(places.mill, mill(places.mill)) : ''}${places.ferry ? large(places.ferry, ferry(places.ferry)) : ''}` +
        name(names.village, village[0] - 66, village[1] + (village[1] < centreY ? -40 : 70), 11) +
        name(names.river, onRiver(5)[0] - 26, away(onRiver(5)[1], -42), 8.5) +
        (decoration === 'compass' ? compass(width - 92, 96, 66) : '') +
        `<rect x="6" y="6" width="${width - 12}" height="${height - 12}" fill="none" stroke="#5a3c1e" stroke-width="2"/><rect x="11" y="11" width="${width - 22}" height="${height - 22}" fill="none" stroke="#5a3c1e" stroke-width=".8"/>`,
    )
  }
  return { places, draw }
}
