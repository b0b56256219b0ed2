import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { createPybossa } from './client.ts'
import { endpoint } from './endpoint.ts'
import { answer, failureOf, fakeServer } from './fakeServer.ts'

const Row = z.object({ id: z.int(), name: z.string() })
const getRow = endpoint({ method: 'GET', path: '/project/:short_name/', reply: Row })
const saveRow = endpoint({ method: 'POST', path: '/api/taskrun', body: Row, reply: Row })
const row = { id: 7, name: 'Rivers' }

describe('redirects tell by where they end', () => {
  const ask = (response: Response) =>
    failureOf(createPybossa(fakeServer(response).transport).call(getRow, { params: { short_name: 'x' } }))

  test('at sign-in, with JSON or with HTML', async () => {
    const redirectedTo = '/account/signin?next=%2Fproject%2Fx%2F'
    expect((await ask(answer({ form: {} }, { redirectedTo }))).kind).toBe('signInNeeded')
    expect((await ask(answer('<!doctype html>', { redirectedTo }))).kind).toBe('signInNeeded')
  })
  test('at the project’s password', async () => {
    const error = await ask(
      answer('<!doctype html>', { redirectedTo: '/project/x/password?next=%2Fproject%2Fx%2F' }),
    )
    expect(error.kind).toBe('passwordNeeded')
  })
  test('elsewhere, with JSON: it is the answer', async () => {
    const server = fakeServer(answer(row, { redirectedTo: '/project/y/' }))
    await expect(
      createPybossa(server.transport).call(getRow, { params: { short_name: 'x' } }),
    ).resolves.toEqual(row)
  })
  test('a form that answers by a redirect tells its last address', async () => {
    const open = endpoint({
      method: 'POST',
      path: '/project/:short_name/password',
      body: z.object({ password: z.string() }),
      encoding: 'form',
      answers: 'page',
      reply: z.object({ address: z.string() }),
    })
    const server = fakeServer(
      answer('<!doctype html>', { redirectedTo: '/project/x/' }),
      answer('<!doctype html>', { redirectedTo: '/project/x/password?next=%2F' }),
    )
    const pybossa = createPybossa(server.transport)
    const input = { params: { short_name: 'x' }, body: { password: 'open & shut' } }
    await expect(pybossa.call(open, input)).resolves.toEqual({ address: '/project/x/' })
    await expect(pybossa.call(open, input)).resolves.toMatchObject({
      address: expect.stringContaining('/password'),
    })
    expect(server.asked[1]).toMatchObject({
      body: 'password=open+%26+shut',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-csrftoken': 'token-1' },
    })
  })
})

describe('what goes wrong has one type', () => {
  const ask = (response: Response | (() => Response)) =>
    failureOf(createPybossa(fakeServer(response).transport).call(getRow, { params: { short_name: 'x' } }))

  test.for([
    [401, 'signInNeeded'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [415, 'refused'],
    [500, 'server'],
    [503, 'server'],
  ] as const)('status %i is %s, as JSON and as HTML', async ([status, kind]) => {
    const json = await ask(answer({ code: status, description: 'Why.', template: 'x.html' }, { status }))
    expect(json).toMatchObject({ kind, status, serverText: 'Why.', endpoint: 'GET /project/:short_name/' })
    expect((await ask(answer('<h1>Why.</h1>', { status }))).kind).toBe(kind)
  })

  test('the API’s own words are kept for comparing', async () => {
    const body = {
      status: 'failed',
      status_code: 403,
      exception_cls: 'Forbidden',
      exception_msg: 'Invalid task_id',
    }
    const server = fakeServer(answer(body, { status: 403 }))
    const error = await failureOf(createPybossa(server.transport).call(saveRow, { body: row }))
    expect(error).toMatchObject({ kind: 'forbidden', reason: 'Forbidden', serverText: 'Invalid task_id' })
  })

  test('HTML where JSON was due breaks the contract', async () => {
    expect(await ask(answer('<!doctype html>'))).toMatchObject({
      kind: 'contract',
      issues: ['reply: expected JSON, got text/html'],
    })
  })

  test('a reply of another shape names its fields', async () => {
    expect(await ask(answer({ id: '7' }))).toMatchObject({
      kind: 'contract',
      status: 200,
      issues: ['id: expected number', 'name: expected string'],
    })
  })

  test('no answer is network, with its cause', async () => {
    const cause = new TypeError('Failed to fetch')
    const error = await ask(() => {
      throw cause
    })
    expect(error).toMatchObject({ kind: 'network', status: 0, cause })
  })

  test('an aborted call is network, and its signal reaches fetch', async () => {
    const server = fakeServer(() => {
      throw new Error('never asked')
    })
    const aborting = new AbortController()
    aborting.abort(new Error('left the page'))
    const error = await failureOf(
      createPybossa(server.transport).call(
        getRow,
        { params: { short_name: 'x' } },
        { signal: aborting.signal },
      ),
    )
    expect(error).toMatchObject({ kind: 'network', cause: new Error('left the page') })
    expect(server.asked).toEqual([])
    const { signal } = new AbortController()
    const other = fakeServer(answer(row))
    await createPybossa(other.transport).call(getRow, { params: { short_name: 'x' } }, { signal })
    expect(other.asked[0]?.init.signal).toBe(signal)
  })
})
