// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import type { GuestMessage } from '../protocol.ts'
import { captureLinks } from './links.ts'

const told: GuestMessage[] = []
captureLinks(
  (message) => void told.push(message),
  ['https://site.example'],
  () => 'https://site.example/project/cats/newtask',
)
beforeEach(() => void (told.length = 0))

/** Puts markup into the page and clicks on the first thing in it; tells whether the browser was left to act. */
function click(html: string): boolean {
  document.body.innerHTML = html
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  return document.body.firstElementChild?.dispatchEvent(event) ?? false
}

test.each([
  ['/project/cats/', { kind: 'navigate', href: '/project/cats/' }],
  ['../dogs/newtask', { kind: 'navigate', href: '/project/dogs/newtask' }],
  ['/uploads/user_2/cat.pdf', { kind: 'open', href: 'https://site.example/uploads/user_2/cat.pdf' }],
  ['https://elsewhere.example/', { kind: 'open', href: 'https://elsewhere.example/' }],
])('a link to %s asks the host', (href, message) => {
  expect(click(`<a href="${href}">x</a>`)).toBe(false)
  expect(told).toEqual([message])
})

test('the last button of a tutorial leads to the tasks, though it also closes its dialog; what a script prevents stays prevented', () => {
  const prevent = (event: Event) => event.preventDefault()
  document.body.addEventListener('click', prevent)
  click('<a href="../cats/newtask" data-dismiss="modal">Start</a>')
  expect(told).toEqual([{ kind: 'navigate', href: '/project/cats/newtask' }])
  click('<a href="../cats/newtask">Start</a>')
  click('<a href="/about" data-dismiss="modal">Close</a>')
  document.body.removeEventListener('click', prevent)
  expect(told).toHaveLength(1)
})

test('a link within the page is the page’s own', () => {
  expect(click('<a href="#help">x</a>')).toBe(true)
  expect(told).toEqual([])
})

test.each([
  ["javascript:document.title='yes'", 'yes'],
  ["javascript:document.title='two%20words'", 'two words'],
  ["javascript:document.title='100%'", '100%'],
])('%s is run once, as a script of the page', (href, value) => {
  expect(click(`<a href="${href}">x</a>`)).toBe(false)
  expect(document.title).toBe(value)
  expect(document.querySelector('script')).toBeNull()
})

test('a form that sends goes nowhere, one that asks is a link, one that closes its dialog does so', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const submit = (html: string) => {
    document.body.innerHTML = html
    return document.forms[0]?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
  }
  expect(submit('<form method="post" action="/api/taskrun"><button>Go</button></form>')).toBe(false)
  expect(said).toHaveBeenCalledOnce()
  expect(submit('<form action="https://elsewhere.example/"><input name="q" value="cat"></form>')).toBe(false)
  expect(told).toEqual([{ kind: 'open', href: 'https://elsewhere.example/?q=cat' }])
  expect(submit('<dialog><form method="dialog"><button>Close</button></form></dialog>')).toBe(true)
})
