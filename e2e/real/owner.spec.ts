import { readFile } from 'node:fs/promises'
import { append, codeOf, editorOf } from '../owner/editor.ts'
import { expect, test } from './fixtures.ts'
import { stage } from './stage.ts'
import { ask } from './talk.ts'

const table = {
  name: 'ships.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('ship,port\nAda,Riga\nIda,Cork\nOda,Bari\n'),
}

test('an owner makes a project: presenter, tasks, settings, export, the end', async ({ page, as }) => {
  await as('owner')
  const shortName = `${stage.run}-made`
  const at = `/project/${shortName}`

  await test.step('a new project', async () => {
    await page.goto('/project/new')
    await page.getByLabel('Name', { exact: true }).fill(`Atrium check made ${stage.run.slice(-4)}`)
    await page.getByLabel('Short name').fill(shortName)
    await expect(page.getByText('Nobody has this short name yet.')).toBeVisible()
    await page.getByLabel('Long description').fill('Which ships called at which harbour?')
    await page.getByRole('button', { name: 'Create project' }).click()
    await expect(page).toHaveURL(`${at}/settings`)
  })

  await test.step('a table becomes tasks', async () => {
    await page.goto(`${at}/tasks/import`)
    const fromComputer = page.getByRole('link', { name: /A table from your computer/ })
    await expect(page.getByRole('link', { name: /A table on the web/ })).toBeVisible()
    test.skip(
      !(await fromComputer.isVisible()),
      'this PYBOSSA takes no tables from a computer (before release 3)',
    )
    await fromComputer.click()
    await page.getByLabel('CSV file').setInputFiles(table)
    await page.getByRole('button', { name: 'Import 3 rows' }).click()
    await expect(page.getByRole('heading', { level: 2, name: '3 tasks are imported' })).toBeVisible()
  })

  await test.step('a starter is made theirs', async () => {
    await page.goto(editorOf(shortName))
    await page.getByRole('button', { name: /^Anything/ }).click()
    await append(page, '\n<p>Look at the stamp, too.</p>')
    await codeOf(page).press('Control+s')
    await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
    const preview = page.frameLocator('iframe[title^="Preview"]')
    await expect(preview.getByText('Look at the stamp, too.')).toBeVisible()
  })

  await test.step('settings of its tasks and of itself', async () => {
    await page.goto(`${at}/tasks/redundancy`)
    await page.getByLabel('Answers per task').fill('5')
    await page.getByRole('button', { name: 'Set for all tasks' }).click()
    await expect(page.getByText('Now every task wants 5 answers.')).toBeVisible()
    await page.goto(`${at}/update`)
    const about = page.getByRole('region', { name: 'Name and texts' })
    await about.getByLabel('Short description').fill('Ships and harbours')
    await about.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved.').first()).toBeVisible()
    const [stored] = await ask<{ description: string }[]>(
      page.context().request,
      `/api/project?short_name=${shortName}`,
    )
    expect(stored?.description).toBe('Ships and harbours')
  })

  await test.step('an export is a file', async () => {
    await page.goto(`${at}/tasks/export`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download Tasks as JSON' }).click()
    const bytes = await readFile(await (await download).path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  await test.step('deleted', async () => {
    await page.goto(`${at}/delete`)
    await page.getByRole('button', { name: 'Delete this project' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(shortName)
    await dialog.getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page).toHaveURL(`/account/${stage.people.owner?.name}/projects`)
    expect(await ask<unknown[]>(page.context().request, `/api/project?short_name=${shortName}`)).toEqual([])
  })
})

test('an owner with PYBOSSA’s paid features reads what changed in a project', async ({
  page,
  as,
  project,
}) => {
  await as('owner')
  const { pro_features } = await ask<{ pro_features?: { auditlog_enabled?: boolean } }>(
    page.context().request,
    `/project/${project.short_name}/settings?response_format=json`,
  )
  test.skip(!pro_features?.auditlog_enabled, 'the owner needs PYBOSSA’s paid features (pro) for an audit log')
  await page.goto(`/project/${project.short_name}/auditlog`)
  await expect(page.getByRole('main').locator('section').getByRole('listitem').first()).toBeVisible()
})
