/** A picture's size, in its own pixels. */
export interface Size {
  width: number
  height: number
}
/** A part of a picture, in the picture's own pixels. */
export interface Part extends Size {
  x: number
  y: number
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** Width of the widest part of this shape (width by height) that a picture holds. */
const widest = ({ width, height }: Size, aspect: number) => Math.min(width, height * aspect)

/** Given this shape by its width, and moved and made smaller until it lies within the picture. */
export function within({ x, y, width }: Part, size: Size, aspect: number): Part {
  const fitting = clamp(width, 1, widest(size, aspect))
  const tall = fitting / aspect
  return {
    x: clamp(x, 0, size.width - fitting),
    y: clamp(y, 0, size.height - tall),
    width: fitting,
    height: tall,
  }
}

/** The largest part of this shape, in the middle. */
export function largestPart(size: Size, aspect: number): Part {
  const width = widest(size, aspect)
  const height = width / aspect
  return { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height }
}

/** How much closer than the largest part this one is: 1 and more. */
export const zoomOf = (part: Part, size: Size) => widest(size, part.width / part.height) / part.width

/** The part around the same middle at another zoom. */
export function zoomedTo(zoom: number, part: Part, size: Size): Part {
  const aspect = part.width / part.height
  const width = widest(size, aspect) / Math.max(zoom, 1)
  const x = part.x + (part.width - width) / 2
  const y = part.y + (part.height - width / aspect) / 2
  return within({ x, y, width, height: width / aspect }, size, aspect)
}

/** The same as parts of a hundred of the picture, as the cropper has it. */
export const toPercent = ({ x, y, width, height }: Part, size: Size): Part => ({
  x: (x / size.width) * 100,
  y: (y / size.height) * 100,
  width: (width / size.width) * 100,
  height: (height / size.height) * 100,
})

/** Back from parts of a hundred, in this shape. */
export const fromPercent = ({ x, y, width }: Part, size: Size, aspect: number): Part =>
  within(
    {
      x: (x / 100) * size.width,
      y: (y / 100) * size.height,
      width: (width / 100) * size.width,
      height: ((width / 100) * size.width) / aspect,
    },
    size,
    aspect,
  )

/** PYBOSSA's corners: left, top, right and bottom in whole pixels; right and bottom are places, not lengths (CONTRACT.md F6). */
export function cornersOf(part: Part, size: Size): { x1: number; y1: number; x2: number; y2: number } {
  const width = clamp(Math.round(part.width), 1, size.width)
  const height = clamp(Math.round(part.height), 1, size.height)
  const x1 = clamp(Math.round(part.x), 0, size.width - width)
  const y1 = clamp(Math.round(part.y), 0, size.height - height)
  return { x1, y1, x2: x1 + width, y2: y1 + height }
}
