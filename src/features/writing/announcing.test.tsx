// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { clear, createStore } from 'idb-keyval'
import type { Announcement } from '#pybossa/schemas/announcement.ts'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => clear(createStore('atrium-drafts', 'drafts')))

const write = async (title: string) => {
  fireEvent.change(await screen.findByLabelText('Title'), { target: { value: title } })
  fireEvent.change(screen.getByRole('textbox', { name: 'Text' }), { target: { value: 'Some words.' } })
}

test('administrators see every announcement with its state, the newest first', async () => {
  await renderAt('/admin/announcement', { as: 'admin' })
  await screen.findByRole('heading', { level: 1, name: 'Announcements' })
  const entries = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes('Written'))
  expect(entries.map((text) => /Draft|Published/.exec(text)?.[0])).toEqual([
    'Draft',
    'Published',
    'Published',
  ])
  expect(entries[0]).toContain('Maintenance in the winter break')
})

test('volunteers are told that this is not theirs', async () => {
  await renderAt('/admin/announcement/new', { as: 'vera' })
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
})

test('an announcement outlives a failing server and a lost answer, and is there once', async () => {
  const { user, browser } = await renderAt('/admin/announcement/new', { as: 'admin' })
  await write('error-503 and lost-reply')
  for (const words of [/went wrong on the server/, /went wrong on the server/, /cannot reach the server/]) {
    await user.click(screen.getByRole('button', { name: 'Publish' }))
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByLabelText('Title')).toHaveValue('error-503 and lost-reply')
  }
  await user.click(screen.getByRole('button', { name: 'Publish' }))
  expect(await screen.findByRole('link', { name: 'error-503 and lost-reply' })).toBeVisible()
  const rows = (await (await browser.fetch('/api/announcement?all=1')).json()) as Announcement[]
  expect(rows.filter(({ title }) => title.startsWith('error-503'))).toHaveLength(1)
})

test('a draft is published and taken back; a tab that crashed loses no change', async () => {
  const first = await renderAt('/admin/announcement/3/update', { as: 'admin' })
  await write('Two hours without the site')
  await screen.findByText('Kept on this device, not sent.')
  first.unmount()
  const { user } = await renderAt('/admin/announcement/3/update', { browser: first.browser })
  expect(await screen.findByDisplayValue('Two hours without the site')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Publish' }))
  expect(await screen.findByRole('link', { name: 'Read it among the announcements' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take it off the announcements' }))
  expect(await screen.findByText('Draft')).toBeVisible()
})

test('an announcement goes out after signing in again where the session was over', async () => {
  const { user, browser } = await renderAt('/admin/announcement/new', { as: 'admin' })
  await write('After the break')
  await browser.signOut()
  await user.click(screen.getByRole('button', { name: 'Publish' }))
  const again = await screen.findByRole('dialog', { name: 'Please sign in again' })
  expect(screen.getByDisplayValue('After the break')).toBeInTheDocument()
  await user.type(within(again).getByLabelText('Password'), 'admin-password')
  await user.click(within(again).getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByRole('link', { name: 'After the break' })).toBeVisible()
  const rows = (await (await browser.fetch('/api/announcement?all=1')).json()) as Announcement[]
  expect(rows.filter(({ title }) => title === 'After the break')).toHaveLength(1)
})

test('who would rather not sign in again keeps the words of an announcement', async () => {
  const { user, browser } = await renderAt('/admin/announcement/new', { as: 'admin' })
  await write('Not now')
  await browser.signOut()
  await user.click(screen.getByRole('button', { name: 'Publish' }))
  const again = await screen.findByRole('dialog', { name: 'Please sign in again' })
  await user.click(within(again).getByRole('button', { name: 'Close' }))
  expect(await screen.findByText(/You are signed out/)).toBeVisible()
  expect(screen.getByLabelText('Title')).toHaveValue('Not now')
  expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Some words.')
})
