// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guardTyping, type TypingGuard } from './guardTyping.ts'

let guard: TypingGuard
let frame: HTMLIFrameElement

beforeEach(() => {
  document.body.innerHTML = `<iframe tabindex="0"></iframe><button>Skip</button><input id="search">
    <dialog id="plain"><button>Close</button></dialog>
    <dialog id="asking"><button>Close</button><input type="password"></dialog>`
  frame = get('iframe') as HTMLIFrameElement
  guard = guardTyping(frame)
})
afterEach(() => guard.end())

const get = (selector: string) => document.querySelector(selector) as HTMLElement
const settled = () => new Promise((resolve) => setTimeout(resolve))
const isThere = () => frame.style.display !== 'none'

test('a field of ours that has the keyboard takes the box away; a button does not', async () => {
  get('button').focus()
  expect([isThere(), guard.isTyping()]).toEqual([true, false])
  get('#search').focus()
  expect([isThere(), guard.isTyping()]).toEqual([false, true])
  get('button').focus()
  await settled()
  expect([isThere(), guard.isTyping()]).toEqual([true, false])
})

test('a dialog that asks for something keeps it away wherever the keyboard is, until it closes', async () => {
  get('#plain').setAttribute('open', '')
  await settled()
  expect(isThere()).toBe(true)
  get('#asking').setAttribute('open', '')
  await settled()
  expect(isThere()).toBe(false)
  get('#asking button').focus()
  await settled()
  expect(isThere()).toBe(false)
  get('#asking').removeAttribute('open')
  await settled()
  expect(isThere()).toBe(true)
})

test('what the box took in the last moment is given back', async () => {
  get('#asking').setAttribute('open', '')
  await settled()
  get('#asking input').focus()
  frame.focus()
  await settled()
  expect(document.activeElement).toBe(get('#asking input'))
  expect(isThere()).toBe(false)
})

test('a box in a dialog of its own is not taken away by it', async () => {
  get('#asking').append(frame)
  get('#asking').setAttribute('open', '')
  await settled()
  expect(isThere()).toBe(true)
})

test('a closed box leaves the page alone', async () => {
  get('#search').focus()
  guard.end()
  expect(isThere()).toBe(true)
  get('button').focus()
  get('#search').focus()
  await settled()
  expect(isThere()).toBe(true)
})
