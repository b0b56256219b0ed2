import { cpSync, globSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test, expect } from '../fixtures.ts'
import { startServer } from '../startServer.ts'

test('a tab that was open while the files were replaced says so, and goes on with the new ones', async ({
  page,
  expectForeign,
  expectNoise,
}) => {
  expectForeign(/127\.0\.0\.1/)
  expectNoise(/404|dynamically imported module/)
  const site = mkdtempSync(path.join(tmpdir(), 'atrium-site-'))
  cpSync('dist/site', site, { recursive: true })
  const { address, stop } = await startServer({ site })
  try {
    await page.goto(`${address}/`)
    await expect(page.locator('main h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const [help = ''] = globSync(path.join(site, 'static/assets/HelpPage-*.js'))
    renameSync(help, `${help}.away`)
    await page.getByRole('link', { name: 'Help', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'This site was just updated' })).toBeVisible()
    renameSync(`${help}.away`, help)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible()
  } finally {
    stop()
    rmSync(site, { recursive: true, force: true })
  }
})
