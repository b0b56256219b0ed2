// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDemoBrowser, type DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => localStorage.clear())

const json = { 'Content-Type': 'application/json' }
const open = (path = '/admin/featured') => renderAt(path, { as: 'admin' })
const toast = (text: string | RegExp) => within(screen.getAllByRole('status').at(-1)!).findByText(text)
const featured = async (browser: DemoBrowser) => {
  const reply = await browser.fetch('/api/project?all=1&limit=100&featured=true', { headers: json })
  return ((await reply.json()) as { short_name: string }[]).map(({ short_name }) => short_name)
}
const put = (browser: DemoBrowser, id: number, change: object) =>
  browser.fetch(`/api/project/${id}`, { method: 'PUT', headers: json, body: JSON.stringify(change) })

test('a project is featured, and not any more by undo', async () => {
  const { user, browser } = await open()
  await user.click(await screen.findByRole('button', { name: 'Feature Dawn Chorus' }))
  await toast('Dawn Chorus is featured now.')
  expect(await featured(browser)).toContain('dawn-chorus')
  expect(await screen.findByRole('button', { name: 'Stop featuring Dawn Chorus' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await toast('Dawn Chorus is not featured any more.')
  expect(await featured(browser)).not.toContain('dawn-chorus')
})

test('where the row is gone with its button, the keyboard goes on at the next one, and at last to the heading', async () => {
  const { user } = await open('/admin/featured?show=featured')
  const buttons = () => screen.queryAllByRole('button', { name: /^Stop featuring/ })
  await screen.findAllByRole('button', { name: /^Stop featuring/ })
  for (let left = buttons().length; left > 0; left--) {
    await user.click(buttons()[0]!)
    await waitFor(() => expect(buttons()).toHaveLength(left - 1))
    await waitFor(() => expect(buttons()[0] ?? screen.getByRole('heading', { level: 1 })).toHaveFocus())
  }
})

test('what somebody else did already counts as done', async () => {
  const { user, browser } = await open()
  const button = await screen.findByRole('button', { name: 'Feature Dawn Chorus' })
  const rows = (await (
    await browser.fetch('/api/project?short_name=dawn-chorus&all=1', { headers: json })
  ).json()) as {
    id: number
  }[]
  await put(browser, rows[0]!.id, { featured: true })
  await user.click(button)
  await toast('Dawn Chorus is featured now.')
  expect(await screen.findByRole('button', { name: 'Stop featuring Dawn Chorus' })).toBeVisible()
})

test('projects are found by their name and their owner’s, and by being featured; the address says which', async () => {
  const { user, router } = await open()
  await user.type(await screen.findByLabelText('Search'), 'carl')
  await waitFor(() => expect(screen.queryByText('Dawn Chorus')).toBeNull())
  expect(screen.getByText('Labels of the Cloud Forest')).toBeVisible()
  await waitFor(() => expect(router.state.location.search).toBe('?q=carl'))
  await user.click(screen.getByLabelText('Featured projects only'))
  expect(await screen.findByRole('heading', { name: 'No project matches' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all projects' }))
  expect(await screen.findByText('Dawn Chorus')).toBeVisible()
})

test('a featured project that no category lists can be found and taken away', async () => {
  const browser = createDemoBrowser()
  await browser.signIn('admin')
  const drafts = (await (
    await browser.fetch('/api/project?short_name=moth-nights&all=1', { headers: json })
  ).json()) as {
    id: number
  }[]
  await put(browser, drafts[0]!.id, { featured: true })
  const { user } = await renderAt('/admin/featured', { browser })
  const hidden = await screen.findByRole('list', { name: 'Featured, but in no category’s list' })
  await user.click(within(hidden).getByRole('button', { name: 'Stop featuring Moth Nights' }))
  await toast('Moth Nights is not featured any more.')
  expect(await featured(browser)).not.toContain('moth-nights')
})

test('without a network it says so, and nothing changes', async () => {
  const { user, browser } = await open()
  const button = await screen.findByRole('button', { name: 'Feature Dawn Chorus' })
  browser.setOffline(true)
  await user.click(button)
  await toast(/We cannot reach the server/)
  browser.setOffline(false)
  expect(await featured(browser)).not.toContain('dawn-chorus')
})
