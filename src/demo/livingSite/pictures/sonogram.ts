import type { Random } from '../random.ts'
import { gradient, n, repeat, svg } from './svg.ts'

export type BatCall = 'hockey-stick' | 'steep' | 'flat' | 'buzz' | 'none'

/** What one call looks like between x and the right, in px; high frequencies are at the top. */
function callShape(kind: Exclude<BatCall, 'none'>, x: number, random: Random): string {
  const low = 250 + random.bell() * 6
  switch (kind) {
    case 'hockey-stick':
      return `M${n(x)} ${n(low - 150)}C${n(x + 4)} ${n(low - 60)} ${n(x + 8)} ${n(low - 8)} ${n(x + 26)} ${n(low)}`
    case 'steep':
      return `M${n(x)} ${n(low - 190)}L${n(x + 9)} ${n(low + 20)}`
    case 'flat':
      return `M${n(x)} ${n(low + 34)}Q${n(x + 22)} ${n(low + 46)} ${n(x + 50)} ${n(low + 44)}`
    case 'buzz':
      return `M${n(x)} ${n(low - 110)}L${n(x + 6)} ${n(low - 10)}`
  }
}

/** The picture of a night recording, 640 × 360: time to the right, 0–100 kHz upwards. */
export function sonogram(call: BatCall, random: Random): string {
  const step = { 'hockey-stick': 86, steep: 62, flat: 150, buzz: 60, none: 0 }[call]
  const starts: number[] = []
  const end = call === 'none' ? 0 : 590
  for (let x = 76 + random.between(0, 30); x < end;) {
    starts.push(x)
    const closing = call === 'buzz' ? Math.max(13, step * (1 - (x - 60) / 420)) : step
    x += closing * random.between(0.92, 1.08)
  }
  const calls =
    call === 'none'
      ? repeat(
          3,
          () =>
            `<path d="M${n(random.between(80, 500))} ${n(random.between(285, 305))}h${n(random.between(30, 110))}" stroke-width="9"/>`,
        )
      : starts.map((x) => `<path d="${callShape(call, x, random)}"/>`).join('')
  const axis = repeat(
    5,
    (index) =>
      `<path d="M48 ${n(320 - index * 70)}H632" stroke="#fff" opacity=".09"/><text x="40" y="${n(324 - index * 70)}" text-anchor="end">${index * 25}</text>`,
  )
  return svg(
    640,
    360,
    `<defs>${gradient(
      'linear',
      'night',
      [
        [0, '#070b1f'],
        [1, '#231244'],
      ],
      'x2="0" y2="1"',
    )}${gradient(
      'linear',
      'heat',
      [
        [0, '#7c3aa5'],
        [0.5, '#f0724b'],
        [1, '#fde79a'],
      ],
      'x2="0" y2="320" y1="40" x1="0" gradientUnits="userSpaceOnUse"',
    )}` +
      `<filter id="blur"><feGaussianBlur stdDeviation="3.2"/></filter><filter id="noise" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".35 .08" numOctaves="2" seed="${random.whole(1, 999)}"/><feColorMatrix values="0 0 0 0 .45 0 0 0 0 .25 0 0 0 0 .7 0 0 0 1.1 -.52"/></filter></defs>` +
      `<rect width="640" height="360" fill="#0b0d16"/><rect x="48" y="20" width="584" height="300" fill="url(#night)"/><rect x="48" y="20" width="584" height="300" filter="url(#noise)"/>` +
      `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><g stroke="#b565d6" stroke-width="11" opacity=".55" filter="url(#blur)">${calls}</g><g stroke="url(#heat)" stroke-width="5">${calls}</g><g stroke="#fff3c4" stroke-width="1.6">${calls}</g></g>` +
      `<g fill="#c9cbe0" font-family="Arial,sans-serif" font-size="12">${axis}<text x="632" y="346" text-anchor="end">3 s</text><text x="48" y="346">0 s</text><text x="14" y="16">kHz</text></g>`,
  )
}
