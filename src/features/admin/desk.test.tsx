// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => localStorage.clear())

const open = (path: string, options: Parameters<typeof renderAt>[1] = {}) =>
  renderAt(path, { as: 'admin', ...options })
const json = { 'Content-Type': 'application/json' }

test.each([
  ['/admin/', 'Administration'],
  ['/admin/dashboard/', 'Dashboard'],
  ['/admin/users', 'Users'],
  ['/admin/featured', 'Featured'],
  ['/admin/categories', 'Categories'],
  ['/admin/categories/update/1', 'Edit Nature'],
  ['/admin/categories/del/1', 'Delete Nature'],
  ['/project/category/draft/', 'Drafts'],
])('%s opens for administrators, and for nobody else', async (path, heading) => {
  const { unmount } = await open(path)
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
  unmount()
  const other = await renderAt(path, { as: 'olga' })
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
  other.unmount()
  await renderAt(path)
  expect(await screen.findByRole('heading', { name: 'Please sign in first' })).toBeVisible()
})

test('administrators find their way in the account’s menu, others do not', async () => {
  const { unmount } = await open('/about')
  expect((await screen.findByText('Administration')).closest('a')).toHaveAttribute('href', '/admin/')
  unmount()
  await renderAt('/about', { as: 'vera' })
  expect(await screen.findByText('My favourites')).toBeInTheDocument()
  expect(screen.queryByText('Administration')).toBeNull()
})

describe('the desk', () => {
  test('says first what needs a decision', async () => {
    await open('/admin/')
    const attention = await screen.findByRole('region', { name: 'Needs your attention' })
    expect(await within(attention).findByText('1 draft looks ready to be published')).toBeVisible()
    expect(within(attention).getByRole('link', { name: 'Moth Nights' })).toHaveAttribute(
      'href',
      '/project/moth-nights/settings',
    )
    expect(within(attention).getByText('You are the only administrator')).toBeVisible()
    expect(within(attention).queryByText(/no description/)).toBeNull()
  })

  test('names categories without projects and without a description', async () => {
    const { browser, router } = await open('/about')
    const body = JSON.stringify({ name: 'Weather', short_name: 'weather', description: '' })
    await browser.fetch('/api/category', { method: 'POST', headers: json, body })
    await router.navigate('/admin/')
    expect(await screen.findByText('1 category has no published project')).toBeVisible()
    expect(screen.getByText('1 category has no description')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Weather' })).toHaveAttribute(
      'href',
      '/admin/categories/update/5',
    )
  })

  test('leads to every tool; background jobs are a page of the server’s own', async () => {
    await open('/admin/')
    const tools = await screen.findByRole('region', { name: 'All tools' })
    expect(within(tools).getByRole('link', { name: /^Background jobs/ })).toHaveAttribute(
      'href',
      '/admin/rq/',
    )
    for (const name of [/^Dashboard/, /^Users/, /^Featured/, /^Drafts/, /^Categories/, /^Announcements/])
      expect(within(tools).getByRole('link', { name })).toBeVisible()
  })

  test('shows the people and projects of the week, and nobody who came before', async () => {
    await open('/admin/')
    const week = await screen.findByRole('region', { name: 'This week' })
    expect(await within(week).findByText(/answers were given/)).toBeVisible()
    expect(within(week).getByRole('heading', { name: 'New projects' })).toBeVisible()
    expect(within(week).getByRole('link', { name: 'Nora Byrne' })).toHaveAttribute('href', '/account/nora/')
    expect(within(week).getByRole('region', { name: 'New people' })).not.toHaveTextContent(/month/)
  })

  test('says what this server does elsewhere', async () => {
    await open('/admin/')
    const elsewhere = await screen.findByRole('region', { name: 'What this server does elsewhere' })
    expect(elsewhere).toHaveTextContent('ANNOUNCEMENT')
    expect(elsewhere).toHaveTextContent('/flask-profiler/')
    expect(elsewhere).toHaveTextContent('no way to do it')
    expect(elsewhere).toHaveTextContent('no form for it that works')
  })

  test('what cannot be asked for does not take the rest along', async () => {
    await open('/admin/', { answers: { '/admin/dashboard/': { wait: 'broken' } } })
    expect(await screen.findByText('We could not ask for the numbers of this week.')).toBeVisible()
    expect(await screen.findByText('1 draft looks ready to be published')).toBeVisible()
  })
})

describe('the dashboard', () => {
  test('draws the week in its order, with the numbers beside', async () => {
    const { user } = await open('/admin/dashboard/')
    const answers = await screen.findByRole('figure', { name: 'Answers' })
    await user.click(within(answers).getByRole('button', { name: 'Show as table' }))
    const days = within(answers)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent)
    expect(days).toHaveLength(7)
    expect(days).toEqual(days.toSorted())
    for (const name of ['People who answered', 'New tasks', 'New accounts', 'How often people came'])
      expect(screen.getByRole('figure', { name })).toBeVisible()
    expect(screen.getByText(/The server counts once a day. These numbers reach to/)).toBeVisible()
  })

  test('lists the projects of the week, and what happened', async () => {
    await open('/admin/dashboard/')
    const drafts = await screen.findByRole('region', { name: 'New drafts' })
    expect(within(drafts).getByRole('link', { name: 'Moth Nights' })).toHaveAttribute(
      'href',
      '/project/moth-nights/settings',
    )
    expect(within(drafts).getByRole('link', { name: 'olga' })).toHaveAttribute('href', '/account/olga/')
    const feed = screen.getByRole('list', { name: 'What happened' })
    expect(within(feed).getAllByText(/gave \d+ answers? in/).length).toBeGreaterThan(0)
  })

  test('that was never counted says so, has it counted, and shows it when it is there', async () => {
    const { user } = await open('/admin/dashboard/', { settings: 'uncounted' })
    expect(await screen.findByRole('heading', { name: 'The server has not counted yet' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Count now' }))
    expect(await screen.findByText(/It is counting now/)).toBeVisible()
    expect(await screen.findByRole('figure', { name: 'Answers' }, { timeout: 15_000 })).toBeVisible()
    expect(screen.getByText('The numbers are new.')).toBeVisible()
  }, 30_000)

  test('asked to count without a network says so and keeps its numbers', async () => {
    const { user, browser } = await open('/admin/dashboard/')
    const count = await screen.findByRole('button', { name: 'Count now' })
    browser.setOffline(true)
    await user.click(count)
    expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
    expect(screen.getByRole('figure', { name: 'Answers' })).toBeVisible()
  })
})

describe('the drafts', () => {
  test('are listed with whose they are and what they need', async () => {
    await open('/project/category/draft/')
    const list = await screen.findByRole('list', { name: 'Drafts' })
    expect(within(list).getByText('Olga Marchenko')).toBeVisible()
    expect(await within(list).findByText('Ready to be published')).toBeVisible()
    expect(within(list).getByText('a picture')).toBeVisible()
    expect(within(list).queryByText('Still missing')).toBeNull()
    expect(within(list).getByRole('link', { name: 'Manage Moth Nights' })).toHaveAttribute(
      'href',
      '/project/moth-nights/settings',
    )
    expect(within(list).getByRole('link', { name: 'Publish Moth Nights' })).toHaveAttribute(
      'href',
      '/project/moth-nights/publish',
    )
  })

  test('that miss something are not ready, however little it is', async () => {
    const { browser, router } = await open('/about')
    const body = JSON.stringify({
      name: 'An idea with quite a long name that goes on and on',
      short_name: 'idea',
      description: 'Just begun',
      category_id: 1,
      info: {},
    })
    await browser.fetch('/api/project', { method: 'POST', headers: json, body })
    await router.navigate('/project/category/draft/')
    const rows = within(await screen.findByRole('list', { name: 'Drafts' })).getAllByRole('listitem')
    const idea = rows.find((row) => within(row).queryByText(/An idea/))!
    expect(await within(idea).findByText('tasks')).toBeVisible()
    expect(within(idea).getByText('a page that shows its tasks')).toBeVisible()
    expect(within(idea).queryByRole('link', { name: /Publish/ })).toBeNull()
    expect(within(rows[0]!).getByText(/An idea/)).toBeVisible()
  })

  test('a page past the end leads back', async () => {
    const { user, router } = await open('/project/category/draft/page/9/')
    expect(await screen.findByRole('heading', { name: 'There is no page 9' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'See the newest drafts' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/project/category/draft/'))
    expect(await screen.findByText('Moth Nights')).toBeVisible()
  })
})
