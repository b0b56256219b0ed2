import type { Random } from '../random.ts'
import { gradient, n, repeat, smooth, svg } from './svg.ts'

export type GalaxyKind = 'spiral' | 'barred' | 'elliptical' | 'edge-on' | 'irregular' | 'merging'

const PALETTES = [
  { core: '#fff3d6', warm: '#ffc98a', arm: '#9fc0ff', knot: '#ff8fb1' },
  { core: '#fff7e8', warm: '#ffd9a0', arm: '#b9d3ff', knot: '#ff9dc4' },
  { core: '#ffe9cf', warm: '#ffab73', arm: '#8fb3e8', knot: '#f7a2d6' },
  { core: '#fdf6ff', warm: '#e7c7ff', arm: '#a3a8ff', knot: '#ffb3a7' },
] as const

/** Points of light of one colour: round line ends without a line. */
const dots = (count: number, place: () => readonly [number, number], paint: string) =>
  `<path d="${repeat(count, () => {
    const [x, y] = place()
    return `M${n(x)} ${n(y)}h0`
  })}" fill="none" stroke-linecap="round" ${paint}/>`

function sky(random: Random, width: number, height: number): string {
  const anywhere = () => [random.next() * width, random.next() * height] as const
  const count = (width * height) / 2600
  return (
    dots(Math.round(count * 0.6), anywhere, 'stroke="#fff" stroke-width=".9" opacity=".55"') +
    dots(Math.round(count * 0.3), anywhere, 'stroke="#cfe0ff" stroke-width="1.4" opacity=".8"') +
    dots(Math.round(count * 0.12), anywhere, 'stroke="#ffe6c4" stroke-width="1.8" opacity=".9"') +
    dots(Math.round(count * 0.04), anywhere, 'stroke="#fff" stroke-width="3"')
  )
}

const glow = (id: string, rx: number, ry: number, x = 0, y = 0) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="url(#${id})"/>`

function arms(random: Random, radius: number, count: number, bar: number): string {
  const winding = random.between(3.6, count > 2 ? 4.6 : 6.2)
  const turn = random.chance(0.5) ? 1 : -1
  const start = bar || radius * 0.08
  return repeat(count, (arm) => {
    const from = (arm / count) * Math.PI * 2 + random.bell() * 0.06
    const points = Array.from({ length: 17 }, (_, step) => {
      const along = step / 16
      const distance = start + (radius - start) * along ** 1.15
      const angle = from + turn * winding * along ** 0.7
      return [Math.cos(angle) * distance, Math.sin(angle) * distance] as const
    })
    const line = (until: number, width: number, opacity: number, blur: string, paint: string) =>
      `<path d="${smooth(points.slice(0, until))}" fill="none" stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" opacity="${opacity}" filter="url(#${blur})"/>`
    const near = () => {
      const [x, y] = random.pick(points.slice(2))
      return [x + random.bell() * radius * 0.05, y + random.bell() * radius * 0.05] as const
    }
    return (
      line(17, radius * 0.24, 0.22, 'wide', 'var(--a)') +
      line(13, radius * 0.2, 0.35, 'wide', 'var(--a)') +
      line(16, radius * 0.05, 0.4, 'rough', 'var(--a)') +
      line(13, radius * 0.09, 0.5, 'rough', 'var(--a)') +
      line(9, radius * 0.06, 0.6, 'rough', '#fff') +
      dots(6, near, 'stroke="var(--k)" stroke-width="4" opacity=".7"') +
      dots(14, near, 'stroke="#fff" stroke-width="2" opacity=".75"')
    )
  })
}

function body(kind: GalaxyKind, random: Random, radius: number): string {
  const halo = glow('halo', radius * 1.15, radius * 1.1)
  switch (kind) {
    case 'spiral':
      return (
        halo + arms(random, radius, random.pick([2, 2, 3, 4]), 0) + glow('core', radius * 0.34, radius * 0.32)
      )
    case 'barred': {
      const bar = `<rect x="${n(-radius * 0.4)}" y="${n(-radius * 0.07)}" width="${n(radius * 0.8)}" height="${n(radius * 0.14)}" rx="${n(radius * 0.07)}" fill="var(--w)" opacity=".85" filter="url(#soft)"/>`
      return halo + arms(random, radius, 2, radius * 0.37) + bar + glow('core', radius * 0.26, radius * 0.22)
    }
    case 'elliptical': {
      const round = random.between(0.62, 0.98)
      return glow('smooth', radius, radius * round) + glow('core', radius * 0.4, radius * 0.4 * round)
    }
    case 'edge-on':
      return (
        glow('halo', radius * 1.25, radius * 0.3) +
        glow('disc', radius * 1.2, radius * 0.1) +
        glow('core', radius * 0.3, radius * 0.2) +
        `<path d="M${n(-radius)} 1Q0 ${n(radius * 0.05)} ${n(radius)} 1" stroke="#1a0f0a" stroke-width="${n(radius * 0.045)}" fill="none" opacity=".75" filter="url(#rough)"/>`
      )
    case 'irregular':
      return repeat(9, () => {
        const x = random.bell() * radius * 0.33
        const y = random.bell() * radius * 0.28
        const size = random.between(0.16, 0.46) * radius
        return `<g filter="url(#rough)">${glow(random.pick(['blob', 'blob', 'blob', 'core', 'core', 'pink']), size, size * random.between(0.6, 1), x, y)}</g>`
      })
    case 'merging': {
      const apart = radius * 0.55
      const one = `<g transform="translate(${n(-apart)} ${n(radius * 0.12)}) rotate(-20) scale(.62 .5)">${halo}${arms(random, radius, 2, 0)}${glow('core', radius * 0.34, radius * 0.32)}</g>`
      const other = `<g transform="translate(${n(apart)} ${n(-radius * 0.16)}) rotate(35) scale(.48 .34)">${halo}${arms(random, radius, 2, 0)}${glow('core', radius * 0.4, radius * 0.36)}</g>`
      const bridge = `<path d="M${n(-apart)} ${n(radius * 0.12)}Q0 ${n(-radius * 0.5)} ${n(apart)} ${n(-radius * 0.16)}" stroke="var(--a)" stroke-width="${n(radius * 0.12)}" fill="none" opacity=".4" filter="url(#wide)"/>`
      return bridge + one + other
    }
  }
}

/** A telescope picture of one galaxy on a starry sky. */
export function galaxyPicture(
  kind: GalaxyKind,
  random: Random,
  width = 480,
  height = 480,
  size = 0.4,
): string {
  const palette =
    kind === 'elliptical' || kind === 'edge-on' ? random.pick(PALETTES.slice(0, 3)) : random.pick(PALETTES)
  const radius = Math.min(width, height) * size * random.between(0.86, 1.08)
  const flat = kind === 'spiral' || kind === 'barred' ? random.between(0.45, 0.95) : 1
  const defs = [
    gradient('radial', 'core', [
      [0, '#fff'],
      [0.18, palette.core, 0.95],
      [0.5, palette.warm, 0.5],
      [1, palette.warm, 0],
    ]),
    gradient('radial', 'halo', [
      [0, palette.warm, 0.5],
      [0.45, palette.arm, 0.2],
      [1, palette.arm, 0],
    ]),
    gradient('radial', 'smooth', [
      [0, palette.core, 0.95],
      [0.3, palette.warm, 0.55],
      [0.65, palette.warm, 0.18],
      [1, palette.warm, 0],
    ]),
    gradient('radial', 'disc', [
      [0, palette.core, 0.9],
      [0.6, palette.arm, 0.6],
      [1, palette.arm, 0],
    ]),
    gradient('radial', 'blob', [
      [0, '#eaf1ff', 0.8],
      [0.5, palette.arm, 0.4],
      [1, palette.arm, 0],
    ]),
    gradient('radial', 'pink', [
      [0, palette.knot, 0.6],
      [1, palette.knot, 0],
    ]),
    gradient('radial', 'space', [
      [0, '#10172b'],
      [1, '#04060d'],
    ]),
    `<filter id="wide" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${n(radius * 0.07)}"/></filter>`,
    `<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${n(radius * 0.035)}"/></filter>`,
    `<filter id="rough" x="-50%" y="-50%" width="200%" height="200%"><feTurbulence type="fractalNoise" baseFrequency=".045" numOctaves="3" seed="${random.whole(1, 99)}"/><feDisplacementMap in="SourceGraphic" scale="${n(radius * 0.15)}" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="${n(radius * 0.014)}"/></filter>`,
  ].join('')
  return svg(
    width,
    height,
    `<style>svg{--a:${palette.arm};--k:${palette.knot};--w:${palette.warm}}</style><defs>${defs}</defs>` +
      `<rect width="${width}" height="${height}" fill="url(#space)"/>${sky(random, width, height)}` +
      `<g transform="translate(${width / 2} ${height / 2}) rotate(${random.whole(0, 359)}) scale(1 ${n(flat)})">${body(kind, random, radius)}</g>`,
  )
}
