// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { installDialogs } from './dialogs.ts'

beforeEach(() => {
  document.body.innerHTML = ''
  document.querySelectorAll('dialog').forEach((dialog) => dialog.remove())
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  installDialogs()
})
const notices = () => [...document.querySelectorAll('dialog')]

test('what a presenter alerts is read inside the box, as text, and goes with a press on OK', () => {
  window.alert('Please choose <b>one</b>')
  expect(notices().map((dialog) => dialog.querySelector('p')?.textContent)).toEqual([
    'Please choose <b>one</b>',
  ])
  document.querySelector('button')?.click()
  expect(notices()).toEqual([])
})

test('a thousand alerts are one notice', () => {
  for (let at = 0; at < 1_000; at++) window.alert(at)
  expect(notices()).toHaveLength(1)
  expect(document.querySelectorAll('p').length).toBeLessThan(30)
})

test('a question that cannot wait for its answer does not stop the work', () => {
  const said = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  expect(window.confirm('Sure?')).toBe(true)
  expect(said).toHaveBeenCalledOnce()
})
