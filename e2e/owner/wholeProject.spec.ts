import { readFileSync } from 'node:fs'
import { expect, test } from '../fixtures.ts'
import { openAs } from '../openAs.ts'
import { boxOf, outboxButton } from '../work.ts'
import { append, codeOf, editorOf } from './editor.ts'

const shortName = 'harbour-books'
const at = `/project/${shortName}`

/** 250 rows under a heading that the server would stumble over: one name is empty, another stands there twice. */
const table = Buffer.from(
  [
    'ship,,port,port',
    ...Array.from({ length: 250 }, (_, row) => `Ship ${row + 1},x,Harbour ${row % 7},y`),
  ].join('\n'),
)

test('an owner makes a project from nothing to its first answer, which is in the data they take home', async ({
  page,
  context,
  browser,
  baseURL,
  as,
  serverSays,
}) => {
  test.setTimeout(150_000)
  await as('olga')

  await test.step('a new project', async () => {
    await page.goto('/project/new')
    await page.getByLabel('Name', { exact: true }).fill('Harbour Books')
    await expect(page.getByText('Nobody has this short name yet.')).toBeVisible()
    await page.getByLabel('Long description').fill('Which ships called at which harbour?')
    await page.getByRole('button', { name: 'Create project' }).click()
    await expect(page).toHaveURL(`${at}/settings`)
  })

  await test.step('a table whose heading is wrong is found out before it is sent, and 250 tasks come', async () => {
    await page.goto(`${at}/tasks/import?type=localCSV`)
    const file = { name: 'ships.csv', mimeType: 'text/csv', buffer: table }
    await page.getByLabel('CSV file').setInputFiles(file)
    await expect(page.getByRole('radio', { name: /A repaired copy/ })).toBeChecked()
    expect(await serverSays<unknown[]>(`/api/task?all=1&project_id=${await idOf(serverSays)}`)).toEqual([])
    await page.getByRole('button', { name: 'Import 250 rows' }).click()
    await expect(page.getByText('All 250 tasks are there.')).toBeVisible({ timeout: 30_000 })
  })

  await test.step('a starter is made theirs, and tried on these tasks without a trace', async () => {
    await page.goto(editorOf(shortName))
    await page.getByRole('button', { name: /^Anything/ }).click()
    const box = page.frameLocator('iframe[title^="Preview"]')
    await expect(box.getByText('Ship 1', { exact: true })).toBeVisible()
    await append(page, '\n<p>Look at the stamp, too.</p>')
    await expect(box.getByText('Look at the stamp, too.')).toBeVisible()
    await codeOf(page).press('Control+s')
    await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
  })

  await test.step('how tasks are given: which first, how often, in which order', async () => {
    await page.goto(`${at}/tasks/priority`)
    const ids = await tasksOf(serverSays)
    await page.getByRole('textbox', { name: 'Numbers' }).fill(String(ids[4]))
    await page.getByLabel('New priority').fill('1')
    await page.getByRole('button', { name: 'Find these tasks' }).click()
    await page.getByRole('button', { name: 'Set priority of 1 task' }).click()
    await expect(page.getByText('The priority is set.')).toBeVisible()
    await page.goto(`${at}/tasks/redundancy`)
    await page.getByLabel('Answers per task').fill('2')
    await page.getByRole('button', { name: 'Set for all tasks' }).click()
    await expect(page.getByText('Now every task wants 2 answers.')).toBeVisible()
    await page.goto(`${at}/tasks/scheduler`)
    await page.getByRole('radio', { name: 'All at the same pace' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved. It counts from the next task somebody gets.').first()).toBeVisible()
  })

  await test.step('a tutorial', async () => {
    await page.goto(`${editorOf(shortName)}?part=tutorial`)
    await append(page, '<h1>How we read the books</h1>')
    await codeOf(page).press('Control+s')
    await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
  })

  await test.step('published', async () => {
    await page.goto(`${at}/publish`)
    await page.getByRole('button', { name: 'Publish project' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish project' }).click()
    await expect(page).toHaveURL(`${at}/settings`)
  })

  const volunteer = await openAs('nora', { browser, first: context, address: baseURL ?? '' })
  await test.step('a volunteer in another browser is shown the tutorial, and answers the task that comes first', async () => {
    await volunteer.goto(`${at}/newtask`)
    const tutorial = volunteer.getByRole('button', { name: 'Start contributing' })
    await expect(tutorial).toBeVisible()
    await expect(volunteer.frameLocator('iframe').getByText('How we read the books')).toBeVisible()
    await tutorial.click()
    await expect(boxOf(volunteer).getByText('Ship 5', { exact: true })).toBeVisible()
    await boxOf(volunteer).getByRole('button', { name: 'Yes' }).click()
    await expect(outboxButton(volunteer)).toHaveAccessibleName(/All saved/, { timeout: 20_000 })
  })
  await volunteer.context().close()

  await test.step('the answer is in the data', async () => {
    await page.goto(`${at}/tasks/export`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download Answers as JSON' }).click()
    // The demo stores its archives uncompressed.
    const file = await (await download).path()
    expect(readFileSync(file, 'utf8')).toContain('"answer":"yes"')
  })
})

type Says = <T>(path: string) => Promise<T>
const idOf = async (says: Says) =>
  (await says<{ id: number }[]>(`/api/project?all=1&short_name=${shortName}`))[0]?.id
const tasksOf = async (says: Says) =>
  (await says<{ id: number }[]>(`/api/task?all=1&limit=100&orderby=id&project_id=${await idOf(says)}`)).map(
    ({ id }) => id,
  )
