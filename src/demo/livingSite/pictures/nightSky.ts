import type { Random } from '../random.ts'
import { gradient, n, repeat, svg } from './svg.ts'

/** Orion and its neighbourhood: x, y in px of 640 × 480, magnitude (bright is small). */
const ORION = [
  [238, 92, 0.5],
  [372, 108, 1.6],
  [330, 198, 2.2],
  [306, 208, 1.7],
  [283, 219, 1.7],
  [262, 318, 2.1],
  [392, 296, 0.2],
  [300, 62, 3.4],
  [308, 240, 2.8],
  [306, 258, 3.6],
  [452, 120, 3.2],
  [466, 156, 3.7],
  [462, 84, 3.7],
  [128, 378, -1.4],
  [96, 120, 0.4],
  [520, 40, 0.9],
  [562, 222, 2.8],
] as const
const LINES =
  'M238 92L372 108L330 198L392 296L262 318L283 219L238 92M330 198L283 219M238 92L300 62L372 108L452 120'

/** The sky over a city on a winter evening; `limit` is the faintest magnitude (0–6) one can still see. */
export function nightSky(limit: number, random: Random, withLines = false): string {
  const light = 1 - limit / 6.5
  const visible = (magnitude: number) => magnitude <= limit
  const figure = ORION.filter(([, , magnitude]) => visible(magnitude))
    .map(([x, y, magnitude]) => {
      const size = n(Math.max(1.1, 3.9 - magnitude * 0.62))
      const colour = x === 238 ? '#ffd0a3' : '#f4f7ff'
      return `<circle cx="${x}" cy="${y}" r="${n(size * 2.6)}" fill="${colour}" opacity=".14"/><circle cx="${x}" cy="${y}" r="${size}" fill="${colour}"/>`
    })
    .join('')
  const faint = Math.max(0, Math.round((limit - 2.6) * 46))
  const dust = repeat(faint, () => `M${n(random.next() * 640)} ${n(random.next() * 380)}h0`)
  const way =
    limit > 5.2
      ? '<path d="M-40 60C150 130 400 260 690 330" stroke="#b9c6ff" stroke-width="88" opacity=".13" fill="none" filter="url(#mist)"/>'
      : ''
  let skyline = 'M0 480V'
  let windows = ''
  for (let x = 0; x < 640;) {
    const wide = random.whole(26, 62)
    const top = 480 - random.whole(34, 108) * (0.6 + light * 0.7)
    skyline += `${n(top)}H${x + wide}V`
    for (let y = top + 10; y < 468; y += 13)
      for (let w = x + 6; w < x + wide - 7; w += 11)
        if (random.chance(0.16 + light * 0.34)) windows += `M${w} ${n(y)}h4v6h-4z`
    x += wide
  }
  return svg(
    640,
    480,
    `<defs>${gradient(
      'linear',
      'dusk',
      [
        [0, light > 0.55 ? '#232a4a' : '#050a1c'],
        [0.6, light > 0.55 ? '#3d3a58' : '#0e1a3a'],
        [1, light > 0.3 ? '#b5793f' : '#2a3358'],
      ],
      'x2="0" y2="1"',
    )}` +
      `${gradient(
        'linear',
        'glow',
        [
          [0, '#ffb765', 0],
          [1, '#ffb765', n(light * 0.9)],
        ],
        'x2="0" y2="1"',
      )}<filter id="mist"><feGaussianBlur stdDeviation="22"/></filter></defs>` +
      `<rect width="640" height="480" fill="url(#dusk)"/>${way}<rect y="150" width="640" height="330" fill="url(#glow)"/>` +
      (withLines
        ? `<path d="${LINES}" fill="none" stroke="#9fb4ff" stroke-opacity=".45" stroke-width="1.2"/>`
        : '') +
      `<path d="${dust}" stroke="#fff" stroke-width="1.5" stroke-linecap="round" opacity=".6"/>${figure}` +
      `<path d="${skyline}480Z" fill="#070912"/><path d="${windows}" fill="#ffd58a" opacity=".85"/>`,
  )
}
