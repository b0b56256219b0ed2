import { describe, expect, test } from 'vitest'
import { cornersOf, fromPercent, largestSquare, toPercent, within, zoomedTo, zoomOf } from './cropSquare.ts'

const wide = { width: 1200, height: 800 }

test('a picture begins with its largest square, in the middle', () => {
  expect(largestSquare(wide)).toEqual({ x: 200, y: 0, side: 800 })
  expect(zoomOf(largestSquare(wide), wide)).toBe(1)
})

test('zooming keeps the middle where it is', () => {
  const closer = zoomedTo(2, largestSquare(wide), wide)
  expect(closer).toEqual({ x: 400, y: 200, side: 400 })
  expect(zoomOf(closer, wide)).toBe(2)
  expect(zoomedTo(1, closer, wide)).toEqual(largestSquare(wide))
})

test('zooming out at the edge moves the square back into the picture', () => {
  expect(zoomedTo(1, { x: 1000, y: 600, side: 200 }, wide)).toEqual({ x: 400, y: 0, side: 800 })
})

test('no square leaves the picture', () => {
  expect(within({ x: -50, y: 790, side: 900 }, wide)).toEqual({ x: 0, y: 0, side: 800 })
})

test('the cropper’s percentages and back are the same square', () => {
  const square = { x: 300, y: 120, side: 500 }
  const again = fromPercent(toPercent(square, wide), wide)
  for (const key of ['x', 'y', 'side'] as const) expect(again[key]).toBeCloseTo(square[key])
})

describe('PYBOSSA’s corners', () => {
  test('are places, not lengths', () => {
    expect(cornersOf({ x: 400, y: 200, side: 300 }, wide)).toEqual({ x1: 400, y1: 200, x2: 700, y2: 500 })
  })
  test('are whole pixels within the picture, and a square', () => {
    const { x1, y1, x2, y2 } = cornersOf({ x: 399.6, y: 0.4, side: 799.9 }, wide)
    expect([x1, y1, x2, y2]).toEqual([400, 0, 1200, 800])
    expect(x2 - x1).toBe(y2 - y1)
  })
  test('never say "not cut at all", which four zeros would', () => {
    expect(cornersOf({ x: 0, y: 0, side: 0.2 }, wide)).toEqual({ x1: 0, y1: 0, x2: 1, y2: 1 })
  })
})
