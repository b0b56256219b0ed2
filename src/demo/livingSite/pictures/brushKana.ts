import type { Random } from '../random.ts'
import { CREAM, paper } from './paper.ts'
import { n, smooth, svg } from './svg.ts'

type Stroke = readonly (readonly [number, number])[]

/** Brush strokes on a 100 × 100 square, for kana that need few of them. */
export const KANA: Record<string, readonly Stroke[]> = {
  の: [
    [
      [52, 28],
      [46, 56],
      [30, 74],
      [18, 58],
      [34, 34],
      [60, 26],
      [82, 46],
      [76, 72],
      [56, 84],
    ],
  ],
  し: [
    [
      [36, 14],
      [33, 50],
      [38, 78],
      [58, 84],
      [78, 66],
    ],
  ],
  く: [
    [
      [64, 12],
      [42, 36],
      [30, 50],
      [44, 66],
      [66, 90],
    ],
  ],
  つ: [
    [
      [12, 42],
      [40, 28],
      [72, 30],
      [84, 50],
      [66, 72],
      [44, 80],
    ],
  ],
  へ: [
    [
      [8, 56],
      [36, 32],
      [40, 31],
      [62, 50],
      [92, 72],
    ],
  ],
  い: [
    [
      [22, 26],
      [22, 56],
      [32, 74],
      [40, 64],
    ],
    [
      [68, 30],
      [78, 44],
      [80, 60],
    ],
  ],
  り: [
    [
      [32, 16],
      [29, 40],
      [34, 54],
      [39, 45],
    ],
    [
      [64, 12],
      [70, 44],
      [62, 70],
      [46, 90],
    ],
  ],
  こ: [
    [
      [28, 26],
      [52, 23],
      [72, 28],
      [60, 35],
    ],
    [
      [24, 66],
      [34, 80],
      [58, 82],
      [80, 74],
    ],
  ],
  て: [
    [
      [14, 28],
      [52, 22],
      [82, 18],
      [82, 18],
      [56, 36],
      [46, 60],
      [58, 80],
      [74, 84],
    ],
  ],
  と: [
    [
      [34, 14],
      [38, 32],
      [44, 46],
    ],
    [
      [76, 34],
      [44, 48],
      [24, 66],
      [36, 82],
      [78, 82],
    ],
  ],
  う: [
    [
      [40, 12],
      [52, 16],
      [62, 22],
    ],
    [
      [26, 42],
      [52, 32],
      [72, 46],
      [64, 70],
      [42, 92],
    ],
  ],
  ろ: [
    [
      [28, 20],
      [66, 18],
      [66, 18],
      [24, 62],
      [24, 62],
      [56, 44],
      [78, 60],
      [68, 82],
      [42, 86],
    ],
  ],
}

/** Vertical columns of brush writing, right to left; the kana at `marked` ([column, row]) has a red ring. */
export function kanaPage(
  columns: readonly string[],
  marked: readonly [number, number] | null,
  random: Random,
  width = 480,
  height = 520,
): string {
  const step = (width - 60) / columns.length
  const size = Math.min(step * 0.82, (height - 60) / Math.max(...columns.map((column) => column.length)) - 6)
  let ring = ''
  const writing = columns
    .map((column, columnIndex) => {
      let y = 34
      return Array.from(column, (kana, row) => {
        const x = width - 30 - step * (columnIndex + 0.5) - size / 2 + random.bell() * 3
        const scale = (size / 100) * random.between(0.92, 1.06)
        if (marked && marked[0] === columnIndex && marked[1] === row)
          ring = `<circle cx="${n(x + size / 2)}" cy="${n(y + size / 2)}" r="${n(size * 0.68)}" fill="none" stroke="#b3261e" stroke-width="4"/>`
        const strokes = (KANA[kana] ?? [])
          .map((stroke) => {
            const placed = stroke.map(
              ([px, py]) =>
                [x + (px + random.bell() * 1.6) * scale, y + (py + random.bell() * 1.6) * scale] as const,
            )
            return `<path d="${smooth(placed)}" stroke-width="${n(size * random.between(0.075, 0.115))}"/><path d="${smooth(placed.slice(0, -1))}" stroke-width="${n(size * 0.15)}" opacity=".85"/>`
          })
          .join('')
        y += (height - 60) / Math.max(...columns.map((each) => each.length))
        return strokes
      }).join('')
    })
    .join('')
  return svg(
    width,
    height,
    paper(width, height, CREAM, random) +
      `<defs><filter id="ink"><feTurbulence type="fractalNoise" baseFrequency=".05" numOctaves="2" seed="${random.whole(1, 99)}"/><feDisplacementMap in="SourceGraphic" scale="2.6"/></filter></defs>` +
      `<g fill="none" stroke="#1d1a18" stroke-linecap="round" stroke-linejoin="round" filter="url(#ink)">${writing}</g>${ring}`,
  )
}
