// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { clear, createStore } from 'idb-keyval'
import { beforeEach, expect, test, vi } from 'vitest'
import type { DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

const AT = '/project/beetle-drawers/results'

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  await clear(createStore('atrium-drafts', 'drafts'))
})

async function infoOf(browser: DemoBrowser, taskId: number): Promise<unknown> {
  const reply = await browser.fetch(`/api/result?all=1&task_id=${taskId}`)
  return ((await reply.json()) as { info: unknown }[])[0]?.info
}

/** Opens the first row's form, as somebody who may. */
async function begin(as: string) {
  const view = await renderAt(AT, { as })
  const [button] = await screen.findAllByRole('button', { name: /^Change the result of task/ })
  const taskId = Number(/\d+/.exec(button!.getAttribute('aria-label') ?? '')?.[0])
  await view.user.click(button!)
  const dialog = await screen.findByRole('dialog', { name: `Result of task ${taskId}` })
  const field = within(dialog).getByLabelText('Result as JSON')
  const write = async (text: string) => {
    await view.user.clear(field)
    await view.user.click(field)
    await view.user.paste(text)
  }
  const save = () => view.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  return { ...view, dialog, field, taskId, write, save }
}

test('an owner writes what came out of a task, and takes it back', async () => {
  const { browser, user, field, taskId, write, save } = await begin('olga')
  const before = await infoOf(browser, taskId)
  expect(JSON.parse((field as HTMLTextAreaElement).value)).toEqual(before)
  await write('{"specimen": "rewritten", "sure": [true]}')
  await save()
  expect(await screen.findByText(`The result of task ${taskId} is saved.`)).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(await infoOf(browser, taskId)).toEqual({ specimen: 'rewritten', sure: [true] })
  expect(await screen.findByRole('cell', { name: 'rewritten' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(`The result of task ${taskId} is as it was before.`)).toBeVisible()
  expect(await infoOf(browser, taskId)).toEqual(before)
  expect(screen.queryByRole('cell', { name: 'rewritten' })).toBeNull()
})

test('what is no JSON is told at its field and not sent', async () => {
  const { browser, field, taskId, write, save } = await begin('olga')
  const before = await infoOf(browser, taskId)
  await write('{\n  "specimen": oops\n}')
  expect(field).toHaveAccessibleDescription('This is not JSON from line 2, place 15 on.')
  await save()
  expect(field).toHaveFocus()
  expect(field).toHaveValue('{\n  "specimen": oops\n}')
  expect(await infoOf(browser, taskId)).toEqual(before)
})

test('what the server refuses, or never hears, stays in the form and is sent by trying again', async () => {
  const { browser, dialog, field, taskId, write, save } = await begin('olga')
  await write('"A moth."')
  browser.setOffline(true)
  await save()
  expect(await within(dialog).findByText(/We cannot reach the server/)).toBeVisible()
  browser.setOffline(false)
  // Another tab has signed somebody else in meanwhile.
  await browser.signOut()
  await browser.signIn('carl')
  await save()
  expect(
    await within(dialog).findByText('The server does not let you write the results of this project.'),
  ).toBeVisible()
  expect(field).toHaveValue('"A moth."')
  await browser.signOut()
  await browser.signIn('olga')
  await save()
  await waitFor(async () => expect(await infoOf(browser, taskId)).toBe('A moth.'))
})

test('a form that is closed in the middle keeps what was typed', async () => {
  const { user, taskId, write } = await begin('olga')
  await write('{"half": 1')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await user.click(await screen.findByRole('button', { name: `Change the result of task ${taskId}` }))
  expect(await screen.findByText('What you typed before is here again')).toBeVisible()
  expect(screen.getByLabelText('Result as JSON')).toHaveValue('{"half": 1')
})

test('an administrator may, others are not offered it', async () => {
  const { unmount, dialog } = await begin('admin')
  expect(dialog).toBeVisible()
  unmount()
  const { unmount: leave } = await renderAt(AT, { as: 'carl' })
  await screen.findByRole('table', { name: 'The data' })
  expect(screen.queryByRole('button', { name: /^Change the result/ })).toBeNull()
  leave()
})
