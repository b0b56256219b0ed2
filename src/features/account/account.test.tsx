// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

test('a wrong password is explained beside the form and nothing typed is lost', async () => {
  const { user } = await renderAt('/account/signin')
  await user.type(await screen.findByLabelText('E-mail address'), 'vera@example.org')
  await user.type(screen.getByLabelText('Password'), 'not-it')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The e-mail address or the password is not right',
  )
  expect(screen.getByLabelText('E-mail address')).toHaveValue('vera@example.org')
})

test('an empty form says what is missing on each field, without asking the server', async () => {
  const { user, browser } = await renderAt('/account/signin')
  const button = await screen.findByRole('button', { name: 'Sign in' })
  browser.setOffline(true)
  await user.click(button)
  expect(await screen.findByText('Enter your e-mail address.')).toBeVisible()
  expect(screen.getByLabelText('E-mail address')).toBeInvalid()
  expect(screen.getByLabelText('E-mail address')).toHaveFocus()
})

test('without a network the form says so and keeps what was typed', async () => {
  const { user, browser } = await renderAt('/account/signin')
  await user.type(await screen.findByLabelText('E-mail address'), 'vera@example.org')
  await user.type(screen.getByLabelText('Password'), 'vera-password')
  browser.setOffline(true)
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('We cannot reach the server')
  expect(screen.getByLabelText('Password')).toHaveValue('vera-password')
})

test('signing in leads to the page asked for, and never to another site', async () => {
  const { user, router } = await renderAt('/account/signin?next=%2Fabout')
  await user.type(await screen.findByLabelText('E-mail address'), 'vera@example.org')
  await user.type(screen.getByLabelText('Password'), 'vera-password')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/about'))
  expect(await screen.findByRole('button', { name: /^Your account: / })).toBeVisible()
})

test("the server's refusals of a new account stand on their fields", async () => {
  const { user } = await renderAt('/account/register')
  await user.type(await screen.findByLabelText('Your name'), 'Vera Second')
  const name = screen.getByLabelText(/User name/)
  expect(name).toHaveValue('vera-second')
  await user.clear(name)
  await user.type(name, 'vera')
  await user.type(screen.getByLabelText('E-mail address'), 'second@example.org')
  await user.type(screen.getByLabelText('Password'), 'long enough')
  await user.click(screen.getByRole('button', { name: 'Create an account' }))
  expect(await screen.findByText(/Accounts are for people of 16/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: /16 years old/ }))
  await user.click(screen.getByRole('button', { name: 'Create an account' }))
  expect(await screen.findByText(/Somebody has this user name already/)).toBeVisible()
  expect(name).toBeInvalid()
  expect(screen.getByLabelText('Password')).toHaveValue('long enough')
})

test('a profile shows what somebody helped with, and a private one says so', async () => {
  await renderAt('/account/vera/')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/Vera/)
  expect(screen.getByRole('heading', { name: 'Projects helped' })).toBeVisible()
  expect(document.title).toContain('Vera')
})

test.each([
  ['%2Fabout', '/about'],
  ['%2Faccount%2Fvera%2Fdelete', '/'],
  ['%2Fproject%2F%3Aname%2F', '/project/:name/'],
])('somebody who is signed in already goes on from ?next=%s to %s', async (next, expected) => {
  await renderAt(`/account/signin?next=${next}`, { as: 'vera' })
  expect(await screen.findByRole('link', { name: 'Continue' })).toHaveAttribute('href', expected)
})
