import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { call, connect, createPybossa, onWaiting } from './client.ts'
import { endpoint } from './endpoint.ts'
import { getResultsPage } from './endpoints/projects.ts'
import { answer, failureOf, fakeServer } from './fakeServer.ts'

const Row = z.object({ id: z.int(), name: z.string() })
const getRow = endpoint({ method: 'GET', path: '/project/:short_name/', reply: Row })
const listRows = endpoint({
  method: 'GET',
  path: '/api/task',
  query: z.object({ limit: z.optional(z.int()) }),
  reply: z.array(Row),
})
const saveRow = endpoint({ method: 'POST', path: '/api/taskrun', body: Row, reply: Row })
const changeName = endpoint({
  method: 'POST',
  path: '/account/:name/update',
  body: z.object({ fullname: z.string() }),
  reply: z.object({ next: z.string() }),
})
const takeTask = endpoint({
  method: 'GET',
  path: '/api/project/:id/newtask',
  reply: z.unknown(),
  isAct: true,
})

const row = { id: 7, name: 'Rivers' }
const done = { next: '/' }
const csrfRefusal = () =>
  answer({ code: 400, description: 'CSRF validation failed.', template: '400.html' }, { status: 400 })
const limits = (remaining: number, inSeconds: number) => ({
  'X-RateLimit-Limit': '300',
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(Date.parse('2026-01-01T12:00:00Z') / 1000 + inSeconds),
})

describe('a view is asked in JSON mode', () => {
  test('by header and by query, with cookies and past every cache', async () => {
    const server = fakeServer(answer({ ...row, extra: 'ignored' }))
    const reply = await createPybossa(server.transport).call(getRow, { params: { short_name: 'a b' } })
    expect(reply).toEqual(row)
    expect(server.asked[0]).toMatchObject({
      method: 'GET',
      address: '/project/a%20b/?response_format=json',
      headers: { 'content-type': 'application/json' },
      init: { credentials: 'same-origin', cache: 'no-store' },
    })
    expect(server.asked[0]?.body).toBeUndefined()
  })

  test('but a page that is wanted as browsers have it without either', async () => {
    const { transport, asked } = fakeServer(answer('<p>The page</p>'))
    const page = await createPybossa(transport).call(getResultsPage, { params: { short_name: 'a b' } })
    expect(page).toBe('<p>The page</p>')
    expect(asked).toEqual([
      expect.objectContaining({ method: 'GET', address: '/project/a%20b/results', headers: {} }),
    ])
  })

  test('JSON that is labelled HTML is taken as JSON', async () => {
    const server = fakeServer(answer(JSON.stringify(row)))
    await expect(
      createPybossa(server.transport).call(getRow, { params: { short_name: 'x' } }),
    ).resolves.toEqual(row)
  })
})

describe('the API is asked by header alone', () => {
  test('lists name everyone’s rows, and their own query', async () => {
    const server = fakeServer(answer([row]))
    await createPybossa(server.transport).call(listRows, { query: { limit: 5 } })
    expect(server.asked[0]?.address).toBe('/api/task?limit=5&all=1')
    expect(server.asked[0]?.headers).toEqual({ 'content-type': 'application/json' })
  })

  test('writes carry their body and no token', async () => {
    const server = fakeServer(answer(row))
    await createPybossa(server.transport).call(saveRow, { body: row })
    expect(server.asked).toHaveLength(1)
    expect(server.asked[0]).toMatchObject({ address: '/api/taskrun', body: JSON.stringify(row) })
    expect(server.asked[0]?.headers['x-csrftoken']).toBeUndefined()
  })

  test('a body that does not fit is not sent', async () => {
    const server = fakeServer()
    const error = await failureOf(
      createPybossa(server.transport).call(saveRow, { body: { id: 1.5, name: 'x' } }),
    )
    expect(error).toMatchObject({ kind: 'contract', issues: ['body.id: expected int'] })
    expect(server.asked).toEqual([])
  })

  test('a DELETE answers with nothing', async () => {
    const remove = endpoint({ method: 'DELETE', path: '/api/task/:id', reply: z.undefined() })
    const server = fakeServer(answer('', { status: 204 }))
    await expect(createPybossa(server.transport).call(remove, { params: { id: 3 } })).resolves.toBeUndefined()
  })
})

describe('the CSRF token', () => {
  const change = (pybossa: ReturnType<typeof createPybossa>) =>
    pybossa.call(changeName, { params: { name: 'vera' }, body: { fullname: 'Vera' } })

  test('is fetched once and kept for fifty minutes', async () => {
    const server = fakeServer(answer(done), answer(done), answer(done))
    const pybossa = createPybossa(server.transport)
    await change(pybossa)
    await change(pybossa)
    server.later(51 * 60_000)
    await change(pybossa)
    const tokens = server.asked
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers['x-csrftoken'])
    expect(tokens).toEqual(['token-1', 'token-1', 'token-2'])
  })

  test('is one for two requests at the same moment', async () => {
    const server = fakeServer(answer(done), answer(done))
    const pybossa = createPybossa(server.transport)
    await Promise.all([change(pybossa), change(pybossa)])
    expect(server.asked.filter(({ method }) => method === 'GET')).toHaveLength(1)
  })

  test('is learnt from any reply that carries one', async () => {
    const page = endpoint({ method: 'GET', path: '/account/signin', reply: z.object({ form: z.unknown() }) })
    const server = fakeServer(answer({ form: { csrf: 'of-the-form' } }), answer(done))
    const pybossa = createPybossa(server.transport)
    await pybossa.call(page, {})
    await change(pybossa)
    expect(server.asked.map(({ headers }) => headers['x-csrftoken'])).toEqual([undefined, 'of-the-form'])
  })

  test('is renewed once when the server refuses it, and the request repeated once', async () => {
    const server = fakeServer(csrfRefusal(), answer(done))
    await expect(change(createPybossa(server.transport))).resolves.toEqual(done)
    expect(
      server.asked.filter(({ method }) => method === 'POST').map(({ headers }) => headers['x-csrftoken']),
    ).toEqual(['token-1', 'token-2'])
  })

  test('refused twice is an error, not a loop', async () => {
    const server = fakeServer(csrfRefusal(), csrfRefusal())
    const error = await failureOf(change(createPybossa(server.transport)))
    expect(error).toMatchObject({ kind: 'refused', status: 400, serverText: 'CSRF validation failed.' })
  })
})

describe('the rate limit', () => {
  const tooMany = (inSeconds = 60) =>
    answer({ exception_cls: 'TooManyRequests' }, { status: 429, headers: limits(0, inSeconds) })

  test('a refused request is repeated once when the window ends, and the reader is told', async () => {
    const server = fakeServer(tooMany(), answer([row]))
    const pybossa = createPybossa(server.transport)
    const told: (number | undefined)[] = []
    pybossa.onWaiting((until) => told.push(until))
    const end = server.now() + 60_000
    await expect(pybossa.call(listRows, {})).resolves.toEqual([row])
    expect(server.slept).toEqual([60_000])
    expect(told).toEqual([end, undefined])
  })

  test('refused again, it gives up and says until when', async () => {
    const server = fakeServer(tooMany(), tooMany(90))
    const error = await failureOf(createPybossa(server.transport).call(listRows, {}))
    expect(error).toMatchObject({ kind: 'rateLimited', until: Date.parse('2026-01-01T12:01:30Z') })
    expect(server.asked).toHaveLength(2)
  })

  test('an act is not repeated; the next one waits for the window', async () => {
    const server = fakeServer(tooMany(), answer({}))
    const pybossa = createPybossa(server.transport)
    const error = await failureOf(pybossa.call(takeTask, { params: { id: 1 } }))
    expect(error).toMatchObject({ kind: 'rateLimited', status: 429 })
    expect(server.slept).toEqual([])
    await pybossa.call(takeTask, { params: { id: 1 } })
    expect(server.slept).toEqual([60_000])
  })

  test('the impatient are refused at once, told until when, and may ask again then', async () => {
    const server = fakeServer(tooMany(), answer([row]))
    const pybossa = createPybossa(server.transport)
    const ask = () => pybossa.call(listRows, {}, { isImpatient: true })
    const refusal = { kind: 'rateLimited', until: server.now() + 60_000 }
    expect(await failureOf(ask())).toMatchObject(refusal)
    expect(await failureOf(ask())).toMatchObject(refusal)
    expect([server.asked.length, server.slept]).toEqual([1, []])
    await server.transport.sleep?.(60_000)
    await expect(ask()).resolves.toEqual([row])
  })

  test('waiting ends with the signal', async () => {
    const server = fakeServer(tooMany())
    const pybossa = createPybossa(server.transport)
    await failureOf(pybossa.call(takeTask, { params: { id: 1 } }))
    const error = await failureOf(
      pybossa.call(takeTask, { params: { id: 1 } }, { signal: AbortSignal.abort(new Error('gone')) }),
    )
    expect(error).toMatchObject({ kind: 'network', cause: new Error('gone') })
    expect(server.asked).toHaveLength(1)
  })
})

test('the app’s own client can be put on another transport, and its listeners go along', async () => {
  const told: (number | undefined)[] = []
  const stop = onWaiting((until) => told.push(until))
  const server = fakeServer(answer([], { status: 429, headers: limits(0, 10) }), answer([row]))
  connect(server.transport)
  await expect(call(listRows, {})).resolves.toEqual([row])
  expect(told).toHaveLength(2)
  stop()
  connect(fakeServer().transport)
})
