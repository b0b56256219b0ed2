import { describe, expect, test } from 'vitest'
import { cornersOf, fromPercent, largestPart, toPercent, within, zoomedTo, zoomOf } from './cropPart.ts'

const wide = { width: 1200, height: 800 }
const part = (x: number, y: number, width: number, height = width) => ({ x, y, width, height })

test('a picture begins with the largest part of the shape, in the middle', () => {
  expect(largestPart(wide, 1)).toEqual(part(200, 0, 800))
  expect(largestPart(wide, 2)).toEqual(part(0, 100, 1200, 600))
  expect(zoomOf(largestPart(wide, 2), wide)).toBe(1)
})

test('zooming keeps the middle where it is', () => {
  const closer = zoomedTo(2, largestPart(wide, 1), wide)
  expect(closer).toEqual(part(400, 200, 400))
  expect(zoomOf(closer, wide)).toBe(2)
  expect(zoomedTo(1, closer, wide)).toEqual(largestPart(wide, 1))
})

test('zooming out at the edge moves the part back into the picture', () => {
  expect(zoomedTo(1, part(1000, 600, 200), wide)).toEqual(part(400, 0, 800))
})

test('no part leaves the picture, and none loses its shape', () => {
  expect(within(part(-50, 790, 900), wide, 1)).toEqual(part(0, 0, 800))
  expect(within(part(900, 700, 400, 10), wide, 2)).toEqual(part(800, 600, 400, 200))
})

test('the cropper’s percentages and back are the same part', () => {
  const chosen = part(300, 120, 500, 250)
  const again = fromPercent(toPercent(chosen, wide), wide, 2)
  for (const key of ['x', 'y', 'width', 'height'] as const) expect(again[key]).toBeCloseTo(chosen[key])
})

describe('PYBOSSA’s corners', () => {
  test('are places, not lengths', () => {
    expect(cornersOf(part(400, 200, 300), wide)).toEqual({ x1: 400, y1: 200, x2: 700, y2: 500 })
  })
  test('are whole pixels within the picture, and a square of a square', () => {
    const { x1, y1, x2, y2 } = cornersOf(part(399.6, 0.4, 799.9), wide)
    expect([x1, y1, x2, y2]).toEqual([400, 0, 1200, 800])
    expect(x2 - x1).toBe(y2 - y1)
  })
  test('never say "not cut at all", which four zeros would', () => {
    expect(cornersOf(part(0, 0, 0.2), wide)).toEqual({ x1: 0, y1: 0, x2: 1, y2: 1 })
  })
})
