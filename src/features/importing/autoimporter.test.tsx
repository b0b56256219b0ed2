// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'
import { readAutoimporter } from './autoimporter.ts'

const at = '/project/moth-nights/tasks/autoimporter'

async function isSet(browser: Awaited<ReturnType<typeof renderAt>>['browser']) {
  const reply = await browser.fetch('/project/moth-nights/settings', {
    headers: { 'Content-Type': 'application/json' },
  })
  return ((await reply.json()) as { project: { info: Record<string, unknown> } }).project.info['autoimporter']
}

test('what is set is read without what is for nobody', () => {
  expect(readAutoimporter(undefined)).toBeUndefined()
  expect(
    readAutoimporter({ type: 'twitter', source: '#x', max_tweets: 5, user_credentials: 'secret', files: [] }),
  ).toEqual({
    type: 'twitter',
    values: { source: '#x', max_tweets: '5' },
  })
})

test('an owner without a pro account hears why it is closed', async () => {
  await renderAt(at, { as: 'olga' })
  expect(await screen.findByText('This site keeps daily imports for pro accounts')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Import every day' })).toBeNull()
})

test('who may sets one, sees it, and ends it', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  const { user, browser } = await renderAt(at, { as: 'admin' })
  const where = await screen.findByLabelText('Where from')
  expect(
    within(where)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['A table on the web', 'Google Sheets', 'A IIIF manifest'])
  await user.click(screen.getByRole('button', { name: 'Import every day' }))
  expect(screen.getByLabelText('Address of the CSV file')).toBeInvalid()
  await user.selectOptions(where, 'A IIIF manifest')
  await user.type(
    screen.getByLabelText('Address of the manifest'),
    'https://iiif.example/letter/manifest.json',
  )
  await user.selectOptions(screen.getByLabelText('Version of the manifest'), '2.0')
  await user.click(screen.getByRole('button', { name: 'Import every day' }))
  expect(await screen.findByText('https://iiif.example/letter/manifest.json')).toBeVisible()
  expect(await isSet(browser)).toEqual({
    type: 'iiif',
    manifest_uri: 'https://iiif.example/letter/manifest.json',
    version: '2.0',
  })
  await user.click(screen.getByRole('button', { name: 'End the daily import' }))
  const dialog = await screen.findByRole('dialog', { name: 'End the daily import?' })
  await user.click(within(dialog).getByRole('button', { name: 'End it' }))
  expect(await screen.findByLabelText('Where from')).toBeVisible()
  await waitFor(async () => expect(await isSet(browser)).toBeUndefined())
})

test('a lost connection and an ended session keep what was typed', async () => {
  const { user, browser } = await renderAt(at, { as: 'admin' })
  const field = await screen.findByLabelText('Address of the CSV file')
  await user.type(field, 'https://data.example/birds.csv')
  browser.setOffline(true)
  await user.click(screen.getByRole('button', { name: 'Import every day' }))
  expect(await screen.findByText(/cannot reach the server/)).toBeVisible()
  expect(field).toHaveValue('https://data.example/birds.csv')
  browser.setOffline(false)
  await browser.signOut()
  await user.click(screen.getByRole('button', { name: 'Import every day' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByLabelText('Password'), 'admin-password')
  await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByRole('button', { name: 'End the daily import' })).toBeVisible()
  expect(await isSet(browser)).toMatchObject({ csv_url: 'https://data.example/birds.csv' })
})
