// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDemoBrowser, type DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => vi.unstubAllGlobals())

const json = { headers: { 'Content-Type': 'application/json' } }
async function managers(browser: DemoBrowser, short_name: string) {
  const reply = await browser.fetch(`/project/${short_name}/coowners`, json)
  return ((await reply.json()) as { coowners: { name: string }[] }).coowners.map(({ name }) => name)
}
const row = (name: string) =>
  within(screen.getByRole('region', { name: 'Who manages this project' }))
    .getByRole('link', { name })
    .closest('li')!

test('an owner finds somebody by user name or full name and adds them', async () => {
  const { user, browser } = await renderAt('/project/moth-nights/coowners', { as: 'olga' })
  expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  expect(within(row('Olga Marchenko')).getByText('Owner')).toBeVisible()
  expect(within(row('Olga Marchenko')).queryByRole('button')).toBeNull()
  const field = screen.getByLabelText('Their user name')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  expect(field).toHaveAccessibleDescription(/Type a user name/)

  await user.type(field, 'nobody-at-all')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Nobody here has exactly this name/))
  expect(field).toHaveFocus()
  expect(field).toHaveValue('nobody-at-all')

  await user.clear(field)
  await user.type(field, 'Carl Aagaard{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Add to the project' }))
  expect(await screen.findByText('Carl Aagaard can manage this project now.')).toBeVisible()
  expect(await managers(browser, 'moth-nights')).toEqual(['olga', 'carl'])
  expect(await screen.findByRole('button', { name: 'Remove Carl Aagaard' })).toBeVisible()

  await user.type(field, 'carl{Enter}')
  expect(await screen.findByText('Manages it already')).toBeVisible()
})

test('a co-owner is removed, and is back by undo', async () => {
  const { user, browser } = await renderAt('/project/letters-home/coowners', { as: 'paula' })
  await user.click(await screen.findByRole('button', { name: 'Remove Carl Aagaard' }))
  expect(await screen.findByText('Carl Aagaard can no longer manage this project.')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Who manages this project' })).toHaveFocus())
  expect(await managers(browser, 'letters-home')).toEqual(['paula'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Remove Carl Aagaard' })).toBeVisible()
  expect(await managers(browser, 'letters-home')).toEqual(['paula', 'carl'])
})

test('an administrator adds and removes co-owners of anybody’s project', async () => {
  const { user, browser } = await renderAt('/project/letters-home/coowners', { as: 'admin' })
  const field = await screen.findByLabelText('Their user name')
  await user.type(field, 'vera{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Add to the project' }))
  expect(await screen.findByRole('button', { name: /^Remove Vera/ })).toBeVisible()
  expect(await managers(browser, 'letters-home')).toEqual(['paula', 'carl', 'vera'])
  await user.click(screen.getByRole('button', { name: 'Remove Carl Aagaard' }))
  expect(await screen.findByText('Carl Aagaard can no longer manage this project.')).toBeVisible()
  expect(await managers(browser, 'letters-home')).toEqual(['paula', 'vera'])
})

test('a co-owner who leaves is asked first, and has nothing to manage any more', async () => {
  const { user, router } = await renderAt('/project/letters-home/coowners', { as: 'carl' })
  await user.click(await screen.findByRole('button', { name: 'Leave the project' }))
  const dialog = screen.getByRole('dialog', { name: 'Leave this project?' })
  await user.click(within(dialog).getByRole('button', { name: 'Leave the project' }))
  expect(await screen.findByText('You no longer manage this project.')).toBeVisible()
  expect(router.state.location.pathname).toBe('/project/letters-home/')
  expect(await screen.findByRole('heading', { level: 1, name: /^Letters Home/ })).toBeVisible()
  await router.navigate('/project/letters-home/coowners')
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
})

test('a project is given away to an address that has an account, after its short name was typed', async () => {
  const { user, router, browser } = await renderAt('/project/moth-nights/transferownership', { as: 'olga' })
  const field = await screen.findByLabelText('E-mail address of the new owner')
  const ask = async (address: string) => {
    await user.clear(field)
    if (address) await user.type(field, address)
    await user.click(screen.getByRole('button', { name: 'Give the project away' }))
  }
  await ask('')
  expect(field).toHaveAccessibleDescription(/Type the e-mail address/)
  await ask('olga@example.org')
  expect(field).toHaveAccessibleDescription(/your own address/)

  await ask('stranger@example.org')
  const dialog = () => screen.getByRole('dialog', { name: 'Give this project away?' })
  await user.click(within(dialog()).getByRole('button', { name: 'Give it away' }))
  expect(within(dialog()).getByRole('alert')).toHaveTextContent('Type “moth-nights” to go on.')
  await user.type(within(dialog()).getByRole('textbox'), 'moth-nights')
  await user.click(within(dialog()).getByRole('button', { name: 'Give it away' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Nobody here has an account/))
  expect(field).toHaveValue('stranger@example.org')
  expect(await managers(browser, 'moth-nights')).toEqual(['olga'])

  await ask('carl@example.org')
  await user.type(within(dialog()).getByRole('textbox'), 'moth-nights')
  await user.click(within(dialog()).getByRole('button', { name: 'Give it away' }))
  expect(await screen.findByText('The project has a new owner. You no longer manage it.')).toBeVisible()
  expect(router.state.location.pathname).toBe('/project/moth-nights/')
  await browser.signOut()
  await browser.signIn('carl')
  expect(await managers(browser, 'moth-nights')).toEqual(['carl'])
})

test('a connection that is lost while a project is given away changes nothing, and keeps what was typed', async () => {
  const { user, browser } = await renderAt('/project/moth-nights/transferownership', { as: 'olga' })
  await user.type(await screen.findByLabelText('E-mail address of the new owner'), 'carl@example.org')
  await user.click(screen.getByRole('button', { name: 'Give the project away' }))
  const dialog = screen.getByRole('dialog')
  await user.type(within(dialog).getByRole('textbox'), 'moth-nights')
  browser.setOffline(true)
  await user.click(within(dialog).getByRole('button', { name: 'Give it away' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('We cannot reach the server.')
  expect(within(dialog).getByRole('textbox')).toHaveValue('moth-nights')
  browser.setOffline(false)
  expect(await managers(browser, 'moth-nights')).toEqual(['olga'])
})

test('people of other apps: the samples fit the project, the key is shown when asked for and kept nowhere', async () => {
  const browser = createDemoBrowser()
  const { user, router } = await renderAt('/project/letters-home/externalusers', { as: 'paula', browser })
  expect(await screen.findByRole('heading', { name: 'What your app needs' })).toBeVisible()
  const settings = (await (await browser.fetch('/project/letters-home/settings', json)).json()) as {
    project: { id: number; secret_key: string }
  }
  const { id, secret_key } = settings.project
  expect(document.body).not.toHaveTextContent(secret_key)
  await user.click(screen.getByRole('button', { name: 'Show the key' }))
  expect(screen.getByText(secret_key)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Copy: Secret key' }))
  expect(await navigator.clipboard.readText()).toBe(secret_key)
  const stored = [localStorage, sessionStorage].flatMap((storage) => Object.values(storage))
  expect(JSON.stringify([stored, router.state.location])).not.toContain(secret_key)
  await user.click(screen.getByRole('button', { name: 'Hide' }))
  expect(screen.queryByText(secret_key)).toBeNull()

  for (const name of ['On the command line', 'In JavaScript, on your server', 'In Python']) {
    const code = screen.getByRole('region', { name })
    expect(code).toHaveTextContent(`/api/project/${id}/newtask`)
    expect(code).toHaveTextContent('/api/auth/project/letters-home/token')
  }
  // What the samples say works: a token for the key, a task for the token.
  const token = await browser.fetch('/api/auth/project/letters-home/token', {
    headers: { Authorization: secret_key },
  })
  const visitor = createDemoBrowser()
  const task = await visitor.fetch(`/api/project/${id}/newtask?external_uid=17`, {
    headers: { Authorization: `Bearer ${await token.text()}` },
  })
  expect(await task.json()).toMatchObject({ project_id: id })
  expect(screen.getByRole('link', { name: 'Get a new one' })).toHaveAttribute(
    'href',
    '/project/letters-home/update#secret-key',
  )
})
