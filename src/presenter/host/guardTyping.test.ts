// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typingBeside } from './typingBeside.ts'
import { guardTyping, type TypingGuard } from './guardTyping.ts'

let guard: TypingGuard
let frame: HTMLIFrameElement
const onTheft = vi.fn<(from: HTMLElement) => void>()

beforeEach(() => {
  onTheft.mockReset()
  document.body.innerHTML = `<iframe tabindex="0"></iframe><button>Skip</button><input id="search">
    <dialog id="plain"><button>Close</button></dialog>
    <dialog id="asking"><button>Close</button><input type="password"></dialog>`
  frame = get('iframe') as HTMLIFrameElement
  guard = guardTyping(frame, onTheft)
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
  expect(onTheft).not.toHaveBeenCalled()
})

test('what it takes though it is not on screen again and again is a theft', async () => {
  const input = get('#asking input')
  get('#asking').setAttribute('open', '')
  await settled()
  input.focus()
  for (let at = 0; at < 3; at++) {
    frame.focus()
    await settled()
    expect(document.activeElement).toBe(input)
  }
  expect(onTheft).not.toHaveBeenCalled()
  frame.focus()
  await settled()
  expect(onTheft).toHaveBeenCalledExactlyOnceWith(input)
})

test('once somebody has typed, the first time is one', async () => {
  get('#search').focus()
  get('#search').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
  frame.focus()
  await settled()
  expect(onTheft).toHaveBeenCalledExactlyOnceWith(get('#search'))
})

test('where the keyboard is in a frame though the document says otherwise, it is fetched until the window has it', async () => {
  get('#search').focus()
  window.dispatchEvent(new Event('blur'))
  const wish = vi.spyOn(window, 'focus').mockImplementation(() => {
    if (wish.mock.calls.length === 3) window.dispatchEvent(new Event('focus'))
  })
  await vi.waitFor(() => expect(wish).toHaveBeenCalledTimes(3))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(wish).toHaveBeenCalledTimes(3)
  expect(onTheft).not.toHaveBeenCalled()
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

test('the code editor beside a preview leaves it there, though nothing it wishes counts meanwhile; other fields do not', async () => {
  const { editor } = preview()
  editor.focus()
  await settled()
  expect([isThere(), guard.isTyping()]).toEqual([true, true])
  get('#search').focus()
  expect(isThere()).toBe(false)
  editor.focus()
  await settled()
  expect(isThere()).toBe(true)
  get('#asking').setAttribute('open', '')
  await settled()
  expect(isThere(), 'a dialog asks for a password').toBe(false)
})

test('a preview that takes the keyboard out of the editor by itself gives it back, and goes when it does not stop', async () => {
  const { editor, inner } = preview()
  editor.focus()
  frame.focus()
  await settled()
  expect(inner()).toBe(editor)
  expect(isThere()).toBe(true)
  for (let at = 0; at < 6; at++) {
    frame.focus()
    await settled()
  }
  expect(inner()).toBe(editor)
  expect(isThere()).toBe(false)
  get('button').focus()
  await settled()
  expect(isThere()).toBe(true)
})

test('who reaches for the preview with the pointer may go into it; one that merely rests there may not be used', async () => {
  const { editor, inner } = preview()
  frame.getBoundingClientRect = () => new DOMRect(100, 0, 100, 100)
  const point = (type: string, x: number) =>
    document.body.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: 50 }))
  editor.focus()
  editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }))
  expect(frame.style.pointerEvents).toBe('none')
  point('pointermove', 150)
  frame.focus()
  await settled()
  expect(inner(), 'the page moved under a resting pointer').toBe(editor)
  point('pointermove', 160)
  expect(frame.style.pointerEvents).toBe('')
  frame.focus()
  await settled()
  expect(document.activeElement).toBe(frame)
  expect([isThere(), guard.isTyping()]).toEqual([true, false])
  guard.end()
})

test('keyboard and pointer may leave the editor for anything else of the page', async () => {
  const { editor } = preview()
  editor.focus()
  get('button').focus()
  await settled()
  expect(document.activeElement).toBe(get('button'))
  frame.focus()
  await settled()
  expect(document.activeElement, 'the next stop of the keyboard').toBe(frame)
})

/** A guard that knows of a code editor, which lives in a shadow tree. */
function preview() {
  guard.end()
  const host = document.createElement('div')
  document.body.append(host)
  const editor = document.createElement('div')
  editor.tabIndex = 0
  editor.setAttribute('contenteditable', '')
  host.attachShadow({ mode: 'open' }).append(editor)
  guard = guardTyping(frame, onTheft, (box) => typingBeside(box, () => host))
  return { editor, inner: () => host.shadowRoot?.activeElement }
}
