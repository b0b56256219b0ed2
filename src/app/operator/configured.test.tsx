// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => {
  document.head.querySelectorAll('meta[name^="atrium-"], script').forEach((element) => element.remove())
  localStorage.clear()
})

function writeMeta(name: string, content: string) {
  const meta = document.createElement('meta')
  meta.name = `atrium-${name}`
  meta.content = content
  document.head.append(meta)
}
const header = () => within(screen.getByRole('banner'))
const footer = () => within(screen.getByRole('contentinfo'))

describe('What the site is called', () => {
  test('stands in the header and in the title of pages', async () => {
    await renderAt('/about', { config: { brand: 'City Archive' } })
    expect(await screen.findByRole('heading', { level: 1, name: 'About City Archive' })).toBeVisible()
    expect(header().getByRole('link', { name: 'City Archive' })).toHaveAttribute('href', '/')
    expect(document.title).toBe('About · City Archive')
  })

  test('is taken from the page’s head where the file says nothing, and from the file where both do', async () => {
    writeMeta('brand', 'From the head')
    const { unmount } = await renderAt('/about')
    expect(await header().findByRole('link', { name: 'From the head' })).toBeVisible()
    unmount()
    await renderAt('/about', { config: { brand: 'From the file' } })
    expect(await header().findByRole('link', { name: 'From the file' })).toBeVisible()
  })

  test('is the other text of a logo, and stands beside it on demand', async () => {
    const logo = { light: '/static/archive.svg' }
    const { unmount } = await renderAt('/about', { config: { brand: 'City Archive', logo } })
    expect(header().getByRole('img', { name: 'City Archive' })).toHaveAttribute('src', '/static/archive.svg')
    expect(header().queryByText('City Archive')).toBeNull()
    unmount()
    await renderAt('/about', { config: { brand: 'City Archive', logo: { ...logo, withName: true } } })
    expect(header().getByText('City Archive')).toBeVisible()
    expect(header().queryByRole('img', { name: 'City Archive' })).toBeNull()
  })
})

test('own links stand in the footer, in the reader’s language, and in the header where they are to', async () => {
  const links = [
    { label: { en: 'Imprint', es: 'Aviso legal' }, to: '/static/imprint.html' },
    { label: 'Data', to: 'https://data.example/', inHeader: true },
  ]
  await renderAt('/about', { config: { links, languages: ['es'] } })
  expect(footer().getByRole('link', { name: 'Aviso legal' })).toHaveAttribute('href', '/static/imprint.html')
  expect(footer().getByRole('link', { name: 'Data' })).toHaveAttribute('href', 'https://data.example/')
  expect(header().getByRole('link', { name: 'Data' })).toBeInTheDocument()
  expect(header().queryByRole('link', { name: 'Aviso legal' })).toBeNull()
})

describe('Languages', () => {
  test('that are not offered are not to be chosen, whatever the browser asks for', async () => {
    await renderAt('/about', { config: { languages: ['es'] } })
    expect(await screen.findByRole('link', { name: 'Proyectos' })).toBeVisible()
    expect(document.documentElement.lang).toBe('es')
  })

  test('of a first visitor whose browser speaks none of ours are the operator’s', async () => {
    const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['tlh'])
    const { unmount } = await renderAt('/about', { config: { defaultLanguage: 'es' } })
    expect(document.documentElement.lang).toBe('es')
    unmount()
    languages.mockReturnValue(['en-GB'])
    await renderAt('/about', { config: { defaultLanguage: 'es' } })
    expect(document.documentElement.lang).toBe('en')
  })
})

describe('The age at registration', () => {
  test('is the operator’s', async () => {
    const { user } = await renderAt('/account/register', { config: { minimumAge: 13 } })
    expect(await screen.findByRole('checkbox', { name: 'I am 13 years old or older.' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Create an account' }))
    expect(await screen.findByText('Accounts are for people of 13 years and more.')).toBeVisible()
  })

  test('is not asked where they say so', async () => {
    const { user } = await renderAt('/account/register', { config: { minimumAge: 0 } })
    await user.type(await screen.findByLabelText('Your name'), 'Kim Young')
    expect(screen.queryByRole('checkbox', { name: /years old/ })).toBeNull()
    await user.type(screen.getByLabelText('E-mail address'), 'kim@example.org')
    await user.type(screen.getByLabelText('Password'), 'a fine password')
    await user.click(screen.getByRole('button', { name: 'Create an account' }))
    expect(await screen.findByRole('button', { name: 'Your account: Kim Young' })).toBeVisible()
  })
})

test('policies of the operator’s own are where links lead, and where our pages point', async () => {
  const policies = { terms: 'https://city.example/terms', privacy: '/static/privacy.html' }
  const { unmount } = await renderAt('/account/register', { config: { policies } })
  expect(await screen.findByRole('link', { name: 'terms of use' })).toHaveAttribute('href', policies.terms)
  expect(screen.getByRole('link', { name: 'privacy page' })).toHaveAttribute('href', policies.privacy)
  expect(footer().getByRole('link', { name: 'Cookies' })).toHaveAttribute('href', '/help/cookies-policy')
  unmount()
  await renderAt('/help/terms-of-use', { config: { policies } })
  expect(await screen.findByRole('heading', { name: 'This text is on another page' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Read it there' })).toHaveAttribute('href', policies.terms)
})

describe('What is switched off', () => {
  const off = {
    community: false,
    leaderboard: false,
    announcements: false,
    statistics: false,
    blog: false,
    register: false,
  }

  test('is linked from nowhere', async () => {
    const { unmount } = await renderAt('/', { config: { features: off } })
    await screen.findByRole('heading', { level: 1 })
    for (const name of ['Community', 'Leaderboard', 'Statistics', 'Announcements', 'Create an account'])
      expect(screen.queryByRole('link', { name })).toBeNull()
    expect(footer().getByRole('link', { name: 'About' })).toBeVisible()
    unmount()
    await renderAt('/account/signin', { config: { features: off } })
    expect(await screen.findByText(/The people who run this site make the accounts/)).toBeVisible()
  })

  test.each([
    '/account/',
    '/leaderboard/',
    '/announcements/',
    '/stats/',
    '/project/deep-sky-shapes/blog',
    '/account/register',
  ])('says so at its own address: %s', async (address) => {
    await renderAt(address, { config: { features: off, brand: 'City Archive' } })
    expect(await screen.findByRole('heading', { name: 'This site does without this page' })).toBeVisible()
    expect(screen.getByText(/The people who run City Archive switched it off/)).toBeVisible()
  })

  test('is switched off for those who would write it, too', async () => {
    await renderAt('/admin/announcement', { as: 'admin', config: { features: off } })
    expect(await screen.findByRole('heading', { name: 'This site does without this page' })).toBeVisible()
  })
})

describe('A mistake in the file', () => {
  const config = { brand: 'City Archive', undoSeconds: 'six', colour: 1 }

  test('is on screen for an administrator, who can put it away, and on the console for all', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { user } = await renderAt('/about', { as: 'admin', config })
    const notice = await screen.findByRole('region', { name: 'Configuration of this site' })
    expect(notice).toHaveTextContent('config.json has 2 mistakes.')
    expect(notice).toHaveTextContent('undoSeconds is "six". Allowed: a number from 0 to 60.')
    expect(notice).toHaveTextContent('colour is no setting. Did you mean colours?')
    expect(warned).toHaveBeenCalledWith('config.json: undoSeconds is "six". Allowed: a number from 0 to 60.')
    await user.click(within(notice).getByRole('button', { name: 'Dismiss this message' }))
    expect(screen.queryByRole('region', { name: 'Configuration of this site' })).toBeNull()
  })

  test('is nothing a visitor sees', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await renderAt('/about', { config })
    expect(await header().findByRole('link', { name: 'City Archive' })).toBeVisible()
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(screen.queryByRole('region', { name: 'Configuration of this site' })).toBeNull()
  })
})

test('whom to ask is said on the help page', async () => {
  const { unmount } = await renderAt('/help/', { config: { contact: { page: '/static/contact.html' } } })
  const name = 'Write to the people who run this site'
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '/static/contact.html')
  unmount()
  await renderAt('/help/', { config: { contact: { page: '/x', email: 'help@city.example' } } })
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', 'mailto:help@city.example')
})

describe('Visits', () => {
  async function pagesTold(asks: () => void = () => {}) {
    asks()
    const pages: unknown[] = []
    const hear = (event: Event) => pages.push((event as CustomEvent<unknown>).detail)
    addEventListener('atrium:page', hear)
    const { router } = await renderAt('/about', { config: { analytics: '/static/count.js' } })
    const script = () => document.head.querySelector('script[src="/static/count.js"]')
    const giveUp = Date.now() + 3_000
    while (!script() && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 50))
    script()?.dispatchEvent(new Event('load'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await router.navigate('/project/deep-sky-shapes/?secret=1')
    await screen.findByRole('heading', { level: 1, name: /Deep/ })
    removeEventListener('atrium:page', hear)
    return { pages, script: script() }
  }

  test('are told to the operator’s script by the pattern of the address', async () => {
    const { pages } = await pagesTold()
    expect(pages).toEqual([
      { route: '/about', project: undefined },
      { route: '/project/:short_name/', project: 'deep-sky-shapes' },
    ])
  })

  test('are not counted where the browser asks not to', async () => {
    const { pages, script } = await pagesTold(() => {
      Object.defineProperty(navigator, 'doNotTrack', { value: '1', configurable: true })
    })
    Reflect.deleteProperty(navigator, 'doNotTrack')
    expect(script).toBeNull()
    expect(pages).toEqual([])
  })
})
