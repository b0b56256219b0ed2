// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { clear, createStore } from 'idb-keyval'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  await clear(createStore('atrium-drafts', 'drafts'))
})

type View = Awaited<ReturnType<typeof renderAt>>
const open = (as = 'olga', path = '/project/moth-nights/update') => renderAt(path, { as })
const section = (name: string) => screen.findByRole('region', { name })
const toast = (text: string | RegExp) => within(screen.getAllByRole('status').at(-1)!).findByText(text)
const json = { 'Content-Type': 'application/json' }

/** The project as the server has it now. */
async function stored({ browser }: View, short_name = 'moth-nights') {
  const reply = await browser.fetch(`/project/${short_name}/settings`, { headers: json })
  return ((await reply.json()) as { project: Record<string, unknown> & { info: Record<string, unknown> } })
    .project
}
async function put({ browser }: View, id: unknown, body: object) {
  await browser.fetch(`/api/project/${String(id)}`, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify(body),
  })
}
async function retype(user: View['user'], field: HTMLElement, text: string) {
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}
const save = async (user: View['user'], part: HTMLElement, name = 'Save') =>
  user.click(within(part).getByRole('button', { name }))

test('a section is reached by its address', async () => {
  await open('olga', '/project/moth-nights/update#password')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Password' })).toHaveFocus())
  expect(screen.getByRole('link', { name: 'Secret key' })).toHaveAttribute(
    'href',
    '/project/moth-nights/update#secret-key',
  )
})

test('others may not come here', async () => {
  await open('vera')
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
})

test('nothing offers to feature one’s own project, or web push that no longer exists', async () => {
  await open()
  await section('Keys for the presenter')
  expect(screen.getByRole('main')).not.toHaveTextContent(/featured|web push|onesignal/i)
})

describe('name and texts', () => {
  test('are saved, and everything else stays as it is', async () => {
    const view = await open()
    const before = await stored(view)
    const about = await section('Name and texts')
    await retype(view.user, within(about).getByLabelText('Name'), 'Moth Nights 2')
    await retype(view.user, within(about).getByLabelText('Short description'), 'Count the moths.')
    await retype(view.user, within(about).getByLabelText('Long description'), '**Moths**')
    const history = await within(about).findByRole<HTMLOptionElement>('option', { name: /History/ })
    await view.user.selectOptions(within(about).getByLabelText('Category'), history)
    await save(view.user, about)
    await toast('Saved.')
    // What was never set is written as empty.
    expect(await stored(view)).toEqual({
      ...before,
      webhook: '',
      info: { ...before.info, passwd_hash: null },
      name: 'Moth Nights 2',
      description: 'Count the moths.',
      long_description: '**Moths**',
      category_id: Number(history.value),
      updated: expect.any(String) as string,
    })
    expect(screen.getByRole('link', { name: 'Moth Nights 2' })).toBeVisible()
  })

  test('a new short name moves the project, and this page with it', async () => {
    const view = await open()
    const about = await section('Name and texts')
    await retype(view.user, within(about).getByLabelText('Short name'), 'moths-by-night')
    expect(within(about).getByText(/moves to another address/)).toBeVisible()
    await save(view.user, about)
    await waitFor(() => expect(view.router.state.location.pathname).toBe('/project/moths-by-night/update'))
    await toast('Saved.')
    expect(await stored(view, 'moths-by-night')).toMatchObject({ name: 'Moth Nights' })
    // The page goes on from there.
    await retype(view.user, within(await section('Name and texts')).getByLabelText('Name'), 'Moths')
    await save(view.user, await section('Name and texts'))
    await waitFor(async () => expect(await stored(view, 'moths-by-night')).toMatchObject({ name: 'Moths' }))
  })

  test('what is refused stands on its field, what is missing is not even sent', async () => {
    const view = await open()
    const about = await section('Name and texts')
    await retype(view.user, within(about).getByLabelText('Name'), 'Dawn Chorus')
    await view.user.clear(within(about).getByLabelText('Short description'))
    await save(view.user, about)
    expect(await within(about).findByText('Say in a sentence what it is about.')).toBeVisible()
    await retype(view.user, within(about).getByLabelText('Short description'), 'Moths')
    await save(view.user, about)
    expect(await within(about).findByText(/Another project has this name already/)).toBeVisible()
    expect(within(about).getByLabelText('Name')).toHaveFocus()
    await view.user.click(within(about).getByRole('button', { name: 'Undo the changes' }))
    expect(within(about).getByLabelText('Name')).toHaveValue('Moth Nights')
  })

  test('a webhook that has died meanwhile is named as what holds everything up', async () => {
    const view = await open()
    const { id } = await stored(view)
    await put(view, id, { webhook: 'https://broken.example/hook' })
    view.unmount()
    const again = await renderAt('/project/moth-nights/update', { browser: view.browser })
    const about = await section('Name and texts')
    await retype(again.user, within(about).getByLabelText('Name'), 'Moths')
    await save(again.user, about)
    expect(await within(about).findByRole('alert')).toHaveTextContent(/Nothing was saved.*webhook/)
    expect(within(about).getByLabelText('Name')).toHaveValue('Moths')
  })
})

describe('nothing typed is lost', () => {
  const typeLong = async ({ user }: View, text: string) => {
    const about = await section('Name and texts')
    await retype(user, within(about).getByLabelText('Long description'), text)
    return about
  }
  test('when the server fails', async () => {
    const view = await open()
    const about = await typeLong(view, 'error-503')
    await save(view.user, about)
    expect(await within(about).findByRole('alert')).toHaveTextContent(/Something went wrong on the server/)
    expect(within(about).getByLabelText('Long description')).toHaveValue('error-503')
    await save(view.user, about)
    await toast('Saved.')
  })

  test('when the connection is lost', async () => {
    const view = await open()
    const about = await typeLong(view, 'Offline moths')
    view.browser.setOffline(true)
    await save(view.user, about)
    expect(await within(about).findByRole('alert')).toHaveTextContent(/We cannot reach the server/)
    view.browser.setOffline(false)
    await save(view.user, about)
    await toast('Saved.')
    expect(await stored(view)).toMatchObject({ long_description: 'Offline moths' })
  })

  test('when the session is over', async () => {
    const view = await open()
    const about = await typeLong(view, 'Patient moths')
    await view.browser.signOut()
    await save(view.user, about)
    const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
    await view.user.type(within(dialog).getByLabelText('Password'), 'olga-password')
    await view.user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    await toast('Saved.')
    expect(await stored(view)).toMatchObject({ long_description: 'Patient moths' })
  })

  test('when the tab crashes, and nothing that others changed meanwhile is taken back', async () => {
    const view = await open()
    await typeLong(view, 'Half a thought')
    const access = await section('Who may do what')
    await view.user.click(within(access).getByRole('checkbox', { name: /without an account/ }))
    dispatchEvent(new Event('pagehide'))
    await new Promise((done) => setTimeout(done, 50))
    view.unmount()
    const { id } = await stored(view)
    await put(view, id, { description: 'Somebody else wrote this.' })

    const again = await renderAt('/project/moth-nights/update', { browser: view.browser })
    const about = await section('Name and texts')
    expect(await within(about).findByText('What you typed before is here again')).toBeVisible()
    expect(within(about).getByLabelText('Long description')).toHaveValue('Half a thought')
    expect(within(about).getByLabelText('Short description')).toHaveValue('Somebody else wrote this.')
    expect(
      within(await section('Who may do what')).getByRole('checkbox', { name: /without an account/ }),
    ).not.toBeChecked()
    await again.user.click(within(about).getByRole('button', { name: 'Throw it away' }))
    expect(within(about).getByLabelText('Long description')).not.toHaveValue('Half a thought')
  })
})

test('people without an account and downloads are allowed and forbidden', async () => {
  const view = await open()
  const access = await section('Who may do what')
  await view.user.click(within(access).getByRole('checkbox', { name: /without an account/ }))
  await view.user.click(within(access).getByRole('checkbox', { name: /browse and download/ }))
  await save(view.user, access)
  await toast('Saved.')
  expect(await stored(view)).toMatchObject({ allow_anonymous_contributors: false, zip_download: false })
})

test('a password is set, changed and removed; one letter is none, and its signature is never shown', async () => {
  const view = await open()
  const password = await section('Password')
  await view.user.type(within(password).getByLabelText('Password for the project'), 'x')
  await save(view.user, password, 'Set the password')
  expect(await within(password).findByText(/One character is no password/)).toBeVisible()
  await view.user.type(within(password).getByLabelText('Password for the project'), 'yz')
  await save(view.user, password, 'Set the password')
  await toast('The project now asks for this password.')
  expect(await within(password).findByText(/A password is set/)).toBeVisible()
  const first = (await stored(view)).info['passwd_hash']
  expect(first).toEqual(expect.any(String))
  expect(document.body).not.toHaveTextContent(String(first))
  expect(within(password).getByLabelText('New password')).toHaveValue('')
  await view.user.type(within(password).getByLabelText('New password'), 'another')
  await save(view.user, password, 'Change the password')
  await waitFor(async () => expect((await stored(view)).info['passwd_hash']).not.toBe(first))
  // What is saved elsewhere on the page leaves it alone.
  const kept = (await stored(view)).info['passwd_hash']
  const about = await section('Name and texts')
  await retype(view.user, within(about).getByLabelText('Name'), 'Moths')
  await save(view.user, about)
  await waitFor(async () => expect(await stored(view)).toMatchObject({ name: 'Moths' }))
  expect((await stored(view)).info['passwd_hash']).toBe(kept)

  await view.user.click(await within(password).findByRole('button', { name: 'Remove the password' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove the password?' })
  await view.user.click(within(dialog).getByRole('button', { name: 'Remove the password' }))
  await toast(/The password is gone/)
  expect((await stored(view)).info['passwd_hash']).toBeNull()
})

test('a webhook is tried by the server before it is stored, and its verdict told in words', async () => {
  const view = await open()
  const webhook = await section('Webhook')
  const address = within(webhook).getByLabelText('Address')
  await view.user.type(address, 'hook.example')
  await save(view.user, webhook)
  expect(await within(webhook).findByText(/Give the whole address/)).toBeVisible()
  await retype(view.user, address, 'https://broken.example/hook')
  await save(view.user, webhook)
  expect(await within(webhook).findByText(/could not reach this address/)).toBeVisible()
  await retype(view.user, address, 'https://gone.example/hook')
  await save(view.user, webhook)
  expect(await within(webhook).findByText(/did not get a good answer/)).toBeVisible()
  expect((await stored(view))['webhook']).toBeNull()
  await retype(view.user, address, 'https://hook.example/moths')
  await save(view.user, webhook)
  expect(await within(webhook).findByText('The address answered')).toBeVisible()
  expect(await stored(view)).toMatchObject({ webhook: 'https://hook.example/moths' })
  await view.user.clear(address)
  await save(view.user, webhook)
  await toast('The webhook is removed.')
  expect(await stored(view)).toMatchObject({ webhook: '' })
})

test('the secret key is shown on demand, and replaced after a question', async () => {
  const view = await open()
  const { secret_key, id } = await stored(view)
  const key = await section('Secret key')
  expect(within(key).getByText(String(id))).toBeVisible()
  expect(screen.queryByDisplayValue(String(secret_key))).toBeNull()
  await view.user.click(within(key).getByRole('button', { name: 'Show the secret key' }))
  expect(within(key).getByLabelText('The secret key')).toHaveValue(String(secret_key))
  await view.user.click(within(key).getByRole('button', { name: 'Get a new key' }))
  const dialog = await screen.findByRole('dialog', { name: 'Get a new secret key?' })
  expect(dialog).toHaveTextContent(/refused until they have the new key/)
  await view.user.click(within(dialog).getByRole('button', { name: 'Get a new key' }))
  await toast(/has a new key/)
  const renewed = (await stored(view))['secret_key']
  expect(renewed).not.toBe(secret_key)
  expect(within(key).getByLabelText('The secret key')).toHaveValue(String(renewed))
})

test('keys for the presenter are merged into what is there', async () => {
  const view = await open()
  const before = await stored(view)
  await put(view, before['id'], {
    info: { ...before.info, colour: 'red', onesignal: { app: 1 }, passwd_hash: 'signed' },
  })
  view.unmount()
  const again = await renderAt('/project/moth-nights/update', { browser: view.browser })
  const info = await section('Keys for the presenter')
  expect(within(info).getByLabelText('Value of colour')).toHaveValue('red')
  expect(info).not.toHaveTextContent(/passwd_hash|signed/)
  // Meanwhile somebody saves the presenter.
  await put(view, before['id'], {
    info: {
      ...before.info,
      colour: 'red',
      onesignal: { app: 1 },
      passwd_hash: 'signed',
      task_presenter: '<p>newer',
    },
  })
  await again.user.click(within(info).getByRole('checkbox', { name: /build on each other/ }))
  await again.user.selectOptions(within(info).getByLabelText('Libraries of the old page'), 'Always load them')
  await again.user.click(within(info).getByRole('button', { name: 'Add a key' }))
  expect(within(info).getAllByLabelText('Key').at(-1)).toHaveFocus()
  await again.user.type(within(info).getAllByLabelText('Key').at(-1)!, 'colour')
  await save(again.user, info)
  expect(await within(info).findAllByText('There are two keys of this name.')).toHaveLength(2)
  await retype(again.user, within(info).getAllByLabelText('Key').at(-1)!, 'levels')
  await again.user.click(within(info).getByLabelText('Value of levels'))
  await again.user.paste('[1, 2]')
  expect(within(info).getByText('Stored as a list.')).toBeVisible()
  await save(again.user, info)
  await toast('Saved.')
  expect((await stored(again)).info).toEqual({
    ...before.info,
    colour: 'red',
    onesignal: { app: 1 },
    passwd_hash: 'signed',
    task_presenter: '<p>newer',
    sched: 'incremental',
    presenter_kit: 'classic',
    levels: [1, 2],
  })
  await again.user.click(within(info).getByRole('button', { name: 'Remove colour' }))
  await again.user.click(within(info).getByRole('checkbox', { name: /build on each other/ }))
  await save(again.user, info)
  await waitFor(async () => expect((await stored(again)).info).not.toHaveProperty('colour'))
  expect((await stored(again)).info).toMatchObject({ sched: 'default', levels: [1, 2] })
})

test('a co-owner and an admin meet the values as they are stored, not as visitors see them', async () => {
  const view = await open('olga')
  const access = await section('Who may do what')
  await view.user.click(within(access).getByRole('checkbox', { name: /browse and download/ }))
  await save(view.user, access)
  await toast('Saved.')
  view.unmount()
  await view.browser.signOut()
  const admin = await renderAt('/project/moth-nights/update', { browser: view.browser, as: 'admin' })
  expect(
    within(await section('Who may do what')).getByRole('checkbox', { name: /browse and download/ }),
  ).not.toBeChecked()
  const about = await section('Name and texts')
  await retype(admin.user, within(about).getByLabelText('Name'), 'Moths, mended')
  await save(admin.user, about)
  await toast('Saved.')
  expect(await stored(admin)).toMatchObject({
    name: 'Moths, mended',
    zip_download: false,
    owner_id: expect.any(Number) as number,
  })
})
