// @vitest-environment jsdom
import { createRequire } from 'node:module'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Replied } from './bridge.ts'
import { bridgeBeacon, bridgeFetch } from './bridgedFetch.ts'
import { bridgeXhr } from './bridgedXhr.ts'
import { ownRequest } from './ownRequest.ts'

interface JQuery {
  ajax(options: object): Promise<unknown> & {
    done(act: (data: unknown) => void): JQueryXhr
    fail(act: (xhr: JQueryXhr) => void): void
  }
}
interface JQueryXhr {
  status: number
  responseText: string
  getResponseHeader(name: string): string | null
}

const asked: { method: string; url: string; body: string | null }[] = []
const printed: string[] = []
let reply: Replied = { status: 200, body: '{"id":11}' }
const ask = (request: (typeof asked)[number], done: (reply: Replied) => void) => {
  asked.push(request)
  const timer = setTimeout(() => done(reply), 5)
  return () => clearTimeout(timer)
}
const own = (url: string) =>
  ownRequest(url, ['https://site.example'], 'https://site.example/project/cats/newtask')
const Xhr = bridgeXhr(window.XMLHttpRequest, ask, own, (text) => void printed.push(text))

beforeEach(() => {
  asked.length = printed.length = 0
  reply = { status: 200, body: '{"id":11}' }
})

/** Sends a request and lists what was seen of it. */
function send(
  prepare: (xhr: XMLHttpRequest) => void,
  body?: XMLHttpRequestBodyInit,
): Promise<{ xhr: XMLHttpRequest; seen: string[] }> {
  return new Promise((resolve) => {
    const xhr = new Xhr()
    const seen: string[] = []
    for (const type of ['load', 'error', 'abort', 'timeout'] as const)
      xhr.addEventListener(type, () => seen.push(type))
    xhr.onreadystatechange = () => seen.push(String(xhr.readyState))
    xhr.onloadend = () => resolve({ xhr, seen })
    prepare(xhr)
    xhr.send(body)
  })
}

describe('XMLHttpRequest in the box', () => {
  test('a request to the site goes through the wall and comes back with every event and property', async () => {
    const { xhr, seen } = await send((request) => {
      request.open('post', '../../api/taskrun')
      request.setRequestHeader('Content-Type', 'application/json')
      request.withCredentials = true
    }, '{"a":1}')
    expect(asked).toEqual([{ method: 'POST', url: '/api/taskrun', body: '{"a":1}' }])
    expect(seen).toEqual(['1', '2', '3', '4', 'load'])
    expect(xhr).toMatchObject({
      status: 200,
      statusText: 'OK',
      responseText: '{"id":11}',
      response: '{"id":11}',
    })
    expect(xhr.getAllResponseHeaders()).toContain('application/json')
    expect(xhr.getResponseHeader('Content-Type')).toBe('application/json')
    expect(xhr).toBeInstanceOf(window.XMLHttpRequest)
  })

  test('responseType json gives the object; a broken network is an error event without status', async () => {
    const { xhr } = await send((request) => {
      request.responseType = 'json'
      request.open('GET', 'http://site.example/api/task/11')
    })
    expect(xhr.response).toEqual({ id: 11 })
    reply = null
    const failed = await send((request) => request.open('GET', '/api/task/11'))
    expect(failed.seen.at(-1)).toBe('error')
    expect(failed.xhr.status).toBe(0)
  })

  test('abort and timeout end a request once, and its late reply changes nothing', async () => {
    const aborted = send((request) => {
      request.open('GET', '/api/task/11')
      setTimeout(() => request.abort(), 1)
    })
    expect((await aborted).seen).toEqual(['1', '4', 'abort'])
    const late = await send((request) => {
      request.open('GET', '/api/task/11')
      request.timeout = 1
    })
    expect(late.seen).toEqual(['1', '4', 'timeout'])
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(late.seen).toEqual(['1', '4', 'timeout'])
  })

  test('a synchronous request to the site fails with an explanation', () => {
    const xhr = new Xhr()
    xhr.open('GET', '/api/project', false)
    expect(() => xhr.send()).toThrow('Synchronous')
    expect(printed.join()).toContain('async: false')
    expect(asked).toEqual([])
  })
})

describe('jQuery 2.2 over it', () => {
  const $ = createRequire(import.meta.url)('jquery') as JQuery
  beforeEach(() => void (window.XMLHttpRequest = Xhr))

  test('$.ajax finds its data, or the status and text of a refusal', async () => {
    expect(await $.ajax({ url: 'https://site.example/api/task/11', dataType: 'json', cache: false })).toEqual(
      { id: 11 },
    )
    expect(asked[0]?.url).toMatch(/^\/api\/task\/11\?_=\d+$/)
    reply = { status: 403, body: '{"status_code":403}' }
    // In a list: a jQuery promise that is handed on bare is waited for.
    const [xhr] = await new Promise<[JQueryXhr]>((resolve) => {
      $.ajax({ url: 'https://site.example/api/user/1', dataType: 'json' }).fail((failed) => resolve([failed]))
    })
    expect(xhr).toMatchObject({ status: 403, responseText: '{"status_code":403}' })
  })
})

describe('fetch and sendBeacon in the box', () => {
  const native = vi.fn<typeof fetch>(() => Promise.resolve(new Response('elsewhere')))
  const boxFetch = bridgeFetch(native, ask, own)

  test('go the same way for the site and their own way elsewhere', async () => {
    const response = await boxFetch('/api/taskrun', { method: 'POST', body: JSON.stringify({ a: 1 }) })
    expect(await response.json()).toEqual({ id: 11 })
    expect(asked).toEqual([{ method: 'POST', url: '/api/taskrun', body: '{"a":1}' }])
    expect(await (await boxFetch('https://tiles.example/1.json')).text()).toBe('elsewhere')
    expect(asked).toHaveLength(1)
    reply = null
    await expect(boxFetch('/api/project')).rejects.toThrow('Failed to fetch')
    await expect(boxFetch('/api/project', { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
    const beacon = bridgeBeacon(() => false, ask, own)
    expect(beacon('/api/taskrun', '{"b":2}')).toBe(true)
    expect(beacon('https://elsewhere.example/', 'x')).toBe(false)
    await vi.waitFor(() =>
      expect(asked.at(-1)).toEqual({ method: 'POST', url: '/api/taskrun', body: '{"b":2}' }),
    )
  })
})

test.each([
  ['/api/project', '/api/project'],
  ['//site.example/api/task/1?x=1', '/api/task/1?x=1'],
  ['http://site.example/api/app', '/api/app'],
  ['https://site.example/static/js/a.js', null],
  ['/uploads/user_2/cat.png', null],
  ['https://elsewhere.example/api/task', null],
  ['data:application/json,{}', null],
  ['blob:https://site.example/1', null],
  ['http://[', null],
])('%s crosses the wall as %s', (url, expected) => expect(own(url)).toBe(expected))
