import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { isDone } from '#pybossa/form.ts'
import { checkRecording } from './checkRecording.ts'
import { headerOf, type Exchange } from './exchange.ts'
import { findEndpoints } from './findEndpoint.ts'
import { isJsonMode } from './notAsked.ts'
import { readDocumented, readRecorded } from './readRecorded.ts'

const recorded = readRecorded()
const documented = readDocumented()

describe('what PYBOSSA 4.0.2 answered is understood', () => {
  test('there are enough recordings to rely on', () => expect(recorded.length).toBeGreaterThan(990))
  test.for(recorded)('$file', async (exchange) => {
    expect((await checkRecording(exchange)).problem).toBeUndefined()
  })
})

describe('what the documentation shows is understood', () => {
  test('there are all its examples', () => expect(documented).toHaveLength(80))
  test.for(documented)('$name', async (exchange) => {
    expect((await checkRecording(exchange)).problem).toBeUndefined()
  })
})

/** Requests that were recorded because they are odd: PYBOSSA takes them, this client never sends them. */
const odd = new Map([
  [
    'account/48-update-profile-btn-lowercase.volunteer2.json',
    'PYBOSSA capitalises the button; we do it ourselves',
  ],
  ['account/51-update-profile-booleans-left-out.volunteer2.json', 'ticks left out are read as false (Q6)'],
  ['account/66-external-success.volunteer2.json', 'answers success and stores nothing (Q5)'],
  ['project-owners/24-transfer-empty.owner.json', 'nobody to give the project to'],
  ['project-update/05-partial-body.owner.json', 'ticks left out are read as false (Q6)'],
])

describe('what PYBOSSA took is what this client would send', () => {
  const writes = recorded.filter(
    ({ request, response }) =>
      ['POST', 'PUT'].includes(request.method) &&
      response.status === 200 &&
      isJsonMode(request) &&
      headerOf(request, 'content-type') === 'application/json' &&
      typeof request.body === 'object' &&
      isTaken({ request, response }),
  )
  test('the odd ones are among them', () => {
    expect([...odd.keys()].filter((file) => !writes.some((write) => write.file === file))).toEqual([])
  })
  test.for(writes)('$file', ({ file, request }) => {
    const bodies = findEndpoints(request).flatMap(({ endpoint }) => endpoint.body ?? [])
    const isSent = bodies.length === 0 || bodies.some((body) => z.safeParse(body, request.body).success)
    expect(isSent, `${request.method} ${request.path} ${JSON.stringify(request.body)}`).toBe(!odd.has(file))
  })
})

function isTaken({ request, response }: Pick<Exchange, 'request' | 'response'>): boolean {
  return request.path.startsWith('/api/') || isDone(response.body)
}
