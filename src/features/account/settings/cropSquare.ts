/** A picture's size, in its own pixels. */
export interface Size {
  width: number
  height: number
}
/** A square part of a picture, in the picture's own pixels. */
export interface Square {
  x: number
  y: number
  side: number
}
/** The same as parts of a hundred of the picture, as the cropper has it. */
interface Percent {
  x: number
  y: number
  width: number
  height: number
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** Moved and made smaller until it lies within the picture. */
export function within({ x, y, side }: Square, { width, height }: Size): Square {
  const fitting = clamp(side, 1, Math.min(width, height))
  return { x: clamp(x, 0, width - fitting), y: clamp(y, 0, height - fitting), side: fitting }
}

/** The largest square, in the middle. */
export function largestSquare({ width, height }: Size): Square {
  const side = Math.min(width, height)
  return { x: (width - side) / 2, y: (height - side) / 2, side }
}

/** How much closer than the largest square this one is: 1 and more. */
export const zoomOf = ({ side }: Square, { width, height }: Size) => Math.min(width, height) / side

/** The square around the same middle at another zoom. */
export function zoomedTo(zoom: number, square: Square, size: Size): Square {
  const side = Math.min(size.width, size.height) / Math.max(zoom, 1)
  const shift = (square.side - side) / 2
  return within({ x: square.x + shift, y: square.y + shift, side }, size)
}

export const toPercent = ({ x, y, side }: Square, { width, height }: Size): Percent => ({
  x: (x / width) * 100,
  y: (y / height) * 100,
  width: (side / width) * 100,
  height: (side / height) * 100,
})

export const fromPercent = (part: Percent, size: Size): Square =>
  within(
    {
      x: (part.x / 100) * size.width,
      y: (part.y / 100) * size.height,
      side: (part.width / 100) * size.width,
    },
    size,
  )

/** PYBOSSA's corners: left, top, right and bottom in whole pixels; right and bottom are places, not lengths (CONTRACT.md F6). */
export function cornersOf(square: Square, size: Size): { x1: number; y1: number; x2: number; y2: number } {
  const side = Math.max(1, Math.min(Math.round(square.side), size.width, size.height))
  const x1 = clamp(Math.round(square.x), 0, size.width - side)
  const y1 = clamp(Math.round(square.y), 0, size.height - side)
  return { x1, y1, x2: x1 + side, y2: y1 + side }
}
