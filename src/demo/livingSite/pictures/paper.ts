import type { Random } from '../random.ts'
import { gradient, n, repeat } from './svg.ts'

export interface PaperTone {
  light: string
  dark: string
  stain: string
}
export const CREAM: PaperTone = { light: '#f7eedb', dark: '#e3d0aa', stain: '#a9793c' }
export const BLUE_GREY: PaperTone = { light: '#eef0ec', dark: '#cfd6d2', stain: '#7d8a86' }
export const TAN: PaperTone = { light: '#ecdcb9', dark: '#cfae74', stain: '#7b4f22' }

/** A sheet of old paper that fills width × height: fibres, darker edges, a stain or two. */
export function paper(width: number, height: number, tone: PaperTone, random: Random): string {
  const seed = random.whole(1, 999)
  const stains = repeat(random.whole(1, 3), () => {
    const size = random.between(0.06, 0.16) * width
    return `<ellipse cx="${n(random.next() * width)}" cy="${n(random.next() * height)}" rx="${n(size)}" ry="${n(size * random.between(0.6, 1))}" fill="url(#stain)"/>`
  })
  return (
    `<defs>${gradient(
      'radial',
      'sheet',
      [
        [0.3, tone.light],
        [1, tone.dark],
      ],
      'r=".78"',
    )}` +
    gradient('radial', 'stain', [
      [0, tone.stain, 0.03],
      [0.82, tone.stain, 0.1],
      [0.93, tone.stain, 0.2],
      [1, tone.stain, 0],
    ]) +
    `<filter id="fibre" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".04 .55" numOctaves="3" seed="${seed}"/><feColorMatrix values="0 0 0 0 .35 0 0 0 0 .25 0 0 0 0 .12 0 0 0 .5 -.17"/></filter>` +
    `<filter id="mottle" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".012" numOctaves="4" seed="${seed + 1}"/><feColorMatrix values="0 0 0 0 .5 0 0 0 0 .32 0 0 0 0 .12 0 0 0 .9 -.36"/></filter></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#sheet)"/>` +
    `<rect width="${width}" height="${height}" filter="url(#mottle)" opacity=".5"/>` +
    `<rect width="${width}" height="${height}" filter="url(#fibre)" opacity=".55"/>${stains}`
  )
}

/** A fold across the sheet. */
export const fold = (width: number, y: number) =>
  `<path d="M0 ${n(y)}H${width}" stroke="#6b4a1f" opacity=".18" stroke-width="2"/><path d="M0 ${n(y + 2)}H${width}" stroke="#fff" opacity=".45" stroke-width="2"/>`
