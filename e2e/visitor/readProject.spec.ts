import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { boxOf } from '../work.ts'

const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of this project' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const bytesOf = async (download: Download) => readFile(await download.path())

test('statistics: a visitor sees when a project was worked on, reads the numbers and takes them home', async ({
  page,
}) => {
  await page.goto('/project/deep-sky-shapes/')
  await parts(page).getByRole('link', { name: 'Statistics' }).click()
  await expect(page).toHaveURL('/project/deep-sky-shapes/stats')
  await expect(heading(page)).toBeFocused()
  const perDay = page.getByRole('figure', { name: 'Answers per day' })
  await expect(perDay).toContainText(/\d+ answers in 14 days, most of them on/)

  // What is under the pointer is told in words.
  const chart = perDay.getByRole('img', { name: 'Answers per day' })
  const { width = 0, height = 0 } = (await chart.boundingBox()) ?? {}
  await chart.hover({ position: { x: width / 2, y: height / 2 } })
  await expect(perDay).toContainText(/With an account \d+ · Without an account \d+/)

  await perDay.getByRole('button', { name: 'Show as table' }).click()
  const rows = perDay.getByRole('row')
  await expect(rows).toHaveCount(15)
  const total = (await rows.locator('td').allTextContents()).reduce((sum, cell) => sum + Number(cell), 0)
  const said = /(\d+) answers in 14 days/.exec((await perDay.textContent()) ?? '')?.[1]
  expect(total).toBe(Number(said))

  const coming = page.waitForEvent('download')
  await perDay.getByRole('button', { name: 'Download CSV' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('deep-sky-shapes-answers-per-day.csv')
  const lines = (await bytesOf(download)).toString('utf8').trim().split('\r\n')
  expect(lines).toHaveLength(15)
  expect(
    lines
      .slice(1)
      .flatMap((line) => line.split(',').slice(1).map(Number))
      .reduce((a, b) => a + b, 0),
  ).toBe(total)

  await page.getByRole('figure', { name: 'Most answers' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/account\/\w+\/$/)
})

test('blog: a visitor reads the news, one after the other, and comes back', async ({ page }) => {
  await page.goto('/project/deep-sky-shapes/blog')
  await page.getByRole('link', { name: 'A galaxy that is three' }).click()
  await expect(page).toHaveURL(/\/project\/deep-sky-shapes\/\d+$/)
  await expect(heading(page)).toHaveText('A galaxy that is three')
  await expect(page.getByRole('article').locator('img').first()).toHaveJSProperty('complete', true)
  const address = page.url()
  await page.getByRole('link', { name: /Older post/ }).click()
  await expect(heading(page)).toHaveText('First light, and the first thousand glances')
  await page.goBack()
  await expect(page).toHaveURL(address)
  await page.reload()
  await expect(heading(page)).toHaveText('A galaxy that is three')
  await parts(page).getByRole('link', { name: 'Blog' }).click()
  await expect(page).toHaveURL('/project/deep-sky-shapes/blog')
})

test('blog: a draft is its author’s, whoever knows its address', async ({
  page,
  as,
  serverSays,
  expectNoise,
}) => {
  expectNoise(/status of 404/)
  await as('paula')
  await page.goto('/project/letters-home/blog')
  const draft = page.getByRole('link', { name: /^Box 5/ })
  await expect(draft).toBeVisible()
  await draft.click()
  await expect(page.getByText('This is a draft')).toBeVisible()
  const address = page.url()
  const id = address.split('/').at(-1)
  await page.context().clearCookies({ name: /session|remember_token/ })
  // The server itself gives it to everybody.
  expect(await serverSays<{ published: boolean }>(`/api/blogpost/${id}`)).toHaveProperty('published', false)
  await page.goto(address)
  await expect(heading(page)).toHaveText('There is nothing at this address')
  await page.goto('/project/letters-home/blog')
  await expect(page.getByRole('link', { name: 'Half a horse' })).toBeVisible()
  await expect(draft).toHaveCount(0)
})

test('results: what came out of a project is a table, row by row traceable to the answers', async ({
  page,
}) => {
  await page.goto('/project/beetle-drawers/')
  await parts(page).getByRole('link', { name: 'Results' }).click()
  const table = page.getByRole('table', { name: 'The data' })
  await expect(table.getByRole('row')).toHaveCount(26)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download these rows' }).click()
  expect((await bytesOf(await coming)).toString('utf8').trim().split('\r\n')).toHaveLength(26)
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL('/project/beetle-drawers/results?page=2')
  await expect(table.getByText('12-026')).toBeVisible()
  await page.reload()
  await expect(table.getByText('12-026')).toBeVisible()

  const task = table.getByRole('row').nth(1).getByRole('link')
  const id = await task.textContent()
  await task.click()
  await expect(heading(page)).toHaveText(`Task ${id}`)
  await expect(page.getByRole('region', { name: '3 answers' }).getByRole('listitem')).toHaveCount(3)
})

test('export: a visitor downloads a project’s answers, and is told where the owner keeps them', async ({
  page,
  expectNoise,
}) => {
  expectNoise(/status of 401/)
  await page.goto('/project/deep-sky-shapes/tasks/')
  await page.getByRole('link', { name: 'Download the data' }).click()
  await expect(page).toHaveURL('/project/deep-sky-shapes/tasks/export')
  await expect(page.getByText(/the same file for up to a day/)).toBeVisible()
  for (const [button, name] of [
    ['Download Answers as CSV', /_deep-sky-shapes_task_run_csv\.zip$/],
    ['Download Tasks as JSON', /_deep-sky-shapes_task_json\.zip$/],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(name)
    const bytes = await bytesOf(download)
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
    expect(bytes.length).toBeGreaterThan(1_000)
    await expect(page.getByText(/^Saved as/)).toContainText(download.suggestedFilename())
  }

  await page.goto('/project/night-shift-bats/tasks/export')
  await expect(page.getByRole('heading', { name: 'The owner keeps this data' })).toBeVisible()
})

test('browse: a visitor finds a task, reads what people answered, and answers one that waits', async ({
  page,
}) => {
  await page.goto('/project/deep-sky-shapes/tasks/browse')
  await page.getByRole('link', { name: 'Page 12' }).click()
  await expect(page).toHaveURL('/project/deep-sky-shapes/tasks/browse/12')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(11)
  const number = await rows.nth(1).getByRole('rowheader').textContent()
  await rows
    .nth(1)
    .getByRole('link', { name: number ?? '', exact: true })
    .click()
  await expect(heading(page)).toHaveText(number ?? '')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('What shape is this galaxy?')).toBeVisible()
  const address = page.url()
  await page.getByRole('link', { name: 'Answer it' }).click()
  await page.getByRole('button', { name: 'Start contributing' }).click()
  await expect(boxOf(page).locator('[data-answer=spiral]').first()).toBeVisible()
  await expect(page).toHaveURL(/\/project\/deep-sky-shapes\/task\/\d+$/)
  await page.goto(address)
  await page.getByRole('link', { name: 'All tasks' }).click()
  await expect(page).toHaveURL('/project/deep-sky-shapes/tasks/browse/12')
  await expect(heading(page)).toBeFocused()
})

test('field guide: what helps lies beside the task, by keyboard', async ({ page, expectAccessible }) => {
  await page.goto('/project/letters-home/newtask')
  await page.getByRole('button', { name: 'Start contributing' }).click()
  await expect(boxOf(page).locator('#transcription')).toBeVisible()
  await boxOf(page).locator('#transcription').fill('My dear')
  const button = page.getByRole('button', { name: 'Field guide' })
  await button.focus()
  await page.keyboard.press('Enter')
  const guide = page.getByRole('complementary', { name: 'Field guide' })
  await expect(guide.getByRole('heading', { name: 'Field guide' })).toBeFocused()
  await expect(guide.getByText('Small letters in the hand of letter 1')).toBeVisible()
  await expectAccessible()
  // The task has stayed as it was, and can be worked on meanwhile.
  await expect(boxOf(page).locator('#transcription')).toHaveValue('My dear')
  await boxOf(page).locator('#transcription').pressSequentially(' sister')
  await expect(guide).toBeVisible()
  await guide.getByRole('button', { name: 'Close the field guide' }).press('Escape')
  await expect(guide).toHaveCount(0)
  await expect(boxOf(page).locator('#transcription')).toHaveValue('My dear sister')
})
