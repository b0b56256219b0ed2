import { test, expect } from '../fixtures.ts'
import { startServer } from '../startServer.ts'
import { boxOf, openWork, outboxButton } from '../work.ts'

const accent = { light: '#5b2a86', dark: '#d7b5f5' }

/** The demo of a site whose operator wrote this into its `config.json`. */
const configured = test.extend<{ config: object; site: string }>({
  config: [{}, { option: true }],
  site: async ({ config }, use) => {
    const { address, stop } = await startServer({ config })
    await use(address)
    stop()
  },
})

configured.describe('A site with a face of its own', () => {
  configured.use({
    config: {
      brand: 'Archive of the Free City',
      logo: { light: '/static/icon.svg', withName: true },
      favicon: '/static/img/none.png',
      colours: { light: { accent: accent.light }, dark: { accent: accent.dark } },
      links: [{ label: 'Imprint', to: '/static/imprint.html' }],
    },
  })

  for (const colorScheme of ['light', 'dark'] as const)
    configured(
      `has it under the strict policy, and everybody can read it: ${colorScheme}`,
      async ({ page, site, expectForeign, expectNoise, expectAccessible }) => {
        expectForeign(/127\.0\.0\.1/)
        // The icon of the tab, which this demo does not have.
        expectNoise(/404/)
        await page.emulateMedia({ colorScheme })
        await page.goto(`${site}/about`)
        await expect(page).toHaveTitle('About · Archive of the Free City')
        const shown = () =>
          page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))
        expect(await shown()).toBe(accent[colorScheme])
        await expect(page.getByRole('link', { name: 'Imprint' })).toBeVisible()
        await expectAccessible()
        // The reader's own choice of scheme takes the operator's colours along.
        await page.getByRole('button', { name: 'Language and colours' }).click()
        await page.getByRole('radio', { name: colorScheme === 'light' ? 'Dark' : 'Light' }).check()
        await expect.poll(shown).toBe(accent[colorScheme === 'light' ? 'dark' : 'light'])
      },
    )
})

configured.describe('Presenters from another host name', () => {
  configured.use({ config: { presenterOrigin: 'http://localhost:<port>', undoSeconds: 0 } })

  configured('are answered as ever', async ({ page, site, expectForeign }) => {
    expectForeign(/127\.0\.0\.1|localhost/)
    const framed: string[] = []
    page.on('framenavigated', (frame) => framed.push(frame.url()))
    await page.goto(`${site}/`)
    await openWork(page, 'mood-of-the-press', site)
    const headline = boxOf(page).locator('#headline')
    await expect(headline).toHaveText(/\S/)
    const text = (await headline.textContent()) ?? ''
    await boxOf(page).getByRole('button', { name: 'Hopeful' }).click()
    await expect(headline).not.toHaveText(text)
    await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
    const other = site.replace('127.0.0.1', 'localhost')
    expect(framed.filter((url) => url.includes('/static/presenter.html'))).toEqual([
      expect.stringContaining(`${other}/static/presenter.html`),
    ])
  })
})
