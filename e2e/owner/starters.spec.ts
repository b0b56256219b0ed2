import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { starterSamples } from '../../src/features/editor/starters/starterSamples.ts'
import { expect, test } from '../fixtures.ts'
import { plantCase, type Planted } from '../presenters/site.ts'
import { boxOf } from '../work.ts'

type StarterId = keyof typeof starterSamples

// A site of its own is planted and looked at from all sides in each test.
test.beforeEach(() => test.setTimeout(120_000))

const textOf = (name: string) =>
  readFileSync(new URL(`../../src/features/editor/starters/${name}.html`, import.meta.url), 'utf8')

/** A published project of Olga’s, in the world of the test, with four tasks for one starter. */
async function plant(
  context: BrowserContext,
  baseURL = '',
  id: StarterId,
  info = starterSamples[id],
): Promise<Planted> {
  const world = (await context.cookies()).find(({ name }) => name === 'atrium_world')?.value ?? ''
  return plantCase(
    baseURL,
    world,
    {
      name: id,
      folder: '.',
      short_name: `try-${id}`,
      sample_task: { info },
      steps: [],
      template: textOf(id),
      tutorial: null,
    },
    'presenter',
  )
}

/** What axe finds inside the box. */
async function violationsInBox(page: Page): Promise<string[]> {
  // The heading of the page stands around the box.
  const axe = new AxeBuilder({ page }).include('iframe[title^="Task"]').disableRules(['page-has-heading-one'])
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  )
}

async function expectGoodBox(page: Page, id: StarterId) {
  const root = boxOf(page).locator(':root')
  const overflow = () => document.documentElement.scrollWidth - innerWidth
  expect.soft(await violationsInBox(page), 'light, on a desk').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(root).toHaveAttribute('data-color-scheme', 'dark')
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await expect.poll(() => root.evaluate(overflow), `${id} at ${width} px`).toBeLessThanOrEqual(0)
  }
  expect.soft(await violationsInBox(page), 'dark, on a phone').toEqual([])
}

/** The keys that answer one task, from the moment the box has the keyboard, and what is saved. */
const byKeyboard: Record<StarterId, { keys: string[]; saved: unknown; focus: string }> = {
  basic: { keys: ['1'], saved: { answer: 'yes' }, focus: '#question' },
  image: { keys: ['Tab', 'Tab', 'Enter', '3'], saved: { answer: 'unsure' }, focus: '#question' },
  sound: {
    keys: ['p', '2', 'Control+Enter'],
    saved: { answer: 'no', note: '' },
    focus: '#question',
  },
  video: { keys: ['2'], saved: { answer: 'no' }, focus: '#question' },
  map: {
    keys: ['Tab', 'ArrowLeft', 'Shift+ArrowUp', 'Tab', 'Tab', 'Tab', 'Enter'],
    saved: { x: 0.49, y: 0.45, latitude: 53.3965, longitude: -1.2406 },
    focus: '#question',
  },
  pdf: {
    keys: ['Tab', 'Tab', 'Enter', 'Tab', '4', '2', 'Control+Enter'],
    saved: { text: '42', unreadable: false },
    focus: '#text',
  },
  text: {
    keys: ['Tab', 'Tab', 'Tab', '4', '2', 'Control+Enter'],
    saved: { text: '42', unreadable: false },
    focus: '#text',
  },
}

for (const id of Object.keys(starterSamples) as StarterId[])
  test(`the starter “${id}” is answered by keyboard alone, and looks right to everybody`, async ({
    page,
    context,
    baseURL,
    as,
    serverSays,
    expectNoise,
  }) => {
    // PDF.js says so itself: in the sealed box it works without a worker.
    if (id === 'pdf') expectNoise(/fake worker/)
    const { keys, saved, focus } = byKeyboard[id]
    const { projectId, taskIds } = await plant(context, baseURL, id)
    await as('nora')
    await page.goto(`/project/try-${id}/newtask`)
    await expect(boxOf(page).locator('#work')).toBeVisible({ timeout: 60_000 })
    await expect(boxOf(page).locator('#progress')).toHaveText('You have answered 0 of 4.')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
    for (const key of keys) await page.keyboard.press(key)
    await expect(boxOf(page).locator('#progress')).toHaveText('You have answered 1 of 4.')
    await expect(boxOf(page).locator(focus)).toBeFocused()
    const runs = () =>
      serverSays<{ task_id: number; info: unknown }[]>(`/api/taskrun?all=1&project_id=${projectId}`)
    await expect
      .poll(async () => (await runs()).find(({ task_id }) => task_id === taskIds[0])?.info)
      .toEqual(saved)
    await expectGoodBox(page, id)
  })

test('a starter says what a task lacks, and thanks when none is left', async ({
  page,
  context,
  baseURL,
  as,
}) => {
  await plant(context, baseURL, 'image', { link: 'no picture' })
  await as('nora')
  await page.goto('/project/try-image/newtask')
  await expect(boxOf(page).locator('#message')).toContainText('its field “url_b” is empty', {
    timeout: 60_000,
  })
  await expect(boxOf(page).locator('#work')).toBeHidden()

  await plant(context, baseURL, 'basic')
  await page.goto('/project/try-basic/newtask')
  for (const done of [0, 1, 2, 3]) {
    await expect(boxOf(page).locator('#progress')).toHaveText(`You have answered ${done} of 4.`)
    await boxOf(page).getByRole('button', { name: '2 No' }).click()
  }
  await expect(boxOf(page).locator('#message')).toHaveText('That was the last one. Thank you for your help!')
})

test('a letter that somebody began to type is there after a reload', async ({
  page,
  context,
  baseURL,
  as,
}) => {
  await plant(context, baseURL, 'text')
  await as('nora')
  await page.goto('/project/try-text/newtask')
  await boxOf(page).getByLabel('What is written here?').fill('Dear Moth')
  await page.waitForTimeout(1_000)
  await page.reload()
  await expect(boxOf(page).getByLabel('What is written here?')).toHaveValue('Dear Moth')
})

test('the results page that comes along counts what people answered', async ({
  page,
  context,
  baseURL,
  as,
  signOut,
}) => {
  const { projectId, taskIds } = await plant(context, baseURL, 'basic')
  const headers = { 'Content-Type': 'application/json' }
  await as('nora')
  for (const [at, answer] of ['yes', 'no', 'yes'].entries()) {
    const task = taskIds[at]
    await context.request.get(`/project/try-basic/task/${task}?response_format=json`, { headers })
    const data = { project_id: projectId, task_id: task, info: { answer } }
    expect((await context.request.post('/api/taskrun', { headers, data })).status()).toBe(200)
  }
  await signOut()
  await as('olga')
  const found = await context.request.get(`/api/project/${projectId}`, { headers })
  const { info } = (await found.json()) as { info: object }
  const data = { info: { ...info, results: textOf('starterResults') } }
  expect((await context.request.put(`/api/project/${projectId}`, { headers, data })).status()).toBe(200)
  await page.goto('/project/try-basic/results')
  const box = page.frameLocator('iframe')
  await expect(box.getByRole('row', { name: /^Yes/ })).toContainText('2', { timeout: 60_000 })
  await expect(box.getByRole('row', { name: /^No/ })).toContainText('1')
  await expect(box.getByText('have given 3 answers')).toBeVisible()
})
