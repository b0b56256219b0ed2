// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

function writeIntoPage(name: string, content: string) {
  const meta = document.createElement('meta')
  meta.name = `atrium-${name}`
  meta.content = content
  document.head.append(meta)
}
afterEach(() => document.head.querySelectorAll('meta[name^="atrium-"]').forEach((meta) => meta.remove()))

describe('the community', () => {
  test('stands there with what happened lately, the best and everybody who helps', async () => {
    const { user } = await renderAt('/account/')
    expect(await heading('Community')).toBeVisible()
    const lately = within(screen.getByRole('list', { name: 'What happened lately' }))
    expect(lately.getAllByText(/did \d+ tasks? of/).length).toBeGreaterThan(0)
    const shown = lately.getAllByRole('listitem').length
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(lately.getAllByRole('listitem').length).toBeGreaterThan(shown)
    expect(
      within(screen.getByRole('list', { name: 'People' })).getByRole('link', { name: 'Vera Castellanos' }),
    ).toHaveAttribute('href', '/account/vera/')
    // Everybody fits on one page: nothing leads to another.
    expect(screen.queryByRole('link', { name: 'Older' })).toBeNull()
  })

  test('ends kindly where the server’s own count leads past the end', async () => {
    await renderAt('/account/page/2')
    expect(await heading('That was everyone')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Back to the newest' })).toHaveAttribute('href', '/account/')
  })

  test('leads to somebody by user name, and says so where nobody has it', async () => {
    const { user, router, browser } = await renderAt('/account/')
    await heading('Community')
    const field = screen.getByRole('textbox', { name: 'Find somebody by user name' })
    await user.click(screen.getByRole('button', { name: 'Find' }))
    expect(screen.getByText('Write a user name first.')).toBeVisible()
    await user.type(field, 'rita{Enter}')
    expect(await screen.findByText(/^We found nobody called rita/)).toBeVisible()
    expect(field).toBeInvalid()
    browser.setOffline(true)
    await user.clear(field)
    await user.type(field, 'vera{Enter}')
    expect(await screen.findByText(/^We could not look/)).toBeVisible()
    browser.setOffline(false)
    await user.click(screen.getByRole('button', { name: 'Find' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/account/vera/'))
  })

  test('has no page that is no number', async () => {
    await renderAt('/account/page/two')
    expect(await heading('There is nothing at this address')).toBeVisible()
  })
})

describe('the leaderboard', () => {
  const names = () =>
    within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map((cell) => within(cell).getByRole('link').textContent)

  test('shows everybody once, also whom the server names twice, and marks the reader', async () => {
    await renderAt('/leaderboard/window/5', { as: 'vera' })
    expect(await heading('Leaderboard')).toBeVisible()
    expect(new Set(names()).size).toBe(names().length)
    expect(await screen.findByText('You')).toBeVisible()
    expect(screen.getByRole('row', { current: true })).toHaveTextContent('Vera Castellanos')
    expect(screen.getByRole('link', { name: '5 on each side' })).toHaveAttribute('aria-current', 'page')
  })

  test('tells a visitor how to find a place', async () => {
    await renderAt('/leaderboard/')
    expect(await heading('Leaderboard')).toBeVisible()
    expect(await screen.findByText('Only answers given with an account count here')).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'People around you' })).toBeNull()
  })

  test('says why somebody who asked not to be shown is not on it', async () => {
    await renderAt('/leaderboard/', { as: 'rita' })
    expect(await screen.findByText('You are not shown here')).toBeVisible()
    expect(names()).not.toContain('Rita Kowalczyk')
  })

  test('has others, where the operator names them, and keeps the one that was chosen', async () => {
    writeIntoPage('leaderboards', 'points, visits')
    const { user, router } = await renderAt('/leaderboard/window/10', { as: 'vera' })
    await user.click(await screen.findByRole('link', { name: 'points' }))
    await waitFor(() => expect(router.state.location.search).toBe('?info=points'))
    expect(router.state.location.pathname).toBe('/leaderboard/window/10')
    expect(await screen.findByRole('columnheader', { name: 'points' })).toBeVisible()
    expect(screen.getByRole('row', { name: /Vera Castellanos/ })).toHaveTextContent('540')
  })

  test('that the site does not keep is no broken page', async () => {
    await renderAt('/leaderboard/?info=nonsense')
    expect(await heading('There is no leaderboard “nonsense”')).toBeVisible()
  })
})

describe('on a site that keeps its people private', () => {
  test.each(['/account/', '/leaderboard/', '/stats/', '/account/vera/'])(
    '%s is closed, and nothing about people is even asked for',
    async (path) => {
      writeIntoPage('enforce-privacy', 'yes')
      const { client } = await renderAt(path, { as: 'nora' })
      expect(await heading('This site keeps its people private')).toBeVisible()
      const asked = client
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey[0])
      expect(asked).not.toContain('/account/page/:page')
      expect(asked).not.toContain('/leaderboard/window/:window')
      expect(asked).not.toContain('/account/:name/')
      expect(asked).not.toContain('/stats/')
    },
  )

  test('one’s own profile and an admin’s view stay open', async () => {
    writeIntoPage('enforce-privacy', 'yes')
    const { unmount } = await renderAt('/account/nora/', { as: 'nora' })
    expect(await heading('Nora Byrne')).toBeVisible()
    unmount()
    await renderAt('/leaderboard/', { as: 'admin' })
    expect(await heading('Leaderboard')).toBeVisible()
  })
})
