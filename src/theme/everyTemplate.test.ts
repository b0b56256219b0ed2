// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bootTemplate, files } from '#testing/bootTemplate.ts'
import type { openBox } from '#presenter/host/openBox.ts'
import { BRAND, hostile, OWNERS_PAGE, SECRET } from '#testing/sampleContext.ts'
import { templatePages } from '#testing/templatePages.ts'
import { pages } from './pages.ts'

// The sealed box needs a browser that draws; the page around it does not.
const shownInBox = vi.hoisted((): string[] => [])
vi.mock('#presenter/host/openBox.ts', () => ({
  openBox: (({ document }) => {
    if ('html' in document) shownInBox.push(document.html)
    return { skip: async () => false, focus() {}, setReader() {}, warm() {}, close() {} }
  }) satisfies typeof openBox,
}))

let running: Awaited<ReturnType<typeof bootTemplate>> | undefined
const boot: typeof bootTemplate = async (...page) => (running = await bootTemplate(...page))
afterEach(() => {
  running?.stop()
  running = undefined
  shownInBox.length = 0
})

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 8_000, interval: 15 })
const main = () => document.querySelector('main')?.textContent ?? ''
const heading = () => document.querySelector('main h1')?.textContent

test('every template has a page', () => {
  const names = [...files.keys()].map((name) => name.replace('templates/', ''))
  const drawn = names.filter(
    (name) => name in pages || /^help\/(tos|privacy|cookies_policy)\.html$/.test(name),
  )
  expect(Object.keys(templatePages).toSorted()).toEqual(drawn.toSorted())
})

describe('the app starts in', () => {
  test.each(Object.entries(templatePages))('%s and shows its page', async (template, page) => {
    const { askedBeforePaint } = await boot(template, page)
    await eventually(() => expect(heading()).toBe(page.heading))
    expect(document.title).toContain(BRAND)
    expect(document.querySelector('main script, img[onerror]')).toBeNull()
    expect(document.body.textContent).not.toContain(SECRET)
    const whoAmI = askedBeforePaint.filter((address) => address.startsWith('/account/profile'))
    // Where the server failed, the page does not know who is there.
    expect(whoAmI).toHaveLength(template === '500.html' ? 1 : 0)
  })
})

/** The template at its place in the list. */
const bootAt = (template: string, htmlOf?: Record<string, string>) => {
  const page = templatePages[template]
  if (!page) throw new Error(`There is no ${template}`)
  return boot(template, page, htmlOf)
}

describe('what stands in the page is not asked for:', () => {
  test('the audit log', async () => {
    const { asked } = await bootAt('projects/auditlog.html')
    await eventually(() => expect(main()).toContain(hostile('Hands')))
    expect(main()).toContain('changed the project’s password')
    expect(asked.join(' ')).not.toContain('/auditlog')
  })

  test('the calls of the webhook', async () => {
    const { asked } = await bootAt('projects/webhook.html')
    await eventually(() => expect(main()).toMatch(/task 265/i))
    expect(asked.join(' ')).not.toContain('/webhook')
  })

  test('a post', async () => {
    const { asked } = await bootAt('projects/blog_post.html')
    await eventually(() => expect(heading()).toBe(hostile('The first box is open')))
    expect(asked.join(' ')).not.toContain('/api/blogpost/')
  })

  test('the page an owner wrote about the results, and it goes into the box alone', async () => {
    const { asked } = await bootAt('projects/results.html')
    await eventually(() => expect(shownInBox).toContain(OWNERS_PAGE))
    expect(main()).not.toContain('All of it')
    expect(main()).not.toContain('Perhaps only you')
    expect(asked).not.toContain('/project/oldletters/results')
  })

  test('what a protected project is called', async () => {
    const { asked } = await bootAt('projects/password.html')
    await eventually(() => expect(main()).toContain(hostile('Galaxy Shapes')))
    expect(asked.join(' ')).not.toContain('/password')
  })
})

describe('what stands in another page is taken out of that one', () => {
  const results = '/project/oldletters/results'

  test('when one gets there inside the app', async () => {
    const at = '/project/oldletters/blog'
    const { asked } = await boot(
      'projects/blog.html',
      { at, as: 'vera' },
      { [results]: 'projects/results.html' },
    )
    await eventually(() => expect(heading()).toBe('Blog'))
    document.querySelector<HTMLElement>(`main a[href="${results}"]`)?.click()
    await eventually(() => expect(shownInBox).toContain(OWNERS_PAGE))
    expect(asked).toContain(results)
  })

  test('but a block of another address is nobody’s', async () => {
    const { asked } = await boot('projects/results.html', { at: '/project/oldletters/blog', as: 'vera' })
    await eventually(() => expect(heading()).toBe('Blog'))
    history.replaceState(null, '', '/project/oldletters/results')
    window.dispatchEvent(new PopStateEvent('popstate'))
    await eventually(() => expect(asked).toContain(results))
    expect(shownInBox).not.toContain(OWNERS_PAGE)
  })
})
