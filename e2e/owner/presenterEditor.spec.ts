import { expect, test } from '../fixtures.ts'
import { append, codeOf, editorOf, makeProject, reachFor } from './editor.ts'

interface Row {
  id: number
  info: Record<string, string>
}

test('an owner begins with a starter, sees each change on the project’s own tasks, mends an error, tries an answer, and saves', async ({
  page,
  context,
  as,
  serverSays,
  expectAccessible,
  expectNoise,
}) => {
  expectNoise(/nothingHere is not defined/)
  await as('olga')
  const [moths] = await serverSays<Row[]>('/api/project?short_name=moth-nights')
  const sheets = await serverSays<Row[]>(`/api/task?project_id=${moths?.id ?? 0}&limit=2`)
  const infos = sheets.map(({ info }, index) => ({ url_b: info['sheet'], title: `Sheet ${index + 1}` }))
  const id = await makeProject(context, 'lamp-sheets', infos)

  await page.goto(editorOf('lamp-sheets'))
  await expect(page.getByText('Fits your tasks')).toHaveCount(1)
  await expectAccessible()
  await page.getByRole('button', { name: /^Picture/ }).click()
  const box = page.frameLocator('iframe[title^="Preview"]')
  await expect(box.locator('img').first()).toBeVisible()
  await expect(page.getByText('Kept on this device')).toBeVisible()

  await append(
    page,
    '\n<p>Look closely</p>\n<script>\n  console.log("here I am")\n  nothingHere()\n</script>',
  )
  await expect(box.getByText('Look closely')).toBeVisible()
  const log = page.getByRole('log')
  await expect(log.getByText('here I am')).toBeVisible()
  const error = log.getByRole('listitem').filter({ hasText: 'nothingHere is not defined' })
  const line = await error.getByRole('button', { name: /^Line/ }).innerText()
  await error.getByRole('button', { name: /^Line/ }).click()
  await expect(codeOf(page)).toBeFocused()
  await expect(codeOf(page).locator('.cm-activeLine')).toHaveText('  nothingHere()')
  await expect(page.locator('.cm-activeLineGutter').first()).toHaveText(line.replace('Line ', ''))
  await expectAccessible()
  await page.keyboard.press('Shift+End')
  await page.keyboard.insertText(' ')
  await expect(page.getByText('1 problem')).toBeHidden()

  await reachFor(page)
  await box.getByRole('button', { name: 'Yes' }).click()
  await expect(log.getByText('"answer": "yes"')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Task \d/ })).toContainText('2/2')
  expect(await serverSays<unknown[]>(`/api/taskrun?project_id=${id}`)).toEqual([])

  await codeOf(page).press('Control+s')
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Try it as a volunteer' })).toBeVisible()
  await page.reload()
  await expect(page.frameLocator('iframe[title^="Preview"]').getByText('Look closely')).toBeVisible()
  const [saved] = await serverSays<Row[]>('/api/project?short_name=lamp-sheets')
  expect(saved?.info['task_presenter']).toContain('<p>Look closely</p>')
})

test('what is not saved is there again after a crash, and somebody else’s change is not overwritten unasked', async ({
  page,
  context,
  as,
  serverSays,
}) => {
  await as('olga')
  await page.goto(editorOf('moth-nights'))
  await append(page, '\n<p>By lamplight</p>')
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await page.close()

  const again = await context.newPage()
  await again.goto(editorOf('moth-nights'))
  await expect(again.getByText('What you typed before is here again')).toBeVisible()
  const box = again.frameLocator('iframe[title^="Preview"]')
  await expect(box.getByText('By lamplight')).toBeVisible()

  const [moths] = await serverSays<{ id: number; info: object }[]>('/api/project?short_name=moth-nights')
  const headers = { 'Content-Type': 'application/json' }
  const data = { info: { ...moths?.info, task_presenter: '<p>Theirs</p>', note: 'kept' } }
  await context.request.put(`/api/project/${moths?.id ?? 0}`, { headers, data })
  await again.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = again.getByRole('dialog', { name: 'Somebody else changed this meanwhile' })
  await expect(dialog.getByText('<p>Theirs</p>')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save mine over it' }).click()
  await expect(again.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
  const [now] = await serverSays<Row[]>('/api/project?short_name=moth-nights')
  expect(now?.info).toMatchObject({ note: 'kept' })
  expect(now?.info['task_presenter']).toContain('By lamplight')
})

test('co-owners and admins save presenters and tutorials, too', async ({
  page,
  context,
  as,
  signOut,
  serverSays,
}) => {
  await as('olga')
  const headers = { 'Content-Type': 'application/json' }
  await context.request.get('/project/moth-nights/add_coowner/paula', { headers })
  for (const person of ['paula', 'admin']) {
    await signOut()
    await as(person)
    await page.goto(editorOf('moth-nights'))
    await append(page, `\n<p>By ${person}</p>`)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Tutorial' }).click()
    await append(page, `<h1>How ${person} does it</h1>`)
    await expect(
      page.frameLocator('iframe[title^="Preview"]').getByText(`How ${person} does it`),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
  }
  const [moths] = await serverSays<Row[]>('/api/project?all=1&short_name=moth-nights')
  expect(moths?.info['task_presenter']).toMatch(/By paula[^]*By admin/)
  expect(moths?.info['tutorial']).toMatch(/How admin does it/)
})

test('a preview that snatches the keyboard has to give it back at once: what is typed stays in the editor', async ({
  page,
  as,
}) => {
  await as('olga')
  await page.goto(editorOf('moth-nights'))
  const trap = `\n<input id="trap"><script>setTimeout(() => document.getElementById('trap').focus(), 300)</script>\n`
  await append(page, trap)
  const box = page.frameLocator('iframe[title^="Preview"]')
  await expect(box.locator('#trap')).toBeVisible()
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz', { delay: 60 })
  // The key of the very moment in which it was taken may be lost.
  const typed = async () => /[a-z]+$/.exec((await codeOf(page).innerText()).trimEnd())?.[0].length ?? 0
  await expect.poll(typed).toBeGreaterThanOrEqual(24)
  expect((await box.locator('#trap').inputValue()).length).toBeLessThanOrEqual(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('code, preview and console take turns', async ({ page, as, expectAccessible }) => {
    await as('olga')
    await page.goto(editorOf('moth-nights'))
    await expect(codeOf(page)).toBeVisible()
    await page.getByRole('tab', { name: 'Preview' }).click()
    await expect(page.frameLocator('iframe[title^="Preview"]').getByText('How many moths')).toBeVisible()
    await expectAccessible()
    await page.getByRole('tab', { name: 'Console' }).click()
    await page.getByRole('button', { name: 'Task data' }).click()
    await expect(page.getByText(/"sheet":/)).toBeVisible()
    await expectAccessible()
  })
})
