// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const shown = () =>
  within(screen.getByRole('list', { name: 'Projects' }))
    .getAllByRole('heading', { level: 2 })
    .map((title) => title.textContent)
const address = ({ location }: { location: { pathname: string; search: string } }) =>
  location.pathname + location.search

describe('all projects', () => {
  test('gathers every category once; what needs help comes first', async () => {
    await renderAt('/search', { site: 'recorded' })
    await screen.findByText('4 projects')
    expect(shown()).toHaveLength(4)
    expect(shown().at(-1)).toBe('Bird Sounds')
    expect(screen.getByText('Featured', { selector: 'article *' })).toBeVisible()
  })

  test('searching as typed keeps the field, is in the address, and is one step back', async () => {
    const { user, router } = await renderAt('/search', { site: 'recorded' })
    await screen.findByText('4 projects')
    const field = screen.getByRole('searchbox', { name: 'Search' })
    await user.type(field, 'cloud')
    expect(await screen.findByText('1 project')).toBeVisible()
    expect(shown()).toEqual(['Cloud Maps'])
    expect(address(router.state)).toBe('/search?q=cloud')
    expect(field).toHaveFocus()

    await user.type(field, ' zzz')
    expect(await screen.findByText('Nothing found for “cloud zzz”')).toBeVisible()
    await router.navigate(-1)
    await waitFor(() => expect(address(router.state)).toBe('/search'))
    await waitFor(() => expect(field).toHaveValue(''))
    expect(await screen.findByText('4 projects')).toBeVisible()
  })

  test('who opens a project at once is not called back by what they typed', async () => {
    const browser = createDemoBrowser('recorded')
    const ask: typeof fetch = async (input, init) => {
      const asked = input instanceof Request ? input.url : String(input)
      if (/\/project\/(?!category)/.test(asked)) await new Promise((resolve) => setTimeout(resolve, 600))
      return browser.fetch(input, init)
    }
    const { user, router } = await renderAt('/search', { browser: { ...browser, fetch: ask } })
    await screen.findByText('4 projects')
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'clou')
    const name = shown()[0] ?? ''
    await user.click(screen.getByRole('link', { name }))
    expect(await heading(name)).toBeVisible()
    expect(address(router.state)).toMatch(/^\/project\//)
  })

  test('an empty search offers a way out', async () => {
    const { user } = await renderAt('/search?q=zzz', { site: 'recorded' })
    await user.click(await screen.findByRole('button', { name: 'Clear the search' }))
    expect(await screen.findByText('4 projects')).toBeVisible()
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('')
  })

  test('order and filter come from the address and go into it', async () => {
    const { user, router } = await renderAt('/search?sort=name', { site: 'recorded' })
    await screen.findByText('4 projects')
    expect(shown()).toEqual(['Bird Sounds', 'Cloud Maps', 'Galaxy Shapes', 'Old Letters'])
    await user.click(screen.getByRole('checkbox', { name: 'Hide finished' }))
    expect(await screen.findByText('3 projects')).toBeVisible()
    expect(address(router.state)).toBe('/search?sort=name&open=1')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Recommended')
    await waitFor(() => expect(address(router.state)).toBe('/search?open=1'))
  })
})

describe('a category', () => {
  test('shows its own projects, and the search goes along to another one', async () => {
    const { user, router } = await renderAt('/project/category/sensing/?q=bird', { site: 'recorded' })
    expect(await heading('Volunteer Sensing')).toBeVisible()
    expect(await screen.findByText('1 project')).toBeVisible()
    await user.click(screen.getByRole('link', { name: /^Thinking/ }))
    expect(await heading('Thinking')).toBeVisible()
    expect(address(router.state)).toBe('/project/category/thinking/?q=bird')
    await user.click(await screen.findByRole('link', { name: 'Search all projects' }))
    expect(await heading('All projects')).toBeVisible()
    expect(await screen.findByText('1 project')).toBeVisible()
  })

  test('of several pages is read page by page, each with an address of its own', async () => {
    const { browser, unmount } = await renderAt('/about', { site: 'recorded' })
    const path = '/project/category/sensing/'
    const reply = await browser.fetch(`${path}?response_format=json`, {
      headers: { 'Content-Type': 'application/json' },
    })
    const body = (await reply.json()) as { pagination: object }
    unmount()
    const pageOf = (page: number) => ({
      ...body,
      pagination: { ...body.pagination, page, per_page: 20, total: 45 },
    })
    const answers = { [path]: pageOf(1), [`${path}page/2/`]: pageOf(2) }
    const { user, router } = await renderAt(path, { site: 'recorded', browser, answers })
    const pages = within(await screen.findByRole('navigation', { name: 'Pages' }))
    expect(pages.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['1', '2', '3'])
    await user.click(pages.getByRole('link', { name: 'Page 2' }))
    await waitFor(() =>
      expect(pages.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page'),
    )
    expect(address(router.state)).toBe(`${path}page/2/`)
  })

  test('an unknown one is not found, though the server breaks over it', async () => {
    await renderAt('/project/category/nope/', { site: 'recorded' })
    expect(await heading('There is nothing at this address')).toBeVisible()
  })

  test('what one worked on is there for those who are signed in', async () => {
    const { user } = await renderAt('/search', { site: 'recorded', as: 'vera' })
    await user.click(await screen.findByRole('link', { name: 'Projects you helped' }))
    expect(await heading('Projects you helped')).toBeVisible()
    expect(shown()).toContain('Galaxy Shapes')
  })

  test('and asks others to sign in', async () => {
    await renderAt('/project/category/historical_contributions/', { site: 'recorded' })
    expect(await heading('Please sign in first')).toBeVisible()
  })
})
