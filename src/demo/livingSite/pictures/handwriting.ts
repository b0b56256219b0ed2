import type { Random } from '../random.ts'
import { penGlyph } from './penAlphabet.ts'
import { smooth } from './svg.ts'

/** How somebody writes. Sizes in px: `size` is the height of a small letter. */
export interface Hand {
  size: number
  /** 0 upright, 0.5 leaning far to the right. */
  slant: number
  /** 0 like a copybook, 1 shaky. */
  unrest: number
  /** Width of the pen in px. */
  pen: number
  ink: string
  /** 1 normal, above it letters are drawn wider. */
  wide?: number
}

/** A line of writing as SVG, from `x` on the baseline `y`; also says where it ends. */
export function handwriting(
  text: string,
  x: number,
  y: number,
  hand: Hand,
  random: Random,
): { picture: string; end: number } {
  const scale = hand.size / 10
  const wide = scale * (hand.wide ?? 1)
  let left = x
  let path = ''
  let drift = 0
  for (const word of text.split(' ')) {
    let main: (readonly [number, number])[] = []
    const put = (px: number, py: number) => {
      const shake = hand.unrest * scale * 0.9
      const upright = py * scale + random.bell() * shake * 0.35 + drift
      return [left + px * wide + upright * hand.slant + random.bell() * shake * 0.35, y - upright] as const
    }
    for (const letter of word) {
      const glyph = penGlyph(letter)
      const small = /\p{Ll}/u.test(letter)
      glyph.strokes.forEach((stroke, index) => {
        if (small && index === 0) {
          const joined = main.length > 0 ? stroke.slice(1) : stroke
          main.push(...joined.map(([px, py]) => put(px, py)))
        } else path += smooth(stroke.map(([px, py]) => put(px, py)))
      })
      if (!small) {
        path += smooth(main)
        main = []
      }
      left += (glyph.width + (small ? 0 : 1)) * wide
      drift += random.bell() * hand.unrest * 0.25 * scale - drift * 0.1
    }
    path += smooth(main)
    left += random.between(7, 9.5) * wide
  }
  return {
    picture: `<path d="${path}" fill="none" stroke="${hand.ink}" stroke-width="${hand.pen}" stroke-linecap="round" stroke-linejoin="round"/>`,
    end: left,
  }
}

/** Breaks a text into lines of about `width` px in this hand. */
export function wrapForHand(text: string, width: number, hand: Hand): string[] {
  const wide = (hand.size / 10) * (hand.wide ?? 1)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const needed = Array.from(word).reduce((sum, letter) => sum + penGlyph(letter).width, 9) * wide
    if (line && used + needed > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line ? `${line} ${word}` : word
    used += needed
  }
  return line ? [...lines, line] : lines
}
