import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readRecorded } from '#pybossa/recorded/readRecorded.ts'
import { judge } from './conformance/judge.ts'
import { Replayer } from './conformance/replay.ts'
import { shapeDifferences } from './conformance/shapeDifferences.ts'
import { notImitated } from './notImitated.ts'
import { recordedSite } from './recordedSite/recordedSite.ts'
import { createDemo } from './server.ts'

const recorded = readRecorded()
const areas = [...new Set(recorded.map(({ file }) => file.split('/')[0] ?? ''))]
const begins = (file: string, start: string) => file.startsWith(`${start}-`)
const reasonOf = (file: string) =>
  notImitated.find(({ files }) => files.some((start) => begins(file, start)))?.reason

/** How the demo differs from PYBOSSA, by recording; no lines where it does not. */
const differences = new Map<string, string[]>()

beforeAll(async () => {
  // Errors on purpose and mails that are not sent would fill the report.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  const demo = createDemo({ seed: recordedSite(new Date()) })
  const replayer = new Replayer(demo)
  for (const exchange of recorded) {
    const answer = await replayer.replay(exchange)
    differences.set(exchange.file, await judge(exchange, answer))
  }
  demo.close()
  vi.restoreAllMocks()
}, 120_000)

describe('the demo answers as the recorded PYBOSSA', () => {
  test.each(areas)('%s', (area) => {
    const wrong = [...differences].filter(
      ([file, lines]) => file.startsWith(`${area}/`) && lines.length > 0 && reasonOf(file) === undefined,
    )
    expect(Object.fromEntries(wrong)).toEqual({})
  })

  test('every recording was asked', () => {
    expect(differences.size).toBe(recorded.length)
    expect(recorded.length).toBeGreaterThan(900)
  })
})

describe('the list of what is not imitated', () => {
  test('names only recordings that exist', () => {
    const names = notImitated.flatMap(({ files }) => files)
    expect(names.filter((start) => !recorded.some(({ file }) => begins(file, start)))).toEqual([])
  })

  test('names nothing that is imitated in fact', () => {
    const listed = recorded.filter(({ file }) => reasonOf(file) !== undefined)
    expect(listed.filter(({ file }) => differences.get(file)?.length === 0).map(({ file }) => file)).toEqual(
      [],
    )
  })
})

describe('shapes are compared', () => {
  test('a missing key, a strange key and another type are noticed at any depth', () => {
    expect(shapeDifferences({ a: [{ b: 1, c: 'x' }] }, { a: [{ b: 'one', d: 2 }] })).toEqual([
      '.a[].c is missing',
      ".a[].d is not PYBOSSA's",
      '.a[].b: string instead of number',
    ])
  })

  test('null and an empty list fit everything', () => {
    expect(shapeDifferences({ a: null, b: [] }, { a: { c: 1 }, b: [{ d: 1 }] })).toEqual([])
  })
})
