// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

// The demo also writes its mails where it was started.
beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))

/** The first address in a text, without its origin. */
const linkIn = (text: string | undefined) => /https?:\/\/[^/\s]+(\S+)/.exec(text ?? '')?.[1] ?? ''

async function fillIn(user: UserEvent, password: string, name = 'Tove Ström') {
  await user.type(await screen.findByLabelText('Your name'), name)
  await user.type(screen.getByLabelText('E-mail address'), 'tove@example.org')
  await user.type(screen.getByLabelText('Password'), password)
  await user.click(screen.getByRole('checkbox', { name: /16 years old/ }))
}
const send = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Create an account' }))

test('where addresses are confirmed, the account begins with the link, and its key leaves the address bar', async () => {
  const { user, browser, unmount } = await renderAt('/account/register', { settings: 'confirmation' })
  await fillIn(user, 'a fine password')
  await send(user)
  expect(await screen.findByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
  expect(screen.getByText(/tove@example\.org/)).toBeVisible()
  const [mail] = await browser.mails()
  expect(mail?.recipient).toBe('tove@example.org')
  unmount()

  const { router } = await renderAt(linkIn(mail?.body), { browser })
  expect(await screen.findByRole('heading', { name: 'Your address is confirmed' })).toBeVisible()
  expect(await screen.findByText(/Welcome, Tove Ström/)).toBeVisible()
  expect(router.state.location.search).toBe('')
  expect(await screen.findByRole('button', { name: 'Your account: Tove Ström' })).toBeVisible()
})

test.each(['', '?key=nonsense'])(
  'a link of confirmation that is no good (“%s”) says what to do',
  async (query) => {
    await renderAt(`/account/register/confirmation${query}`)
    expect(await screen.findByRole('heading', { name: 'This link is no longer good' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Create an account' })).toBeVisible()
  },
)

test('without a network a link of confirmation can be tried again', async () => {
  const { user, browser, unmount } = await renderAt('/account/register', { settings: 'confirmation' })
  await fillIn(user, 'a fine password', 'Tove Offline')
  await send(user)
  await screen.findByRole('heading', { name: 'Check your e-mail' })
  const [mail] = await browser.mails()
  unmount()
  const { router } = await renderAt('/about', { browser })
  await screen.findByRole('heading', { level: 1 })
  browser.setOffline(true)
  await router.navigate(linkIn(mail?.body))
  expect(await screen.findByText(/Your link is still good/)).toBeVisible()
  browser.setOffline(false)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'Your address is confirmed' })).toBeVisible()
})

test('rules for strong passwords stand there once the server has asked for one, and follow what is typed', async () => {
  const { user } = await renderAt('/account/register', { settings: 'strong-password' })
  expect(screen.queryByText('A password here needs:')).toBeNull()
  await fillIn(user, 'weak')
  await send(user)
  expect(await screen.findByText('A password here needs:')).toBeVisible()
  expect(screen.getByLabelText('Password')).toBeInvalid()
  expect(screen.getByText('a digit').parentElement).toHaveTextContent('(missing)')
  await user.clear(screen.getByLabelText('Password'))
  await user.type(screen.getByLabelText('Password'), 'Brun0-pass!')
  expect(screen.getByText('a digit').parentElement).toHaveTextContent('(done)')
  await send(user)
  expect(await screen.findByRole('button', { name: 'Your account: Tove Ström' })).toBeVisible()
})

test('preferences are asked for where the form has them, and refused ones stand on their fields', async () => {
  const { user, browser } = await renderAt('/account/register', { settings: 'preferences' })
  await fillIn(user, 'a fine password')
  await user.type(screen.getByLabelText(/Languages you read/), 'Klingon, English')
  await send(user)
  expect(await screen.findAllByText(/does not offer this/)).toHaveLength(2)
  expect(screen.getByLabelText(/Languages you read/)).toBeInvalid()
  expect(screen.getByLabelText(/Languages you read/)).toHaveValue('Klingon, English')
  await user.clear(screen.getByLabelText(/Languages you read/))
  await user.type(screen.getByLabelText(/Languages you read/), 'Spanish, English')
  await user.type(screen.getByLabelText('What you are'), 'Researcher')
  await send(user)
  expect(await screen.findByRole('button', { name: 'Your account: Tove Ström' })).toBeVisible()
  const reply = await browser.fetch('/account/profile', { headers: { 'Content-Type': 'application/json' } })
  expect(await reply.json()).toMatchObject({
    form: { languages: ['Spanish', 'English'], user_type: 'Researcher' },
  })
})

test('without preferences nobody is asked for them', async () => {
  await renderAt('/account/register')
  await screen.findByLabelText('Your name')
  expect(screen.queryByLabelText(/Languages you read/)).toBeNull()
})

test('where accounts come from a directory there is no registering', async () => {
  await renderAt('/account/register', { settings: 'ldap' })
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})

test('the mail that confirms an address is sent when it is asked for, not when its page is opened', async () => {
  const { user, browser } = await renderAt('/account/confirm-email', { as: 'nora', settings: 'confirmation' })
  const button = await screen.findByRole('button', { name: 'Send me a confirmation mail' })
  expect(await browser.mails()).toEqual([])
  await user.click(button)
  expect(await screen.findByText(/We sent a link to nora@example\.org/)).toBeVisible()
  expect((await browser.mails()).map(({ recipient }) => recipient)).toEqual(['nora@example.org'])
})

test('a site that does not check addresses says so', async () => {
  const { user } = await renderAt('/account/confirm-email', { as: 'nora' })
  await user.click(await screen.findByRole('button', { name: 'Send me a confirmation mail' }))
  expect(await screen.findByText(/does not check addresses/)).toBeVisible()
})

test('the question about the newsletter follows a sign-in, once, and leads on', async () => {
  const { user, router, browser, client } = await renderAt('/account/signin?next=%2Fabout', {
    settings: 'newsletter',
  })
  await user.type(await screen.findByLabelText('E-mail address'), 'vera@example.org')
  await user.type(screen.getByLabelText('Password'), 'vera-password')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByRole('heading', { name: 'Would you like the newsletter?' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'No, thank you' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/about'))
  await browser.signOut()
  await router.navigate('/account/signin?next=%2Fabout')
  client.clear()
  await user.type(await screen.findByLabelText('E-mail address'), 'vera@example.org')
  await user.type(screen.getByLabelText('Password'), 'vera-password')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/about'))
})

test('a site without a newsletter says so, and leads on', async () => {
  const { user, router } = await renderAt('/account/newsletter?next=%2Fabout', { as: 'vera' })
  await user.click(await screen.findByRole('button', { name: 'Yes, send it to me' }))
  expect(await screen.findByText('This site has no newsletter.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/about'))
})
