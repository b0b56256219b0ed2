import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '../fixtures.ts'
import { openAs } from '../openAs.ts'

const manifestFile = path.join(import.meta.dirname, '../../dist/site/.vite/manifest.json')

/** The built files of a feature. */
function filesOf(feature: string): string[] {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string }>
  return Object.entries(manifest)
    .filter(([source]) => source.startsWith(`src/features/${feature}/`))
    .map(([, { file }]) => file)
}

test('an administrator is made in one browser and works in another, until it is taken back', async ({
  page,
  as,
  browser,
  context,
  baseURL,
}) => {
  const files = filesOf('admin')
  expect(files.length).toBeGreaterThan(5)
  const carl = await openAs('carl', { browser, first: context, address: baseURL ?? '' })
  const fetched: string[] = []
  carl.on('request', (request) => void fetched.push(request.url()))
  const isClosed = () =>
    expect(carl.getByRole('heading', { name: 'This page is not for your account' })).toBeVisible()

  await carl.goto('/admin/users')
  await isClosed()
  expect(fetched.filter((url) => files.some((file) => url.endsWith(file)))).toEqual([])
  expect(fetched.filter((url) => new URL(url).pathname.startsWith('/admin/'))).toEqual([
    expect.stringContaining('/admin/users'),
  ])

  await as('admin')
  await page.goto('/about')
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('link', { name: 'Administration' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Administration' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Users' }).click()
  await page.getByLabel('Part of a name').fill('carl')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Make administrator: Carl Aagaard' }).click()
  const question = page.getByRole('dialog', { name: 'Make Carl Aagaard an administrator?' })
  await question.getByRole('button', { name: 'Make administrator' }).click()
  await expect(page.getByRole('list', { name: 'Administrators' }).getByText('Carl Aagaard')).toBeVisible()

  await carl.reload()
  await expect(carl.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  await expect(carl.getByRole('list', { name: 'Administrators' }).getByText('Ada Lindqvist')).toBeVisible()
  // With the rights of an owner in what is not his.
  await carl.goto('/project/moth-nights/')
  await expect(carl.getByRole('navigation', { name: 'Manage this project' })).toBeVisible()

  await page
    .getByRole('list', { name: 'Administrators' })
    .getByRole('button', { name: 'Remove as administrator: Carl Aagaard' })
    .click()
  await page
    .getByRole('dialog', { name: 'Remove Carl Aagaard as administrator?' })
    .getByRole('button', { name: 'Remove as administrator' })
    .click()
  await expect(page.getByText('You are the only administrator')).toBeVisible()
  await carl.goto('/admin/users')
  await isClosed()
  await carl.context().close()
})
