// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDemoBrowser, type DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => {
  localStorage.clear()
  indexedDB.deleteDatabase('atrium-drafts')
})

const open = (path = '/admin/categories') => renderAt(path, { as: 'admin' })
const toast = (text: string | RegExp) => within(screen.getAllByRole('status').at(-1)!).findByText(text)
const json = { 'Content-Type': 'application/json' }
interface Row {
  id: number
  name: string
  short_name: string
  description: string
}
const stored = async (browser: DemoBrowser) =>
  (await (await browser.fetch('/api/category?limit=100', { headers: json })).json()) as Row[]
const addByHand = async (browser: DemoBrowser, name: string) => {
  const body = JSON.stringify({ name, short_name: name.toLowerCase(), description: 'By hand' })
  return (await (await browser.fetch('/api/category', { method: 'POST', headers: json, body })).json()) as Row
}
const fill = async (user: Awaited<ReturnType<typeof open>>['user'], name: string, description: string) => {
  await user.clear(await screen.findByLabelText('Name'))
  await user.type(screen.getByLabelText('Name'), name)
  await user.clear(screen.getByLabelText('Description'))
  await user.type(screen.getByLabelText('Description'), description)
}

test('all categories stand there, with how many published projects they have', async () => {
  await open()
  const list = await screen.findByRole('list', { name: 'Categories' })
  const nature = within(list)
    .getAllByRole('listitem')
    .find((row) => within(row).queryByText('Nature'))!
  expect(within(nature).getByText('4 published projects')).toBeVisible()
  expect(within(nature).getByRole('link', { name: 'Nature' })).toHaveAttribute(
    'href',
    '/project/category/nature/',
  )
})

test('one is added, with the address its name makes', async () => {
  const { user, browser } = await open()
  await fill(user, 'Sea and Shore', 'What the tide brings')
  expect(screen.getByText('/project/category/seaandshore/')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add category' }))
  await toast('Sea and Shore is there now.')
  expect(await stored(browser)).toContainEqual(
    expect.objectContaining({
      name: 'Sea and Shore',
      short_name: 'seaandshore',
      description: 'What the tide brings',
    }),
  )
  const list = screen.getByRole('list', { name: 'Categories' })
  expect(await within(list).findByText('Sea and Shore')).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveValue('')
})

test('what the server would break on is said before', async () => {
  const { user } = await open()
  const add = () => user.click(screen.getByRole('button', { name: 'Add category' }))
  await screen.findByLabelText('Name')
  await add()
  expect(screen.getByText('Write a name first.')).toBeVisible()
  expect(screen.getByText('Write a description first.')).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveFocus()
  await fill(user, 'Nature', 'Again')
  expect(await screen.findByText('There is a category of this name already.')).toBeVisible()
  await fill(user, 'na ture', 'Again')
  expect(await screen.findByText(/has the same address/)).toBeVisible()
})

test('a name that somebody else took meanwhile is refused on its field', async () => {
  const { user, browser } = await open()
  await screen.findByLabelText('Name')
  await addByHand(browser, 'Weather')
  await fill(user, 'Weather', 'Rain and sun')
  await user.click(screen.getByRole('button', { name: 'Add category' }))
  await waitFor(() => expect(screen.getByLabelText('Name')).toBeInvalid())
  expect(screen.getByLabelText('Name')).toHaveValue('Weather')
  expect(screen.getByLabelText('Description')).toHaveValue('Rain and sun')
})

describe('at its own address', () => {
  test('name and description change together, and the new address is warned of', async () => {
    const { user, browser, router } = await open('/admin/categories/update/1')
    expect(await screen.findByLabelText('Name')).toHaveValue('Nature')
    expect(screen.queryByText(/address changes with the name/)).toBeNull()
    await fill(user, 'Wild Life', 'All that lives')
    expect(screen.getByText(/address changes with the name/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await toast('Wild Life is saved.')
    expect(router.state.location.pathname).toBe('/admin/categories')
    expect((await stored(browser)).find(({ id }) => id === 1)).toMatchObject({
      name: 'Wild Life',
      short_name: 'wildlife',
      description: 'All that lives',
    })
    expect(await screen.findByText('All that lives')).toBeVisible()
  })

  test('a category that is none is told', async () => {
    await open('/admin/categories/update/99')
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  })

  test('a lost connection and an ended session keep what is typed', async () => {
    const { user, browser } = await open('/admin/categories/update/3')
    await fill(user, 'Space', 'Far away')
    browser.setOffline(true)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
    expect(screen.getByLabelText('Description')).toHaveValue('Far away')
    browser.setOffline(false)
    await browser.signOut()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
    await user.type(within(dialog).getByLabelText('Password'), 'admin-password')
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    await toast('Space is saved.')
    expect((await stored(browser)).find(({ id }) => id === 3)).toMatchObject({ description: 'Far away' })
  })

  test('leaving with something typed is asked about; a later visit finds it again', async () => {
    const { user, router, browser, unmount } = await open('/admin/categories/update/2')
    await fill(user, 'History', 'Kept on the device')
    await user.click(screen.getByRole('link', { name: 'Back to the categories' }))
    const guard = await screen.findByRole('dialog', { name: 'Leave without saving?' })
    await user.click(within(guard).getAllByRole('button', { name: 'Stay here' }).at(-1)!)
    expect(router.state.location.pathname).toBe('/admin/categories/update/2')
    await new Promise((resolve) => setTimeout(resolve, 400))
    unmount()
    await renderAt('/admin/categories/update/2', { browser })
    expect(await screen.findByText('What you typed before is here again')).toBeVisible()
    expect(screen.getByLabelText('Description')).toHaveValue('Kept on the device')
    await userClick('Throw it away')
    expect(screen.getByLabelText('Description')).not.toHaveValue('Kept on the device')
  })
})

async function userClick(name: string) {
  const { default: userEvent } = await import('@testing-library/user-event')
  await userEvent.click(screen.getByRole('button', { name }))
}

describe('deleting', () => {
  test('one with projects in it, drafts among them, is not offered: they are named, each with the way to its details', async () => {
    await open('/admin/categories/del/1')
    expect(await screen.findByText('5 projects are in it')).toBeVisible()
    const list = screen.getByRole('list', { name: 'Projects in this category' })
    const draft = within(list)
      .getAllByRole('listitem')
      .find((row) => within(row).queryByText('Moth Nights'))!
    expect(within(draft).getByText('Draft')).toBeVisible()
    expect(within(draft).getByRole('link', { name: 'Change its category: Moth Nights' })).toHaveAttribute(
      'href',
      '/project/moth-nights/update',
    )
    expect(screen.queryByRole('button', { name: 'Delete category' })).toBeNull()
  })

  test('an empty one goes', async () => {
    const browser = createDemoBrowser()
    await browser.signIn('admin')
    const { id } = await addByHand(browser, 'Weather')
    const { user, router } = await renderAt(`/admin/categories/del/${id}`, { browser })
    await user.click(await screen.findByRole('button', { name: 'Delete category' }))
    await toast('Weather is deleted.')
    expect(router.state.location.pathname).toBe('/admin/categories')
    expect((await stored(browser)).map(({ name }) => name)).not.toContain('Weather')
    expect(screen.queryByText('Weather')).toBeNull()
  })

  test('a project that came into it meanwhile is told after the server broke', async () => {
    const browser = createDemoBrowser()
    await browser.signIn('admin')
    const { id } = await addByHand(browser, 'Weather')
    const { user } = await renderAt(`/admin/categories/del/${id}`, { browser })
    await screen.findByRole('button', { name: 'Delete category' })
    await browser.fetch('/api/project/1', {
      method: 'PUT',
      headers: json,
      body: JSON.stringify({ category_id: id }),
    })
    await user.click(screen.getByRole('button', { name: 'Delete category' }))
    expect(await screen.findByText('1 project is in it')).toBeVisible()
    expect(await stored(browser)).toContainEqual(expect.objectContaining({ id }))
  })

  test('the last one cannot go', async () => {
    const only = {
      id: 1,
      name: 'Nature',
      short_name: 'nature',
      description: 'x',
      created: '2026-01-01T00:00:00',
    }
    await renderAt('/admin/categories/del/1', {
      as: 'admin',
      answers: {
        '/admin/categories': {
          categories: [only],
          n_projects_per_category: {},
          form: { name: null, description: null, errors: {}, csrf: 'x' },
        },
        '/api/project': [],
      },
    })
    expect(await screen.findByText('It is the only category')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Delete category' })).toBeNull()
  })
})
