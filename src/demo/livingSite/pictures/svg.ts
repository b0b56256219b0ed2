/** Rounds for SVG: short numbers keep the pictures small. */
export const n = (value: number): number => Math.round(value * 10) / 10

/** A whole SVG file, `width` × `height` px, that scales with its frame. */
export const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`

/** `count` pieces of SVG, one after the other. */
export const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

/** A radial or linear gradient; stops are [offset 0..1, colour, opacity?]. */
export function gradient(
  kind: 'radial' | 'linear',
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  attributes = '',
): string {
  const inner = stops
    .map(([offset, colour, opacity]) => {
      const alpha = opacity === undefined ? '' : ` stop-opacity="${opacity}"`
      return `<stop offset="${offset}" stop-color="${colour}"${alpha}/>`
    })
    .join('')
  return `<${kind}Gradient id="${id}" ${attributes}>${inner}</${kind}Gradient>`
}

/** A smooth line (Catmull-Rom) through points; a point given twice makes a corner. Relative, tenths of a px. */
export function smooth(points: readonly (readonly [number, number])[], closed = false): string {
  const count = points.length
  if (count < 2) return ''
  const point = (index: number) => {
    const wrapped = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))
    return points[wrapped] as readonly [number, number]
  }
  const [startX, startY] = point(0)
  let path = `M${n(startX)} ${n(startY)}c`
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [ax, ay] = point(index - 1)
    const [bx, by] = point(index)
    const [cx, cy] = point(index + 1)
    const [dx, dy] = point(index + 2)
    const numbers = [(cx - ax) / 6, (cy - ay) / 6, cx - bx - (dx - bx) / 6, cy - by - (dy - by) / 6]
    // The true start is rounded too: differences of rounded ends keep long lines from drifting.
    numbers.push(n(cx) - n(bx), n(cy) - n(by))
    path += numbers.map((value) => ` ${n(value)}`).join('')
  }
  return path.replace('c ', 'c').replaceAll(' -', '-') + (closed ? 'z' : '')
}
