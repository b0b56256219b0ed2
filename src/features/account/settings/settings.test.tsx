// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { i18n } from '#shared/i18n/catalogs.ts'
import { connect } from '#pybossa/client.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => localStorage.clear())

const open = (options: Parameters<typeof renderAt>[1] = {}) =>
  renderAt('/account/nora/update', { as: 'nora', ...options })
const section = (name: string) => screen.findByRole('region', { name })
const toast = (text: string | RegExp) => within(screen.getAllByRole('status').at(-1)!).findByText(text)

interface Stored {
  form: Record<string, unknown>
}
/** What the server has of nora, asked anew. */
async function stored(browser: Awaited<ReturnType<typeof renderAt>>['browser'], name = 'nora') {
  const reply = await browser.fetch(`/account/${name}/update`, {
    headers: { 'Content-Type': 'application/json' },
  })
  return ((await reply.json()) as Stored).form
}

test('a visitor is asked to sign in first, and another volunteer is told that this is not theirs', async () => {
  const { unmount } = await renderAt('/account/nora/update')
  expect(await screen.findByRole('heading', { name: 'Please sign in first' })).toBeVisible()
  unmount()
  await renderAt('/account/nora/update', { as: 'vera' })
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
})

test('an admin sets what may be set for others, and sees nobody’s keys', async () => {
  const { user, browser } = await renderAt('/account/nora/update', { as: 'admin' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings of Nora Byrne' })).toBeVisible()
  const profile = await section('Profile')
  await user.clear(within(profile).getByLabelText('Your name'))
  await user.type(within(profile).getByLabelText('Your name'), 'Nora B.')
  await user.click(within(profile).getByRole('button', { name: 'Save' }))
  await toast('Saved.')
  expect(await stored(browser)).toMatchObject({ fullname: 'Nora B.' })
  for (const name of ['Password', 'API key', 'My data', 'Delete my account'])
    expect(screen.queryByRole('region', { name })).toBeNull()
})

test('a section is reached by its address, and by the list of sections', async () => {
  await renderAt('/account/nora/update#password', { as: 'nora' })
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Password' })).toHaveFocus())
  const list = screen.getByRole('navigation', { name: 'Sections of the settings' })
  expect(within(list).getByRole('link', { name: 'API key' })).toHaveAttribute(
    'href',
    '/account/nora/update#api-key',
  )
})

test('saving one section leaves the others as they are stored', async () => {
  const { user, browser } = await open()
  const before = await stored(browser)
  const privacy = await section('Privacy')
  await user.click(within(privacy).getByRole('checkbox', { name: 'Do not show me anywhere' }))
  await user.click(within(privacy).getByRole('button', { name: 'Save' }))
  await toast('Saved.')
  const profile = await section('Profile')
  await user.clear(within(profile).getByLabelText('Your name'))
  await user.type(within(profile).getByLabelText('Your name'), 'Nora Byrne-Kelly')
  await user.click(within(profile).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('button', { name: 'Your account: Nora Byrne-Kelly' })).toBeVisible()
  const { csrf: _before, ...kept } = before
  const { csrf: _after, ...now } = await stored(browser)
  expect(now).toEqual({ ...kept, fullname: 'Nora Byrne-Kelly', restrict: true, ckan_api: now['ckan_api'] })
})

test('refusals stand on their fields, and what was typed stays', async () => {
  const { user } = await open()
  const profile = await section('Profile')
  const name = within(profile).getByLabelText('User name')
  await user.clear(name)
  await user.type(name, 'vera')
  expect(within(profile).getByText(/signs you out/)).toBeVisible()
  await user.click(within(profile).getByRole('button', { name: 'Save and sign in again' }))
  expect(await within(profile).findByText(/Somebody has this user name already/)).toBeVisible()
  expect(name).toHaveValue('vera')
  expect(name).toBeInvalid()
})

test('a new user name signs out; signing in over the page goes on at the new address', async () => {
  const { user, router, browser } = await open()
  const profile = await section('Profile')
  const name = within(profile).getByLabelText('User name')
  await user.clear(name)
  await user.type(name, 'nora-b')
  await user.click(within(profile).getByRole('button', { name: 'Save and sign in again' }))
  const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
  expect(within(dialog).getByText(/Your user name is changed/)).toBeVisible()
  expect(within(dialog).getByLabelText('E-mail address')).toHaveValue('nora@example.org')
  await user.type(within(dialog).getByLabelText('Password'), 'nora-password')
  await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/account/nora-b/update'))
  await toast('The user name is now nora-b.')
  expect(await stored(browser, 'nora-b')).toMatchObject({ name: 'nora-b' })
})

test('the account’s language becomes that of the interface', async () => {
  const { user, browser } = await open()
  const language = await section('Language and mails')
  await user.selectOptions(within(language).getByLabelText('Language'), 'es')
  await user.click(within(language).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(document.documentElement.lang).toBe('es'))
  expect(await stored(browser)).toMatchObject({ locale: 'es' })
  expect(i18n.locale).toBe('es')
  expect(localStorage.getItem('atrium.language')).toBe('es')
})

describe('the e-mail address', () => {
  const change = async (user: Awaited<ReturnType<typeof renderAt>>['user'], address: string) => {
    const email = await section('E-mail address')
    await user.clear(within(email).getByLabelText('E-mail address'))
    await user.type(within(email).getByLabelText('E-mail address'), address)
    await user.click(within(email).getByRole('button', { name: 'Change the address' }))
    return email
  }

  test('changes at once where addresses are not confirmed', async () => {
    const { user, browser } = await open()
    await change(user, 'nora.byrne@example.org')
    await toast('Saved.')
    expect(await stored(browser)).toMatchObject({ email_addr: 'nora.byrne@example.org' })
  })

  test('waits for its mail where they are, and says so', async () => {
    const { user, browser } = await open({ settings: 'confirmation' })
    const email = await change(user, 'nora.byrne@example.org')
    expect(
      await within(email).findByText(
        /We sent a link to nora\.byrne@example\.org.*it stays nora@example\.org/,
      ),
    ).toBeVisible()
    expect(within(email).getByLabelText('E-mail address')).toHaveValue('nora@example.org')
    expect(await stored(browser)).toMatchObject({ email_addr: 'nora@example.org' })
    expect((await browser.mails())[0]?.recipient).toBe('nora.byrne@example.org')
  })

  test('one that was never confirmed can be confirmed', async () => {
    const { user, browser } = await open({ settings: 'confirmation' })
    const email = await section('E-mail address')
    await user.click(within(email).getByRole('button', { name: 'Send me a confirmation mail' }))
    expect(await within(email).findByText(/We sent a link to nora@example\.org/)).toBeVisible()
    expect(await browser.mails()).toHaveLength(1)
  })
})

test('a password changes with the current one only', async () => {
  const { user, browser } = await open({ settings: 'strong-password' })
  const password = await section('Password')
  const press = () => user.click(within(password).getByRole('button', { name: 'Change the password' }))
  await user.type(within(password).getByLabelText('Current password'), 'not-it')
  await user.type(within(password).getByLabelText('New password'), 'weak')
  await press()
  expect(await within(password).findByText('A password here needs:')).toBeVisible()
  expect(within(password).getByLabelText('New password')).toBeInvalid()
  await user.clear(within(password).getByLabelText('New password'))
  await user.type(within(password).getByLabelText('New password'), 'Brun0-pass!')
  await press()
  expect(await within(password).findByText('Your current password is not right.')).toBeVisible()
  await user.clear(within(password).getByLabelText('Current password'))
  await user.type(within(password).getByLabelText('Current password'), 'nora-password')
  await press()
  await toast('Your password is changed.')
  expect(within(password).getByLabelText('New password')).toHaveValue('')
  await browser.signOut()
  await expect(browser.signIn('nora')).rejects.toThrow('could not sign in')
})

test('the API key is asked for on demand, kept nowhere, and another one after a reset', async () => {
  const { user, client } = await open()
  const key = await section('API key')
  expect(within(key).queryByLabelText('Your API key')).toBeNull()
  await user.click(within(key).getByRole('button', { name: 'Show my API key' }))
  const shown = ((await within(key).findByLabelText('Your API key')) as HTMLInputElement).value
  expect(shown).toMatch(/^[\da-f-]{36}$/)
  await user.click(within(key).getByRole('button', { name: 'Get a new key' }))
  const dialog = await screen.findByRole('dialog', { name: 'Get a new API key?' })
  await user.click(within(dialog).getByRole('button', { name: 'Get a new key' }))
  await toast(/You have a new API key/)
  const fresh = (within(key).getByLabelText('Your API key') as HTMLInputElement).value
  expect(fresh).not.toBe(shown)
  const cached = JSON.stringify(
    client
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.data),
  )
  expect(cached).not.toContain(shown)
  expect(cached).not.toContain(fresh)
  expect([localStorage, sessionStorage].map((store) => Object.values(store).join()).join()).not.toContain(
    fresh,
  )
  await user.click(within(key).getByRole('button', { name: 'Hide' }))
  expect(within(key).queryByLabelText('Your API key')).toBeNull()
})

test('the CKAN key is really stored', async () => {
  const { user, browser } = await open()
  const services = await section('Other services')
  await user.type(within(services).getByLabelText('CKAN API key'), 'ckan-123')
  await user.click(within(services).getByRole('button', { name: 'Save' }))
  await toast('Saved.')
  expect(await stored(browser)).toMatchObject({ ckan_api: 'ckan-123' })
})

test('preferences are stored where the site has them; what it does not know is told', async () => {
  const { user, browser } = await open({ settings: 'preferences' })
  const preferences = await section('Preferences')
  await user.type(within(preferences).getByLabelText(/Languages you read/), 'Klingon')
  await user.click(within(preferences).getByRole('button', { name: 'Save' }))
  expect(await within(preferences).findByRole('alert')).toHaveTextContent('did not take one of these')
  expect(within(preferences).getByLabelText(/Languages you read/)).toHaveValue('Klingon')
  await user.clear(within(preferences).getByLabelText(/Languages you read/))
  await user.type(within(preferences).getByLabelText(/Languages you read/), 'English, Spanish')
  await user.type(within(preferences).getByLabelText('What you are'), 'Researcher')
  await user.click(within(preferences).getByRole('button', { name: 'Save' }))
  await toast('Saved.')
  const reply = await browser.fetch('/account/profile', { headers: { 'Content-Type': 'application/json' } })
  expect(await reply.json()).toMatchObject({ form: { languages: ['English', 'Spanish'] } })
})

test('which preference the site did not take stands on its field, where our theme says it', async () => {
  const { user, browser } = await open({ settings: 'preferences' })
  const refusals = { errors: { user_type: ['Not a valid choice'], timezone: ['<b>What</b> is this?'] } }
  const block = JSON.stringify(refusals).replace(/</g, '\\u003c')
  connect({
    fetch: async (input, init) => {
      const reply = await browser.fetch(input, init)
      if (!requestedAddress(input).startsWith('/account/save_metadata/')) return reply
      const page = `<script type="application/json" id="atrium-page">${block}</script>`
      return Object.defineProperty(new Response(page), 'url', { value: reply.url })
    },
  })
  const preferences = await section('Preferences')
  await user.type(within(preferences).getByLabelText('What you are'), 'King')
  await user.click(within(preferences).getByRole('button', { name: 'Save' }))
  const field = within(preferences).getByLabelText('What you are')
  await waitFor(() => expect(field).toHaveFocus())
  expect(field).toHaveAccessibleDescription(/The site does not offer this\. Choose another one\./)
  expect(within(preferences).getByLabelText(/Time zone/)).toHaveAccessibleDescription(/What is this\?/)
  expect(within(preferences).queryByText(/did not take one of these/)).toBeNull()
})

test('tokens of other sites are shown on demand where the server knows these', async () => {
  const { user, unmount } = await open({ settings: 'oauth' })
  const tokens = await section('Accounts of other sites')
  await user.click(within(tokens).getByRole('button', { name: 'Show my tokens' }))
  expect(await within(tokens).findByText(/demo-nora/)).toBeVisible()
  unmount()
  await open()
  await section('My data')
  expect(screen.queryByRole('region', { name: 'Accounts of other sites' })).toBeNull()
})

test('my data come by mail, with a link to the file', async () => {
  const { user, browser } = await open()
  const data = await section('My data')
  await user.click(within(data).getByRole('button', { name: 'Mail me my data' }))
  expect(await within(data).findByText(/A mail to nora@example\.org/)).toBeVisible()
  const link = /https?:\/\/[^/\s]+(\/uploads\/\S+)/.exec((await browser.mails())[0]?.body ?? '')?.[1] ?? ''
  const file = await browser.fetch(link)
  expect(file.headers.get('Content-Type')).toBe('application/zip')
})

test('whoever owns projects is told why the account stays', async () => {
  await renderAt('/account/olga/update', { as: 'olga' })
  const end = await section('Delete my account')
  expect(within(end).getByText('You own projects')).toBeVisible()
  expect(within(end).getAllByRole('link').length).toBeGreaterThan(1)
  expect(within(end).queryByRole('button')).toBeNull()
})

test('an account is deleted by typing its address, and by nothing less', async () => {
  const { user, browser } = await open()
  const end = await section('Delete my account')
  await user.click(within(end).getByRole('button', { name: 'Delete my account' }))
  const dialog = await screen.findByRole('dialog', { name: 'Delete your account for good?' })
  await user.click(within(dialog).getByRole('button', { name: 'Delete it for good' }))
  expect(await within(dialog).findByText(/Type nora@example\.org to show/)).toBeVisible()
  expect(await stored(browser)).toMatchObject({ name: 'nora' })
})

describe('where the session ends', () => {
  test('a half-filled form asks its person to sign in over the page, and is sent then', async () => {
    const { user, browser } = await open()
    const profile = await section('Profile')
    await user.clear(within(profile).getByLabelText('Your name'))
    await user.type(within(profile).getByLabelText('Your name'), 'Nora, still here')
    await browser.signOut()
    await user.click(within(profile).getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
    expect(within(dialog).getByLabelText('E-mail address')).toHaveValue('nora@example.org')
    await user.type(within(dialog).getByLabelText('Password'), 'wrong')
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('is not right')
    await user.clear(within(dialog).getByLabelText('Password'))
    await user.type(within(dialog).getByLabelText('Password'), 'nora-password')
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    await toast('Saved.')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await stored(browser)).toMatchObject({ fullname: 'Nora, still here' })
  })

  test('a code by mail is asked for over the page, too', async () => {
    const { user, browser } = await open({ settings: 'two-factor' })
    const privacy = await section('Privacy')
    await user.click(within(privacy).getByRole('checkbox', { name: 'Do not show me anywhere' }))
    await browser.signOut()
    await user.click(within(privacy).getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
    await user.type(within(dialog).getByLabelText('Password'), 'nora-password')
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    const code = await within(dialog).findByLabelText('Code')
    await user.type(code, /\b\d{6}\b/.exec((await browser.mails())[0]?.body ?? '')?.[0] ?? '')
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }))
    await toast('Saved.')
    expect(await stored(browser)).toMatchObject({ restrict: true })
  })

  test('whoever would rather not keeps what was typed', async () => {
    const { user, browser } = await open()
    const profile = await section('Profile')
    await user.type(within(profile).getByLabelText('Your name'), ' O')
    await browser.signOut()
    await user.click(within(profile).getByRole('button', { name: 'Save' }))
    await user.click(await screen.findByRole('button', { name: 'Not now' }))
    expect(await within(profile).findByRole('alert')).toHaveTextContent('You are signed out')
    expect(within(profile).getByLabelText('Your name')).toHaveValue('Nora Byrne O')
  })
})

test('leaving with something unsaved asks first', async () => {
  const { user, router } = await open()
  const profile = await section('Profile')
  await user.type(within(profile).getByLabelText('Your name'), ' O')
  await user.click(screen.getAllByRole('link', { name: 'About' })[0]!)
  const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' })
  await user.click(within(dialog).getAllByRole('button', { name: 'Stay here' })[1]!)
  expect(router.state.location.pathname).toBe('/account/nora/update')
  expect(within(profile).getByLabelText('Your name')).toHaveValue('Nora Byrne O')
  await user.click(within(profile).getByRole('button', { name: 'Undo the changes' }))
  await user.click(screen.getByRole('link', { name: 'See my profile' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/account/nora/'))
})
