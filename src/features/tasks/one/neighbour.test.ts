import { expect, test, vi } from 'vitest'
import { nextId, previousId } from './neighbour.ts'

const listOf = (ids: number[]) =>
  vi.fn<(id: number, limit: number) => Promise<{ id: number }[]>>((after, limit) =>
    Promise.resolve(
      ids
        .filter((id) => id > after)
        .slice(0, limit)
        .map((id) => ({ id })),
    ),
  )

test.each([
  { ids: [1, 2, 3], of: 2, before: 1, after: 3 },
  { ids: [1, 2, 3], of: 1, before: undefined, after: 2 },
  { ids: [7, 4000, 4001], of: 4000, before: 7, after: 4001 },
  { ids: [7], of: 7, before: undefined, after: undefined },
  { ids: [3, 250, 251, 9000], of: 9000, before: 251, after: undefined },
  { ids: [...Array.from({ length: 500 }, (_, n) => n + 1), 2000], of: 2000, before: 500, after: undefined },
])('task $of has $before before it and $after after it', async ({ ids, of, before, after }) => {
  expect(await previousId(of, listOf(ids))).toBe(before)
  expect(await nextId(of, listOf(ids))).toBe(after)
})

test('of tasks that were imported at once, one look finds the one before', async () => {
  const list = listOf([11, 12, 13])
  expect(await previousId(13, list)).toBe(12)
  expect(list).toHaveBeenCalledTimes(1)
})
