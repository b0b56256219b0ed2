import { expect, test, vi } from 'vitest'
import { countRows } from './countRows.ts'

const listOf = (length: number) =>
  vi.fn<(offset: number) => Promise<number>>((offset) =>
    Promise.resolve(Math.max(0, Math.min(2, length - offset))),
  )

test.each([0, 1, 2, 3, 7, 8, 9, 10, 63, 64, 65, 100, 999, 5000, 123_456])(
  '%i rows are counted, whatever was believed before',
  async (length) => {
    for (const hint of [0, 1, 2, 10, length - 1, length, length + 1, 100_000])
      expect(await countRows(listOf(length), hint)).toBe(length)
  },
)

test('a count that still holds costs one question, five thousand rows out of nothing a few', async () => {
  const known = listOf(5000)
  await countRows(known, 5000)
  expect(known).toHaveBeenCalledTimes(1)
  const unknown = listOf(5000)
  await countRows(unknown)
  expect(unknown.mock.calls.length).toBeLessThan(30)
})
