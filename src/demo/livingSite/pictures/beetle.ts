import type { Random } from '../random.ts'
import { gradient, n, repeat, svg } from './svg.ts'

type BeetlePattern = 'plain' | 'spots' | 'stripes' | 'bands'
export interface Beetle {
  pattern: BeetlePattern
  /** Colour of the wing cases. */
  colour: keyof typeof COLOURS
  horned: boolean
}

export const COLOURS = {
  green: ['#8fd19e', '#2f8f5b', '#0f4a3a'],
  copper: ['#f0b48a', '#b4622d', '#5c2812'],
  blue: ['#9cc9f0', '#2f6fb0', '#123558'],
  black: ['#8a8f98', '#33363d', '#121317'],
  red: ['#f3a08e', '#bb3a2b', '#5f1512'],
  yellow: ['#f9e29a', '#d7a32c', '#7a5310'],
} as const

/** One beetle seen from above, about 100 px wide and 150 px high around 0,0. */
export function beetle(look: Beetle, random: Random): string {
  const [light, middle, dark] = COLOURS[look.colour]
  const id = `b${random.whole(1, 99999)}`
  const wide = random.between(33, 41)
  const long = random.between(52, 64)
  const marks =
    look.colour === 'black' || look.colour === 'blue' || look.colour === 'green' ? '#f3d98b' : '#1c1411'
  const half = (side: 1 | -1) => {
    const edge = `M0-18C${side * wide * 0.75}-24 ${side * wide}-6 ${side * wide} ${n(long * 0.3)}C${side * wide} ${n(long * 0.75)} ${n(side * wide * 0.4)} ${long} 0 ${long}Z`
    return `<path d="${edge}" fill="url(#${id})"/>`
  }
  const spotPlaces = [0, 1, 2, 3].map(
    (row) => [random.between(0.3, 0.62) * wide, -4 + row * long * 0.25, random.between(3.5, 6.5)] as const,
  )
  const pattern = {
    plain: () =>
      repeat(
        5,
        (line) =>
          `<path d="M${n(wide * 0.17 * (line + 0.6))}-14Q${n(wide * 0.23 * (line + 0.6))} ${n(long * 0.4)} ${n(wide * 0.1 * (line + 0.6))} ${n(long * 0.9)}" stroke="${dark}" fill="none" opacity=".45"/>`,
      ),
    spots: () =>
      spotPlaces
        .map(([x, y, r]) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${marks}"/>`)
        .join(''),
    stripes: () =>
      repeat(
        3,
        (line) =>
          `<path d="M${n(wide * 0.22 * (line + 0.7))}-13Q${n(wide * 0.27 * (line + 0.7))} ${n(long * 0.4)} ${n(wide * 0.12 * (line + 0.7))} ${n(long * 0.86)}" stroke="${marks}" stroke-width="4" fill="none" opacity=".9" stroke-linecap="round"/>`,
      ),
    bands: () =>
      repeat(
        3,
        (band) =>
          `<path d="M0 ${n(-3 + band * long * 0.28)}Q${n(wide * 0.5)} ${n(-9 + band * long * 0.28)} ${n(wide * (0.9 - band * 0.07))} ${n(band * long * 0.26)}" stroke="${marks}" stroke-width="6.5" fill="none" opacity=".92" stroke-linecap="round"/>`,
      ),
  }[look.pattern]()
  const legs = [
    [-22, -52, -50, -62, -70],
    [4, -58, 4, -74, 22],
    [26, -54, 44, -64, 74],
  ]
    .map(
      ([y = 0, kneeX = 0, kneeY = 0, footX = 0, footY = 0]) =>
        `<path d="M-24 ${y}L${kneeX} ${kneeY}L${footX} ${footY}l-7 ${footY < 0 ? -5 : 6}"/>`,
    )
    .join('')
  const horn = look.horned
    ? `<path d="M0-58C-4-74-14-82-22-80C-14-72-8-64-6-56ZM0-58C4-74 14-82 22-80C14-72 8-64 6-56Z" fill="${dark}"/>`
    : ''
  const limbs = `<g stroke="#211a16" stroke-width="4.2" fill="none" stroke-linecap="round" stroke-linejoin="round">${legs}</g><path d="M-8-58C-16-74-34-78-44-72" stroke="#211a16" stroke-width="2.4" fill="none" stroke-linecap="round"/>`
  return (
    `<defs>${gradient(
      'radial',
      id,
      [
        [0, light],
        [0.45, middle],
        [1, dark],
      ],
      'gradientUnits="userSpaceOnUse" cx="-12" cy="0" r="62"',
    )}</defs>` +
    `<ellipse cx="5" cy="20" rx="${n(wide + 10)}" ry="${n(long)}" fill="#000" opacity=".2" filter="url(#shade)"/>` +
    `${limbs}<g transform="scale(-1 1)">${limbs}</g>${horn}` +
    `<ellipse cy="-55" rx="14" ry="11" fill="${dark}"/><path d="M-26-24C-30-44-16-52 0-52S30-44 26-24Q0-12-26-24Z" fill="url(#${id})" stroke="${dark}"/>` +
    `<circle cx="-12" cy="-56" r="3.4" fill="#0b0908"/><circle cx="12" cy="-56" r="3.4" fill="#0b0908"/>` +
    `${half(-1)}${half(1)}${pattern}<g transform="scale(-1 1)">${pattern}</g>` +
    `<path d="M0-18V${n(long)}" stroke="${dark}" stroke-width="1.8"/><path d="M-6-10l12 0l-6 11z" fill="${dark}"/>` +
    `<path d="M${n(-wide * 0.55)}-6Q${n(-wide * 0.78)} ${n(long * 0.3)} ${n(-wide * 0.5)} ${n(long * 0.68)}" stroke="#fff" stroke-width="5" stroke-linecap="round" fill="none" opacity=".35"/>` +
    `<circle cx="${n(wide * 0.35)}" cy="6" r="2" fill="#e8e8ea" stroke="#55585e" stroke-width=".8"/>`
  )
}

/** The lining of a museum drawer with a soft edge; holds `inner`. */
export const drawer = (width: number, height: number, inner: string) =>
  svg(
    width,
    height,
    `<defs><filter id="shade" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter>` +
      `${gradient(
        'radial',
        'felt',
        [
          [0, '#fbf8f0'],
          [1, '#e6ddc8'],
        ],
        'r=".8"',
      )}</defs>` +
      `<rect width="${width}" height="${height}" fill="url(#felt)"/>${inner}`,
  )

/** One specimen with its scale bar and drawer number. */
export function specimenPicture(look: Beetle, label: string, random: Random): string {
  const size = random.between(1.35, 1.6)
  return drawer(
    420,
    360,
    `<g transform="translate(210 182) rotate(${n(random.bell() * 4)}) scale(${n(size)})">${beetle(look, random)}</g>` +
      `<g font-family="Georgia,serif" fill="#5b5242" font-size="13"><path d="M24 332h60M24 327v10M84 327v10" stroke="#5b5242"/><text x="24" y="320">5 mm</text><rect x="322" y="314" width="76" height="26" fill="#fff" stroke="#cfc4a8"/><text x="360" y="332" text-anchor="middle">${label}</text></g>`,
  )
}
