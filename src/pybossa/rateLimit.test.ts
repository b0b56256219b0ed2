import { describe, expect, test } from 'vitest'
import { bucketOf, createRateLimit } from './rateLimit.ts'

const noon = Date.parse('2026-01-01T12:00:00Z')

function limited() {
  let time = noon
  const slept: number[] = []
  const limit = createRateLimit({
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(Math.round(milliseconds))
      time += milliseconds
    },
  })
  const note = (remaining: number, endsIn: number, more: { status?: number; date?: string } = {}) =>
    limit.note('/api/task', {
      status: more.status ?? 200,
      headers: new Headers({
        'X-RateLimit-Limit': '300',
        'X-RateLimit-Remaining': String(remaining),
        'X-RateLimit-Reset': String((noon + endsIn) / 1000),
        ...(more.date === undefined ? {} : { Date: more.date }),
      }),
    })
  return { limit, slept, note, later: (milliseconds: number) => void (time += milliseconds) }
}

describe('requests are spread before the wall', () => {
  test('nobody waits while there is plenty', async () => {
    const { limit, slept, note } = limited()
    note(200, 900_000)
    for (let count = 0; count < 50; count += 1) await limit.turn('/api/task')
    expect(slept).toEqual([])
  })

  test('the last tenth reaches to the end of the window', async () => {
    const { limit, slept, note } = limited()
    note(10, 100_000)
    for (let count = 0; count < 9; count += 1) await limit.turn('/api/task')
    expect(slept).toEqual(Array.from({ length: 8 }, () => 10_000))
    // The last one of a window is refused by PYBOSSA, so the next waits for the new window.
    await limit.turn('/api/task')
    expect(slept.at(-1)).toBe(20_000)
  })

  test('who asks for the next turn takes none, and those who come then do not wait', async () => {
    const { limit, slept, note, later } = limited()
    note(10, 100_000)
    await limit.turn('/api/task')
    expect([limit.nextTurn('/api/task'), limit.nextTurn('/api/task')]).toEqual([noon + 10_000, noon + 10_000])
    expect(limit.nextTurn('/api/project')).toBeUndefined()
    later(10_000)
    expect(limit.nextTurn('/api/task')).toBeUndefined()
    await limit.turn('/api/task')
    expect(slept).toEqual([])
  })

  test('an empty bucket waits for the next window, other buckets do not', async () => {
    const { limit, slept, note } = limited()
    note(0, 30_000)
    await limit.turn('/api/project')
    expect(slept).toEqual([])
    await limit.turn('/api/task')
    expect(slept).toEqual([30_000])
    await limit.turn('/api/task')
    expect(slept).toEqual([30_000])
  })

  test('a new window starts fresh', async () => {
    const { limit, slept, note, later } = limited()
    note(0, 30_000)
    later(31_000)
    await limit.turn('/api/task')
    expect(slept).toEqual([])
  })

  test('answers that overtake each other do not add requests', async () => {
    const { limit, slept, note } = limited()
    note(0, 30_000)
    note(200, 30_000)
    await limit.turn('/api/task')
    expect(slept).toEqual([30_000])
  })
})

describe('the end of the window', () => {
  test('is read by the server’s clock where it tells its own', () => {
    const { note } = limited()
    const anHourAhead = new Date(noon + 3_600_000).toUTCString()
    expect(note(0, 3_600_000 + 20_000, { status: 429, date: anHourAhead })).toBe(noon + 20_000)
  })
  test('is a minute away where a 429 does not tell', () => {
    const { limit } = limited()
    expect(limit.note('/api/task', { status: 429, headers: new Headers() })).toBe(noon + 60_000)
    expect(limit.note('/api/task', { status: 429, headers: new Headers({ 'Retry-After': '5' }) })).toBe(
      noon + 5000,
    )
  })
})

test('all methods and ids of a resource share a bucket; other addresses have their own', () => {
  expect(bucketOf('/api/task/:id')).toBe('/api/task')
  expect(bucketOf('/api/task')).toBe('/api/task')
  expect(bucketOf('/api/project/:id/newtask')).toBe('/api/project/:id/newtask')
})
