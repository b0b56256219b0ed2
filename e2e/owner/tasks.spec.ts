import { expect, test } from '../fixtures.ts'

interface Task {
  id: number
  state: string
  info: Record<string, unknown>
  n_answers: number
  priority_0: number
}

test('an owner adds a task, changes it, lets it come first, and deletes what nobody needs', async ({
  page,
  as,
  serverSays,
}) => {
  await as('olga')
  const [project] = await serverSays<{ id: number }[]>('/api/project?all=1&short_name=moth-nights')
  const tasks = () => serverSays<Task[]>(`/api/task?all=1&limit=100&project_id=${project?.id}`)
  const before = await tasks()

  await page.goto('/project/moth-nights/tasks/')
  await page.getByRole('link', { name: 'Add a task' }).click()
  await page.getByLabel('Value').fill('/uploads/user_2/moths-001.svg')
  await expect(page.getByRole('group', { name: 'What sheet leads to' }).locator('img')).toBeVisible()
  // A tab that goes away has lost nothing.
  await expect(page.getByText('Kept on this device until you send it.')).toBeVisible()
  await page.reload({ waitUntil: 'load' })
  await expect(page.getByText('What you typed before is here again')).toBeVisible()
  await page.getByRole('button', { name: 'Add the task' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Task \d+$/ })).toBeVisible()
  const added = (await tasks()).at(-1)
  expect(added).toMatchObject({ info: { sheet: '/uploads/user_2/moths-001.svg' }, n_answers: 3 })

  await page.getByRole('link', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Write it as JSON' }).click()
  await page
    .getByLabel('Content as JSON')
    .fill('{\n  "sheet": "/uploads/user_2/moths-002.svg",\n  "night": 2\n}')
  await page.getByLabel('Answers wanted').fill('5')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Task ${added?.id}` })).toBeVisible()
  expect((await tasks()).at(-1)).toMatchObject({ info: { night: 2 }, n_answers: 5 })

  await page.getByRole('link', { name: 'All tasks' }).click()
  await page.getByRole('checkbox', { name: `Choose task ${added?.id}` }).check()
  await page.getByRole('button', { name: 'Set priority' }).click()
  await page.getByLabel('New priority').fill('1')
  await page.getByRole('dialog').getByRole('button', { name: 'Set priority' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByLabel('Order').selectOption('priority')
  await expect(page).toHaveURL(/sort=priority/)
  await expect(page.getByRole('link', { name: /^Task \d+$/ }).first()).toHaveText(`Task ${added?.id}`)

  await page.getByRole('button', { name: `Delete task ${added?.id}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('link', { name: `Task ${added?.id}` })).toHaveCount(0)
  expect((await tasks()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
})

test('an owner says how tasks are given, and deletes all but those with results', async ({
  page,
  as,
  serverSays,
}) => {
  await as('olga')
  const address = '/project/deep-sky-shapes/tasks'
  const [project] = await serverSays<{ id: number }[]>('/api/project?all=1&short_name=deep-sky-shapes')
  const tasks = (state: string) =>
    serverSays<Task[]>(`/api/task?all=1&limit=100&project_id=${project?.id}&state=${state}`)
  const finished = await tasks('completed')

  await page.goto(`${address}/settings`)
  await page.getByRole('link', { name: 'Order' }).click()
  await page.getByRole('radio', { name: 'All at the same pace' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'How tasks are given' }).click()
  await expect(page.getByText('All at the same pace')).toBeVisible()

  await page.getByRole('link', { name: 'Delete tasks' }).click()
  await page.getByRole('button', { name: /^Delete \d+ tasks…$/ }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('deep-sky-shapes')
  await page.getByRole('button', { name: 'Delete them' }).click()
  await expect(page).toHaveURL(new RegExp(`${address}/$`))
  expect(await tasks('ongoing')).toEqual([])
  expect((await tasks('completed')).map(({ id }) => id)).toEqual(finished.map(({ id }) => id))

  await page.goto(`${address}/redundancy`)
  await page.getByLabel('Answers per task').fill('9')
  await page.getByRole('button', { name: 'Set for all tasks' }).click()
  await expect(page.getByText('Now every task wants 9 answers.')).toBeVisible()
  expect(await tasks('completed')).toEqual([])
})
