// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDesk, project } from '#testing/boxOfMessages.ts'
import { LIMITS, type OpenMessage } from '#presenter/protocol.ts'
import type { Box, BoxEvent } from './boxTypes.ts'
import { BOX_SANDBOX, boxAddress } from './boxFrame.ts'
import { openBox } from './openBox.ts'

let frame: HTMLIFrameElement
let box: Box | undefined
let events: BoxEvent[]

beforeEach(() => {
  frame = document.createElement('iframe')
  frame.setAttribute('sandbox', BOX_SANDBOX)
  document.body.append(frame)
  events = []
})
afterEach(() => {
  box?.close()
  box = undefined
  frame.remove()
})

const open = (html = '<p>', timeoutMs = 5_000, info = {}, services = createDesk([11])) => {
  box = openBox({
    frame,
    document: { kind: 'presenter', html, project: { ...project, info } },
    reader: { locale: 'en', colourScheme: 'light', reducedMotion: false },
    services,
    onEvent: (event) => void events.push(event),
    timeoutMs,
  })
  return box
}
const inside = () => frame.contentWindow as Window
const say = (data: unknown, source: Window = inside(), origin = 'null') =>
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }))
const hello = (life = 'a') => ({ kind: 'atrium:hello', life })

/** Plays the guest: takes what the host hands over. */
function listen(): { opened: OpenMessage[]; ports: MessagePort[] } {
  const opened: OpenMessage[] = []
  const ports: MessagePort[] = []
  vi.spyOn(inside(), 'postMessage').mockImplementation(((
    message: OpenMessage,
    _: string,
    transfer: MessagePort[],
  ) => {
    opened.push(message)
    ports.push(...transfer)
  }) as Window['postMessage'])
  return { opened, ports }
}

/** By then what earlier boxes kept has been read, and a document that was heard has been handed over. */
const recalled = () => new Promise((resolve) => setTimeout(resolve))

describe('who gets the presenter’s port', () => {
  test('a guest in the frame that says hello is handed the document and one port, once', async () => {
    const { opened, ports } = listen()
    open('<p>look</p>')
    say(hello())
    say(hello())
    await recalled()
    expect(opened).toHaveLength(1)
    expect(opened[0]).toMatchObject({
      kind: 'atrium:open',
      site: window.location.origin,
      page: { html: '<p>look</p>', address: '/project/cats/newtask', startTaskId: null },
    })
    ports[0]?.postMessage({ kind: 'started' })
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'ready' }]))
    ports[0]?.close()
  })

  test.each([
    ['none', 'none'],
    ['classic', 'classic'],
    ['everything', null],
    [['none'], null],
  ])('the owner’s word about libraries, %s, reaches it as %s', async (presenter_kit, kit) => {
    const { opened } = listen()
    open('<p>', 5_000, { presenter_kit })
    say(hello())
    await recalled()
    expect(opened[0]?.page.kit).toBe(kit)
  })

  test.each<[string, () => void]>([
    ['another window', () => say(hello(), window)],
    [
      'another frame',
      () => {
        const other = document.createElement('iframe')
        document.body.append(other)
        say(hello(), other.contentWindow as Window)
        other.remove()
      },
    ],
    ['a frame that is not opaque', () => say(hello(), inside(), window.location.origin)],
    ['another site', () => say(hello(), inside(), 'https://evil.example')],
    ['nobody', () => window.dispatchEvent(new MessageEvent('message', { data: hello(), origin: 'null' }))],
    ['the frame, in other words', () => say({ kind: 'atrium:hello', life: 'a', more: 1 })],
    ['the frame, with an endless name', () => say(hello('x'.repeat(41)))],
    ['the frame, speaking as the host', () => say({ kind: 'atrium:open' })],
    ['the frame, with a null message', () => say(null)],
  ])('%s gets nothing', async (_, attack) => {
    const { opened } = listen()
    open()
    attack()
    await recalled()
    expect(opened).toEqual([])
    expect(events).toEqual([])
    say(hello())
    await recalled()
    expect(opened).toHaveLength(1)
  })

  test.each([
    ['no sandbox at all', (it: HTMLIFrameElement) => it.removeAttribute('sandbox')],
    [
      'the site’s own origin',
      (it: HTMLIFrameElement) => it.setAttribute('sandbox', `${BOX_SANDBOX} ALLOW-SAME-ORIGIN`),
    ],
    [
      'the way to the top window',
      (it: HTMLIFrameElement) => it.setAttribute('sandbox', 'allow-scripts allow-top-navigation'),
    ],
  ])('a frame with %s is refused before anything is handed over', (_, spoil) => {
    spoil(frame)
    expect(() => open()).toThrow('sandbox')
  })
})

describe('how a box ends', () => {
  test('a presenter that reloads itself is reported once, whether it says so or not', async () => {
    const { ports } = listen()
    open()
    say(hello('a'))
    await recalled()
    ports[0]?.postMessage({ kind: 'started' })
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'ready' }]))
    ports[0]?.postMessage({ kind: 'gone' })
    say(hello('b'))
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'ready' }, { kind: 'reloaded' }]))
    ports[0]?.close()
  })

  test('a guest that starts over before it began is served again', async () => {
    const { opened, ports } = listen()
    open()
    say(hello('a'))
    await recalled()
    say(hello('b'))
    await recalled()
    expect(opened).toHaveLength(2)
    ports.forEach((port) => port.close())
  })

  test('a box that does not start in time fails; an empty presenter fails at once', async () => {
    open('<p>', 30)
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'failed', reason: 'timeout' }]))
    events = []
    open(' \n')
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'failed', reason: 'empty' }]))
  })

  test('a flood of window messages, from the box or a frame in it, stops its document', () => {
    open()
    for (let at = 0; at < LIMITS.burst * 2; at++) say({ noise: at })
    expect(events).toEqual([{ kind: 'failed', reason: 'flood' }])
    expect(frame.getAttribute('src')).toBe('about:blank')
  })

  test('window messages of others are not held against the box', () => {
    open()
    for (let at = 0; at < LIMITS.burst * 2; at++) say({ noise: at }, window)
    expect(events).toEqual([])
  })

  test('a presenter that loads itself anew does not begin again with nothing on its account', async () => {
    const { opened, ports } = listen()
    const replies: number[] = []
    const info = 'x'.repeat(1_900_000)
    for (let mount = 0; mount < 4; mount++) {
      const ids = Array.from({ length: 8 }, (_, at) => mount * 8 + at + 1)
      open('<p>', 5_000, {}, createDesk(ids))
      say(hello(`life ${mount}`))
      await recalled()
      const port = ports.at(-1) as MessagePort
      let answered = 0
      port.onmessage = ({ data }: MessageEvent<{ status: number; id: number }>) => {
        answered++
        if (data.id > 0) replies.push(data.status)
      }
      const ask = (id: number, method: string, url: string, body: string | null) =>
        port.postMessage({ kind: 'request', id, method, url, body })
      ask(0, 'GET', '/api/project/7/newtask?limit=8', null)
      await vi.waitFor(() => expect(answered).toBe(1))
      for (const id of ids) ask(id, 'POST', '/api/taskrun', JSON.stringify({ task_id: id, info }))
      await vi.waitFor(() => expect(answered).toBe(9))
      box?.close()
      port.close()
    }
    expect(opened).toHaveLength(4)
    expect(replies.slice(0, 16)).toEqual(Array.from({ length: 16 }, () => 200))
    expect(replies.at(-1)).toBe(429)
  })

  test('a closed box hears and says nothing more', async () => {
    const { ports } = listen()
    open().close()
    say(hello())
    await recalled()
    expect(ports).toEqual([])
    expect(await box?.skip()).toBe(false)
  })
})

test('the box is opened from its own file, on another host name if the operator has one', () => {
  expect(boxAddress()).toMatch(/^\/static\/presenter\.html(\?v=\w+)?$/)
  expect(boxAddress('https://box.example/')).toMatch(/^https:\/\/box\.example\/static\/presenter\.html/)
})
