import { describe, expect, test } from 'vitest'
import { declared } from './declared.ts'
import { createPybossa } from './client.ts'
import { answer, fakeServer } from './fakeServer.ts'
import { belongsToServer, serverOwned } from './serverOwned.ts'

const visit = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'https://pybossa.test')
  return belongsToServer({ method: 'GET', path: pathname, query: searchParams })
}

describe('a navigation is ours', () => {
  test.for([
    '/',
    '/account/signin?next=%2Fproject%2Fx%2F',
    '/account/reset-password?key=abc',
    '/project/x/',
    '/project/x/newtask',
    '/project/x/task/7',
    '/project/x/12',
    '/project/x/password?next=/project/x/',
    '/project/x/tasks/export',
    '/project/x/tasks/export?type=task',
    '/project/api/',
    '/project/uploads/stats',
    '/admin/users/export',
    '/admin/users',
    '/apiculture',
    '/no/such/page?response_format=html',
    // What a server behind the proxy would read as a page of PYBOSSA's own theme, with an owner's code in it.
    '/api/..%2fproject/x/newtask',
    '/api/.%2E%5Cproject/x/newtask',
    '/admin/rq//project/x/newtask',
    '/project/new?/publicstream',
  ])('%s', (address) => expect(visit(address)).toBe(false))
})

describe('the server keeps', () => {
  test.for([
    '/api/',
    '/api/project?limit=1',
    '/uploads/user_2/picture.png',
    '/project/x/tasks/export?type=task&format=csv',
    '/project/x/projectreport/export?type=project&format=csv',
    '/project/x/7/results.json',
    '/admin/users/export?format=json',
    '/admin/rq/',
    '/project/x/privatestream',
    '/google/oauth-authorized?code=1',
    '/project/x/?response_format=json',
  ])('%s', (address) => expect(visit(address)).toBe(true))
  test('and says why for each', () => {
    expect(serverOwned.every(({ because }) => because !== '')).toBe(true)
  })
})

describe('one address, two answers', () => {
  const path = '/project/x/'
  test('the exact header asks the server, as PYBOSSA itself tells', () => {
    expect(belongsToServer({ method: 'GET', path, contentType: 'application/json' })).toBe(true)
    expect(belongsToServer({ method: 'GET', path, contentType: 'application/json; charset=utf-8' })).toBe(
      false,
    )
  })
  test.for(['image', 'iframe', 'document', 'script', 'video'])(
    'a %s never asks for data: an act that is read would be done in the name of whoever sees it',
    (destination) => {
      const act = { method: 'GET', path: '/account/vera/delete', query: 'response_format=json' }
      expect(belongsToServer({ ...act, destination })).toBe(false)
      expect(belongsToServer({ ...act, destination: 'empty' })).toBe(true)
      expect(belongsToServer({ method: 'GET', path: '/uploads/a.png', destination })).toBe(true)
    },
  )
  test('neither does another site, nor a box: its program could not read them, but would have acted', () => {
    const act = { method: 'GET', path: '/account/vera/delete', query: 'response_format=json' } as const
    expect(belongsToServer({ ...act, destination: 'empty', site: 'cross-site' })).toBe(false)
    expect(belongsToServer({ ...act, destination: 'empty', site: 'same-origin' })).toBe(true)
  })
  test('whatever writes goes to the server', () => {
    const contentType = 'application/x-www-form-urlencoded'
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(belongsToServer({ method, path, contentType })).toBe(true)
    }
  })
  test('our own files never do', () => {
    expect(belongsToServer({ method: 'GET', path: '/static/presenter.html' })).toBe(false)
    expect(belongsToServer({ method: 'GET', path: '/static/x.json', contentType: 'application/json' })).toBe(
      false,
    )
  })
})

test('every request of the client reaches the server, but those for a page of our theme', async () => {
  const missed: string[] = []
  for (const { name, endpoint } of declared.filter((each) => each.endpoint.answers !== 'html')) {
    const { query: _query, body: _body, ...bare } = endpoint
    const server = fakeServer(answer({}))
    const params = Object.fromEntries([...endpoint.path.matchAll(/:(\w+)/g)].map(([, key]) => [key, '1']))
    await createPybossa(server.transport)
      .call(bare as typeof endpoint, { params })
      .catch(() => undefined)
    const [sent] = server.asked.slice(-1)
    const { pathname, searchParams } = new URL(sent?.address ?? '/nothing', 'https://pybossa.test')
    const contentType = sent?.headers['content-type']
    if (!belongsToServer({ method: sent?.method ?? 'GET', path: pathname, query: searchParams, contentType }))
      missed.push(name)
  }
  expect(missed).toEqual([])
})
