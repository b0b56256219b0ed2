// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { PybossaError } from '#pybossa/errors.ts'
import { errorReports } from './errorReports.ts'

const beacons: { address: string; body: Promise<string> }[] = []
let now = 0
beforeEach(() => {
  beacons.length = 0
  now = 0
  Object.assign(navigator, {
    sendBeacon: vi.fn<(address: string, body: Blob) => boolean>((address, body) => {
      beacons.push({ address, body: body.text() })
      return true
    }),
  })
})
const start = () =>
  errorReports(
    '/errors',
    () => '/project/:short_name/',
    () => (now += 5_000),
  )
const sent = async () => JSON.parse((await beacons[0]?.body) ?? '') as Record<string, string>

test('an error goes to the operator’s address with pattern and version, and without anything of the person', async () => {
  const error = new TypeError('cannot read vera@example.org at https://site.example/account/reset?key=SECRET')
  error.stack =
    'at f (https://site.example/static/assets/kit.js?x=SECRET:1:2)\n at g (https://site.example/a#SECRET)'
  start()(error)
  expect(beacons[0]?.address).toBe('/errors')
  const report = await sent()
  expect(Object.keys(report)).toEqual(['message', 'stack', 'route', 'version'])
  expect(report['route']).toBe('/project/:short_name/')
  expect(report['message']).toMatch(/^TypeError: cannot read/)
  expect(JSON.stringify(report)).not.toMatch(/SECRET|vera@/)
})

test('an answer we do not understand is told by its address and what differs', async () => {
  start()(
    new PybossaError('contract', { endpoint: 'GET /api/project', issues: ['[0].name: expected string'] }),
  )
  expect((await sent())['message']).toBe('contract: GET /api/project: [0].name: expected string')
})

test('each is told once, ten a page at most, and none within a second of another', () => {
  const report = start()
  report(new Error('again'))
  report(new Error('again'))
  expect(beacons).toHaveLength(1)
  for (let n = 0; n < 30; n++) report(new Error(`number ${'i'.repeat(n)}`))
  expect(beacons).toHaveLength(10)
  beacons.length = 0
  const quick = errorReports(
    '/errors',
    () => '',
    () => 1,
  )
  quick(new Error('one'))
  quick(new Error('two'))
  expect(beacons).toHaveLength(1)
})

test('a message of a megabyte without a space does not hold the page up', async () => {
  const began = performance.now()
  start()(new Error('x'.repeat(1_000_000)))
  expect(performance.now() - began).toBeLessThan(1_000)
  expect((await sent())['message']).toHaveLength(2_000)
})
