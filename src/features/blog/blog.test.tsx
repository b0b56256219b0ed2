// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe("a project's blog", () => {
  test('lists its posts, newest first, with how they begin', async () => {
    const { user } = await renderAt('/project/deep-sky-shapes/blog')
    await heading('Blog')
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles).toEqual(['A galaxy that is three', 'First light, and the first thousand glances'])
    expect(screen.getByText(/^Field F23-518 looked harmless/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'A galaxy that is three' }))
    expect(await heading('A galaxy that is three')).toHaveFocus()
  })

  test('says so where nothing was written', async () => {
    await renderAt('/project/birdsounds/blog', { site: 'recorded' })
    expect(await screen.findByRole('heading', { name: 'No news yet' })).toBeVisible()
  })

  test('shows drafts to the creator, marked', async () => {
    await renderAt('/project/oldletters/blog', { site: 'recorded', as: 'olga' })
    expect(await screen.findByRole('link', { name: 'A draft of the second post' })).toBeVisible()
    expect(screen.getByText('Draft')).toBeVisible()
  })

  test('hides drafts from everybody else', async () => {
    await renderAt('/project/oldletters/blog', { site: 'recorded', as: 'vera' })
    expect(await screen.findByRole('link', { name: 'The first box is open' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'A draft of the second post' })).toBeNull()
  })
})

describe('a post', () => {
  test('is read as it was written, between its neighbours', async () => {
    const { user } = await renderAt('/project/deep-sky-shapes/1')
    await heading('First light, and the first thousand glances')
    expect(await screen.findByText('forty galaxies')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Olga Marchenko' })).toHaveAttribute('href', '/account/olga/')
    expect(screen.queryByText('Older post')).toBeNull()
    await user.click(screen.getByRole('link', { name: /Newer post/ }))
    await heading('A galaxy that is three')
    expect(screen.getByRole('link', { name: /Older post/ })).toHaveAttribute(
      'href',
      '/project/deep-sky-shapes/1',
    )
    expect(screen.queryByText('Newer post')).toBeNull()
  })

  test('that is not published is read by its author', async () => {
    await renderAt('/project/oldletters/2', { site: 'recorded', as: 'olga' })
    await heading('A draft of the second post')
    expect(screen.getByText('This is a draft')).toBeVisible()
  })

  test.each(['vera', 'admin'])('that is not published is nothing to %s', async (as) => {
    await renderAt('/project/oldletters/2', { site: 'recorded', as })
    expect(await heading('There is nothing at this address')).toBeVisible()
  })

  test.each([
    ['/project/galaxyshapes/1', 'of another project'],
    ['/project/oldletters/99', 'that does not exist'],
    ['/project/oldletters/nothing', 'whose number is no number'],
    ['/project/nope/1', 'of an unknown project'],
  ])('%s, one %s, is not found', async (path) => {
    await renderAt(path, { site: 'recorded' })
    expect(await heading('There is nothing at this address')).toBeVisible()
  })

  test('of a protected project asks for its password first', async () => {
    const { router } = await renderAt('/project/handwriting/1', { site: 'recorded' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/project/handwriting/password'))
  })

  test('has no comments where the server has none, and asks only on a press', async () => {
    const { user, browser } = await renderAt('/project/oldletters/', { site: 'recorded' })
    const asked: string[] = []
    connect({
      fetch: (input, init) => {
        asked.push(requestedAddress(input))
        return browser.fetch(input, init)
      },
    })
    await user.click(screen.getByRole('link', { name: 'Blog' }))
    await user.click(await screen.findByRole('link', { name: 'The first box is open' }))
    await heading('The first box is open')
    expect(asked.some((address) => address.includes('disqus'))).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Are there comments?' }))
    expect(await screen.findByText(/This site has no comments/)).toBeVisible()
  })

  test('says why comments kept with Disqus are not here', async () => {
    const { user, router, browser } = await renderAt('/project/oldletters/', { site: 'recorded' })
    connect({
      fetch: async (input, init) =>
        requestedAddress(input).includes('/api/disqus/sso')
          ? Response.json({ remote_auth_s3: "b'e30=' 00 1", api_key: 'key' })
          : browser.fetch(input, init),
    })
    await router.navigate('/project/oldletters/1')
    await user.click(await screen.findByRole('button', { name: 'Are there comments?' }))
    expect(await screen.findByText('The comments are with Disqus')).toBeVisible()
    expect(document.querySelector('script[src*="disqus"], iframe')).toBeNull()
  })
})
