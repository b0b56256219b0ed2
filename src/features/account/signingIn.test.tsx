// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => document.head.replaceChildren())

const codeIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? ''
const linkIn = (text: string | undefined) => /https?:\/\/[^/\s]+(\S+)/.exec(text ?? '')?.[1] ?? ''

async function signIn(user: UserEvent, who: string, password = 'vera-password') {
  await user.type(await screen.findByLabelText(/E-mail address|User name/), who)
  await user.type(screen.getByLabelText('Password'), password)
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
}

test('a code from a mail is the second step; a wrong one brings a new one, and the way leads on', async () => {
  const { user, router, browser } = await renderAt('/account/signin?next=%2Fabout', {
    settings: 'two-factor',
  })
  await signIn(user, 'vera@example.org')
  expect(await screen.findByRole('heading', { name: 'Enter your code' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByText('Enter the code from the mail.')).toBeVisible()
  const first = codeIn((await browser.mails())[0]?.body)
  await user.type(screen.getByLabelText('Code'), first === '999998' ? '999997' : '999998')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/new code/)
  const mails = await browser.mails()
  expect(mails).toHaveLength(2)
  await user.clear(screen.getByLabelText('Code'))
  await user.type(screen.getByLabelText('Code'), codeIn(mails[0]?.body))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/about'))
  expect(await screen.findByRole('button', { name: /^Your account: Vera/ })).toBeVisible()
})

test('a code whose sign-in took too long leads back to signing in', async () => {
  await renderAt('/account/unknown/otpvalidation?next=%2Fabout')
  expect(await screen.findByRole('heading', { name: 'This took too long' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Sign in again' })).toHaveAttribute(
    'href',
    '/account/signin?next=%2Fabout',
  )
})

test('a forgotten password: the mail’s link takes a new one and signs in; used, it says that it is', async () => {
  const { user, browser, unmount } = await renderAt('/account/forgot-password')
  await user.type(await screen.findByLabelText('E-mail address'), 'vera@example.org')
  await user.click(screen.getByRole('button', { name: 'Send me a link' }))
  expect(await screen.findByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
  const link = linkIn((await browser.mails())[0]?.body)
  unmount()

  const opened = await renderAt(link, { browser })
  await user.type(await screen.findByLabelText('New password'), 'quite another')
  await user.click(screen.getByRole('button', { name: 'Set the password' }))
  expect(await screen.findByRole('button', { name: /^Your account: Vera/ })).toBeVisible()
  await waitFor(() => expect(opened.router.state.location.pathname).toBe('/'))
  opened.unmount()

  await renderAt(link, { browser })
  expect(await screen.findByRole('heading', { name: 'This link is no longer good' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Send me a new link' })).toHaveAttribute(
    'href',
    '/account/forgot-password',
  )
})

test('an address without an account hears the same as one with', async () => {
  const { user, browser } = await renderAt('/account/forgot-password')
  await user.type(await screen.findByLabelText('E-mail address'), 'nobody@example.org')
  await user.click(screen.getByRole('button', { name: 'Send me a link' }))
  expect(await screen.findByText(/If nobody@example\.org has an account here/)).toBeVisible()
  expect(await browser.mails()).toEqual([])
})

test('accounts of other sites are offered where the server takes them, with the way back', async () => {
  await renderAt('/account/signin?next=%2Fabout', { settings: 'oauth' })
  expect(await screen.findByRole('link', { name: 'Continue with Google' })).toHaveAttribute(
    'href',
    '/google/?next=%2Fabout',
  )
  expect(screen.getByRole('link', { name: 'Continue with Twitter' })).toBeVisible()
})

test('release 4 takes none, and none is offered', async () => {
  await renderAt('/account/signin')
  await screen.findByLabelText('E-mail address')
  expect(screen.queryByRole('link', { name: /^Continue with/ })).toBeNull()
})

test('with a directory one signs in with the name of its account', async () => {
  const meta = document.createElement('meta')
  meta.name = 'atrium-directory'
  meta.content = 'yes'
  document.head.append(meta)
  const { user, router } = await renderAt('/account/signin?next=%2Fabout', { settings: 'ldap' })
  expect(await screen.findByLabelText('User name')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Forgot your password?' })).toBeNull()
  await signIn(user, 'vera', 'wrong')
  expect(await screen.findByRole('alert')).toHaveTextContent(/user name or the password is not right/)
  await user.clear(screen.getByLabelText('User name'))
  await user.clear(screen.getByLabelText('Password'))
  await signIn(user, 'vera')
  await waitFor(() => expect(router.state.location.pathname).toBe('/about'))
})
