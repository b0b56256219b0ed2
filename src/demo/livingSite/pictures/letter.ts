import type { Random } from '../random.ts'
import { handwriting, wrapForHand, type Hand } from './handwriting.ts'
import { CREAM, BLUE_GREY, TAN, fold, paper } from './paper.ts'
import { n, repeat, svg } from './svg.ts'

export const HANDS = [
  { size: 13, slant: 0.38, unrest: 0.35, pen: 1.9, ink: '#33261a' },
  { size: 12, slant: 0.25, unrest: 0.6, pen: 1.6, ink: '#1f2d4d', wide: 1.1 },
  { size: 14, slant: 0.5, unrest: 0.45, pen: 2.2, ink: '#3b2a2a', wide: 0.92 },
  { size: 13, slant: 0.12, unrest: 0.8, pen: 2, ink: '#2a2118', wide: 1.05 },
] as const satisfies readonly Hand[]

/** A passage of a letter, as wide as the page and as high as its lines. */
export function letterPassage(text: string, hand: Hand, random: Random): string {
  const width = 760
  const lines = wrapForHand(text, width - 120, hand)
  const step = hand.size * 3.7
  const height = Math.round(lines.length * step + 76)
  const written = lines
    .map((line, index) => handwriting(line, 48 + random.bell() * 4, 70 + index * step, hand, random).picture)
    .join('')
  const tone = random.pick([CREAM, CREAM, BLUE_GREY, TAN])
  const rules = random.chance(0.4)
    ? repeat(
        lines.length,
        (index) => `<path d="M0 ${n(73 + index * step)}H${width}" stroke="#6b7fa8" opacity=".25"/>`,
      )
    : ''
  return svg(
    width,
    height,
    paper(width, height, tone, random) +
      rules +
      written +
      (random.chance(0.5) ? fold(width, height * random.between(0.3, 0.7)) : ''),
  )
}
