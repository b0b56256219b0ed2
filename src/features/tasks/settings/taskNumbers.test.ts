import { expect, test, vi } from 'vitest'
import { findAll, findNumbers, readNumbers } from './taskNumbers.ts'

test.each([
  [
    '12-40, 55',
    [
      { from: 12, to: 40 },
      { from: 55, to: 55 },
    ],
  ],
  [
    '55\n40 – 12;13',
    [
      { from: 12, to: 40 },
      { from: 55, to: 55 },
    ],
  ],
  ['', []],
  ['7 7 7', [{ from: 7, to: 7 }]],
])('%j is read', (text, ranges) => {
  expect(readNumbers(text)).toEqual({ ranges })
})

test.each(['12,x', '1-2-3', '-5', '1.5', '12-'])('%j is not', (text) => {
  expect(readNumbers(text)).toHaveProperty('wrong')
})

const tasks = (ids: number[]) =>
  vi.fn<(last_id: number) => Promise<{ id: number }[]>>((last_id) =>
    Promise.resolve(
      ids
        .filter((id) => id > last_id)
        .slice(0, 100)
        .map((id) => ({ id })),
    ),
  )

test('tasks that there are are found, numbers that are none are named', async () => {
  const list = tasks([3, 4, 9, 12, 500])
  const found = await findNumbers(
    [
      { from: 1, to: 5 },
      { from: 7, to: 7 },
      { from: 9, to: 20 },
      { from: 500, to: 500 },
      { from: 600, to: 700 },
    ],
    list,
  )
  expect(found).toEqual({
    ids: [3, 4, 9, 12, 500],
    missing: [
      { from: 7, to: 7 },
      { from: 600, to: 700 },
    ],
  })
  expect(list).toHaveBeenCalledTimes(1)
})

test('long ranges are walked page by page, and no further than they go', async () => {
  const list = tasks(Array.from({ length: 1000 }, (_, index) => index + 1))
  const { ids } = await findNumbers([{ from: 51, to: 250 }], list)
  expect(ids).toHaveLength(200)
  expect([ids[0], ids.at(-1)]).toEqual([51, 250])
  expect(list).toHaveBeenCalledTimes(2)
  expect(await findAll(list)).toHaveLength(1000)
})
