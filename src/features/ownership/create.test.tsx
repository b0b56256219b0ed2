// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { clear, createStore } from 'idb-keyval'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  await clear(createStore('atrium-drafts', 'drafts'))
})

type View = Awaited<ReturnType<typeof renderAt>>
/** `browser` is one that olga signed in with before. */
const open = (browser?: View['browser']) => renderAt('/project/new', browser ? { browser } : { as: 'olga' })
const field = (name: string | RegExp) => screen.findByLabelText(name)
const create = async ({ user }: View) =>
  user.click(await screen.findByRole('button', { name: 'Create project' }))

/** A name and a text: all that is needed. */
async function fill({ user }: View, name = 'Tide Pools', text = 'What lives between the tides?') {
  await user.type(await field('Name'), name)
  await user.click(await field(/^Long description/))
  await user.paste(text)
}
async function stored({ browser }: View, short_name = 'tide-pools') {
  const reply = await browser.fetch(`/api/project?all=1&short_name=${short_name}`, {
    headers: { 'Content-Type': 'application/json' },
  })
  return ((await reply.json()) as Record<string, unknown>[])[0]
}

test('whoever is not signed in is asked to first', async () => {
  await renderAt('/project/new')
  expect(await screen.findByRole('heading', { name: 'Please sign in first' })).toBeVisible()
})

test('a name suggests the short name until that is written by hand', async () => {
  const view = await open()
  const { user } = view
  await user.type(await field('Name'), 'Érable à sucre')
  expect(await field('Short name')).toHaveValue('erable-a-sucre')
  expect(await screen.findByText('Nobody has this short name yet.')).toBeVisible()
  await user.clear(await field('Short name'))
  await user.type(await field('Short name'), 'maples')
  await user.type(await field('Name'), ' 2')
  expect(await field('Short name')).toHaveValue('maples')
})

test('a short name is checked while it is typed: signs, reserved words, and whether it is taken', async () => {
  const { user } = await open()
  const shortName = await field('Short name')
  await user.type(shortName, 'tide pools')
  expect(screen.getByText(/Use letters from a to z/)).toBeVisible()
  expect(shortName).toBeInvalid()
  await user.clear(shortName)
  await user.type(shortName, 'new')
  expect(screen.getByText(/The site uses this word itself/)).toBeVisible()
  await user.clear(shortName)
  await user.type(shortName, 'letters-home')
  expect(await screen.findByText(/Another project has this short name already/)).toBeVisible()
  await user.clear(shortName)
  await user.type(shortName, 'moth-nights')
  expect(await screen.findByRole('link', { name: 'Go to that project' })).toHaveAttribute(
    'href',
    '/project/moth-nights/settings',
  )
})

test('a project is made with its category, and its overview says what comes next', async () => {
  const view = await open()
  await fill(view)
  await view.user.selectOptions(
    await field('Category'),
    await screen.findByRole('option', { name: /History/ }),
  )
  await create(view)
  await waitFor(() => expect(view.router.state.location.pathname).toBe('/project/tide-pools/settings'))
  expect(await screen.findByRole('heading', { name: 'What comes next' })).toBeVisible()
  const project = await stored(view)
  expect(project).toMatchObject({
    name: 'Tide Pools',
    description: 'What lives between the tides?',
    published: false,
  })
  const categories = await view.browser.fetch('/api/category?limit=100')
  const history = ((await categories.json()) as { id: number; name: string }[]).find(({ name }) =>
    name.includes('History'),
  )
  expect(project?.['category_id']).toBe(history?.id)
  view.unmount()
  // It was sent: the next one begins empty.
  await open(view.browser)
  expect(await field('Name')).toHaveValue('')
  expect(screen.queryByText('What you typed before is here again')).toBeNull()
})

test('what is missing is told beside its field, and so is what the server refuses', async () => {
  const view = await open()
  await create(view)
  expect(await screen.findByText('Give the project a name.')).toBeVisible()
  expect(screen.getByText('Give the project a short name.')).toBeVisible()
  expect(screen.getByText('Tell people what the project is about.')).toBeVisible()
  expect(await field('Name')).toHaveFocus()
  await fill(view, 'Moth Nights')
  await view.user.clear(await field('Short name'))
  await view.user.type(await field('Short name'), 'moths-again')
  await create(view)
  expect(await screen.findByText(/Another project has this name already/)).toBeVisible()
  expect(await field('Name')).toHaveFocus()
  expect(await field(/^Long description/)).toHaveValue('What lives between the tides?')
})

test('a long description is read as others will read it', async () => {
  const { user } = await open()
  await user.click(await field(/^Long description/))
  await user.paste('# Tides\n\n**Low** water')
  await user.click(screen.getByRole('button', { name: 'Preview' }))
  const preview = screen.getByRole('region', { name: 'Preview' })
  expect((await within(preview).findByText('Low')).tagName).toBe('STRONG')
})

test('too long a description is counted, and not sent', async () => {
  const view = await open()
  await fill(view)
  await view.user.click(await field(/^Short description/))
  await view.user.paste('x'.repeat(257))
  expect(screen.getByText('2 characters too many')).toBeVisible()
  await create(view)
  expect(await screen.findByText('This is longer than 255 characters.')).toBeVisible()
  expect(await stored(view)).toBeUndefined()
})

test('a server that fails keeps what was typed, and takes it the next time', async () => {
  const view = await open()
  await fill(view, 'Tide Pools', 'error-503')
  await create(view)
  expect(await screen.findByText(/Something went wrong on the server/)).toBeVisible()
  expect(await field('Name')).toHaveValue('Tide Pools')
  await create(view)
  await waitFor(() => expect(view.router.state.location.pathname).toBe('/project/tide-pools/settings'))
})

test('a lost connection keeps what was typed', async () => {
  const view = await open()
  await fill(view)
  view.browser.setOffline(true)
  await create(view)
  expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
  expect(await field(/^Long description/)).toHaveValue('What lives between the tides?')
  view.browser.setOffline(false)
  await create(view)
  await waitFor(() => expect(view.router.state.location.pathname).toBe('/project/tide-pools/settings'))
})

test('a lost reply leads to the project that was made all the same', async () => {
  const view = await open()
  await fill(view, 'Tide Pools', 'lost-reply')
  await create(view)
  expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
  await create(view)
  expect(await screen.findByText(/Another project has this name already/)).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Go to that project' })).toBeVisible()
})

test('a session that is over is renewed over the page, and the project is made', async () => {
  const view = await open()
  await fill(view)
  await view.browser.signOut()
  await create(view)
  const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
  await view.user.type(within(dialog).getByLabelText('Password'), 'olga-password')
  await view.user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(view.router.state.location.pathname).toBe('/project/tide-pools/settings'))
})

test('a crashed tab has it all again, until it is thrown away', async () => {
  const view = await open()
  await fill(view)
  await view.user.clear(await field('Short name'))
  await view.user.type(await field('Short name'), 'pools')
  dispatchEvent(new Event('pagehide'))
  await new Promise((done) => setTimeout(done, 50))
  view.unmount()

  const again = await open(view.browser)
  expect(await screen.findByText('What you typed before is here again')).toBeVisible()
  expect(await field('Name')).toHaveValue('Tide Pools')
  expect(await field('Short name')).toHaveValue('pools')
  expect(await field(/^Long description/)).toHaveValue('What lives between the tides?')
  await again.user.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(await field('Name')).toHaveValue('')
  again.unmount()

  await open(view.browser)
  await new Promise((done) => setTimeout(done, 50))
  expect(await field('Name')).toHaveValue('')
})

test('leaving with something typed asks first', async () => {
  const view = await open()
  await fill(view)
  await view.user.click(screen.getAllByRole('link', { name: 'About' })[0]!)
  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeVisible()
})
