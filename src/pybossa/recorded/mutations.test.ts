import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkRecording } from './checkRecording.ts'
import { findEndpoints, type Found } from './findEndpoint.ts'
import { mutationsOf, valueAt, type Mutation } from './mutations.ts'
import { whyNotAsked } from './notAsked.ts'
import { readRecorded, type Kept } from './readRecorded.ts'

/** Good JSON answers, at most four per endpoint. */
const answers = Map.groupBy(
  readRecorded().flatMap((exchange): { exchange: Kept; found: Found }[] => {
    const found = findEndpoints(exchange.request)[0]
    const { status, body } = exchange.response
    const isRead =
      found && (found.endpoint.answers ?? 'json') === 'json' && status === 200 && typeof body === 'object'
    return isRead && whyNotAsked(exchange.request) === undefined ? [{ exchange, found }] : []
  }),
  ({ found }) => found.name,
)
const chosen = [...answers.values()].flatMap((group) => group.slice(0, 4))

const ownersKeys = /(^|\.)info\.(container|thumbnail|thumbnail_url|task_presenter|tutorial|results|sched)$/

interface Broken extends Mutation {
  by: string
  isNoticed: boolean
}

const broken: Broken[] = chosen.flatMap(({ exchange, found }) => {
  const { body } = exchange.response
  const read = z.parse(found.endpoint.reply, body)
  return mutationsOf(body, read).flatMap((mutation): Broken[] => {
    const parsed = z.safeParse(found.endpoint.reply, mutation.broken)
    // The owner's own data is passed on whatever it holds: there is nothing to notice.
    const value = valueAt(mutation.broken, mutation.path)
    const isPassedOn =
      parsed.success &&
      mutation.kind === 'another type' &&
      JSON.stringify(valueAt(parsed.data, mutation.path)) === JSON.stringify(value)
    const isOwners =
      /(^|\.)(info|payload)\./.test(mutation.path) && (isPassedOn || mutation.kind === 'dropped')
    // And his strange entries are read as none: `schemas/project.test.ts`.
    const isReadAsNone = parsed.success && ownersKeys.test(mutation.path)
    // The fields of a plug-in's importer are its own.
    if (found.name.startsWith('importAny.') && mutation.path.startsWith('form.')) return []
    const isAnything = isPassedOn && /(^|\.)(info|media_url)$/.test(mutation.path)
    return isOwners || isAnything || isReadAsNone
      ? []
      : [{ ...mutation, by: found.name, isNoticed: !parsed.success }]
  })
})

const shareOf = (some: Broken[]) => some.filter(({ isNoticed }) => isNoticed).length / some.length
const of = (kind: Mutation['kind'], ...what: Mutation['of'][]) =>
  broken.filter((one) => one.kind === kind && (what.length === 0 || what.includes(one.of)))

describe('a broken answer is noticed', () => {
  test('in every endpoint that was recorded', () => {
    expect(answers.size).toBeGreaterThan(110)
    const table = (['id', 'number', 'string', 'boolean', 'list', 'object'] as const).map((what) => {
      const share = (kind: Mutation['kind']) =>
        `${(shareOf(of(kind, what)) * 100).toFixed(1)} % of ${of(kind, what).length}`
      return `${what}: another type ${share('another type')}, dropped ${share('dropped')}`
    })
    console.log(`${broken.length} broken answers of ${answers.size} endpoints\n${table.join('\n')}`)
  })

  test('where anything has another type', () => {
    const missed = of('another type').filter(({ path, isNoticed }) => !isNoticed && !mayBeText.test(path))
    expect(namesOf(missed)).toEqual([])
    expect(shareOf(of('another type', 'id'))).toBeGreaterThan(0.97)
    expect(shareOf(of('another type', 'list'))).toBe(1)
    expect(shareOf(of('another type'))).toBeGreaterThan(0.99)
  })

  test('where a key is missing that makes a row what it is', () => {
    const missed = of('dropped').filter(
      ({ by, path, key, isNoticed }) =>
        !isNoticed && isRow(path) && needed.has(key) && !/^(listUsers|getUserRow)$/.test(by),
    )
    expect(namesOf(missed)).toEqual([])
    expect(shareOf(of('dropped'))).toBeGreaterThan(0.45)
  })
})

/** Numbers that PYBOSSA itself sends as text at times: ids of the feed, values echoed by forms, labels of charts. */
const mayBeText =
  /^(update_feed\.\d+\.id|(upload_)?form\.(id|category_id|priority_0)|projectStats\..*\.label)$/

const needed = new Set(
  'id name short_name project next task_id project_id pagination projects tasks accounts'.split(' '),
)
/** Rows that are no row: forms and their errors; people, whose ids PYBOSSA keeps to itself; and what old releases sent without an id. */
const isRow = (path: string) =>
  !/^(form|upload_form|owner|update_feed|next)\b|^projects(_contrib|_created|_published|_draft)?\.\d+\.id$/.test(
    path,
  )

const namesOf = (some: Broken[]) => some.map(({ by, path, kind }) => `${by}: ${path} ${kind}`)

test('an answer broken in its recording fails the check', async () => {
  const one = chosen.find(({ found }) => found.name === 'getProject')
  if (!one) throw new Error('getProject was not recorded')
  const body = { ...(one.exchange.response.body as object), project: { id: 'seven' } }
  const verdict = await checkRecording({ ...one.exchange, response: { ...one.exchange.response, body } })
  expect(verdict.problem).toContain('project.id: expected number')
})
