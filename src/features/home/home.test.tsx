// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

const sections = () => screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)

test('a visitor is invited to the featured project and hints at an account come last', async () => {
  await renderAt('/', { site: 'recorded' })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Help research')
  expect(screen.getByRole('heading', { level: 2, name: 'Galaxy Shapes' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Start now' })).toHaveAttribute(
    'href',
    '/project/galaxyshapes/newtask',
  )
  expect(await screen.findByRole('link', { name: 'Old Letters' })).toHaveAttribute(
    'href',
    '/project/oldletters/',
  )
  await screen.findByText('You can begin without an account')
  expect(sections()).toEqual([
    'Galaxy Shapes',
    'More projects',
    'How it works',
    'You can begin without an account',
  ])
})

test('other projects than the one invited to stand below it, each once', async () => {
  await renderAt('/', { site: 'recorded' })
  const cards = within(await screen.findByRole('list', { name: 'More projects' }))
  await cards.findByRole('heading', { name: 'Cloud Maps' })
  const names = cards.getAllByRole('heading').map((title) => title.textContent)
  expect(names).not.toContain('Galaxy Shapes')
  expect(new Set(names).size).toBe(names.length)
})

test('a volunteer finds where she was, and no hint to join what she has joined', async () => {
  await renderAt('/', { site: 'recorded', as: 'vera' })
  const section = (await screen.findByRole('heading', { name: 'Continue where you were' })).closest('section')
  expect(within(section as HTMLElement).getAllByRole('link').length).toBeGreaterThan(0)
  expect(screen.queryByText('You can begin without an account')).toBeNull()
})

test("other people's secrets, which the server adds to one's projects, do not reach the page", async () => {
  const { client } = await renderAt('/', { site: 'recorded', as: 'vera' })
  await screen.findByRole('heading', { name: 'Continue where you were' })
  const kept = JSON.stringify(
    client
      .getQueryCache()
      .getAll()
      .map((entry) => entry.state.data),
  )
  expect(kept).toContain('historical_contributions')
  expect(kept).not.toContain('secret_key')
  expect(kept).not.toContain('passwd_hash')
})

test('the page about the site says what is kept', async () => {
  await renderAt('/about', { site: 'recorded' })
  expect(await screen.findByRole('heading', { name: 'What is kept about you' })).toBeVisible()
})
