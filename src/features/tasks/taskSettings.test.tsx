// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

const json = async <T,>(browser: DemoBrowser, path: string) =>
  (await (await browser.fetch(path, { headers: { 'Content-Type': 'application/json' } })).json()) as T
interface Row {
  id: number
  state: string
  priority_0: number
  n_answers: number
}
const projectOf = async (browser: DemoBrowser, name: string) =>
  (
    await json<{ id: number; info: Record<string, unknown> }[]>(
      browser,
      `/api/project?all=1&short_name=${name}`,
    )
  )[0]!
const tasksOf = async (browser: DemoBrowser, name: string) =>
  json<Row[]>(browser, `/api/task?all=1&limit=100&project_id=${(await projectOf(browser, name)).id}`)

test('the menu says what every setting is now', async () => {
  await renderAt('/project/deep-sky-shapes/tasks/settings', { as: 'olga' })
  const setting = async (name: string) => (await screen.findByRole('link', { name })).closest('li')
  expect(await setting('Answers per task')).toHaveTextContent('5 each')
  expect(await setting('Order')).toHaveTextContent('As PYBOSSA does it')
  expect(await setting('Priority')).toHaveTextContent(/0 everywhere|from 0 to/)
  expect(await setting('Delete tasks')).toHaveTextContent(/\d+ can go/)
})

test.each(['redundancy', 'priority'])('%s of a project without tasks leads to an import', async (setting) => {
  await renderAt(`/project/ideas/tasks/${setting}`, { site: 'recorded', as: 'olga' })
  expect(await screen.findByRole('heading', { name: 'There are no tasks yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Import tasks' })).toHaveAttribute(
    'href',
    '/project/ideas/tasks/import',
  )
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('answers per task: the number of now is shown, what is sent is for all, and failures lose nothing', async () => {
  const { user, browser } = await renderAt('/project/moth-nights/tasks/redundancy', { as: 'olga' })
  const field = await screen.findByLabelText('Answers per task')
  expect(field).toHaveValue('3')
  const save = screen.getByRole('button', { name: 'Set for all tasks' })
  const type = async (text: string) => {
    await user.clear(field)
    await user.type(field, text)
    await user.click(save)
  }
  await type('1001')
  expect(field).toHaveAttribute('aria-invalid', 'true')
  await type('503')
  expect(await screen.findByText(/Something went wrong on the server/)).toBeVisible()
  expect(field).toHaveValue('503')
  browser.setOffline(true)
  await type('7')
  expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
  browser.setOffline(false)
  await browser.signOut()
  await user.click(save)
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(await dialog.findByLabelText(/^Password/), 'olga-password')
  await user.click(dialog.getByRole('button', { name: /^Sign in/ }))
  expect(await screen.findByText('Now every task wants 7 answers.')).toBeVisible()
  expect(new Set((await tasksOf(browser, 'moth-nights')).map(({ n_answers }) => n_answers))).toEqual(
    new Set([7]),
  )
})

test('more answers open finished tasks again, fewer finish open ones', async () => {
  const { user, browser } = await renderAt('/project/beetle-drawers/tasks/redundancy', { as: 'olga' })
  const field = await screen.findByLabelText('Answers per task')
  const states = async () => new Set((await tasksOf(browser, 'beetle-drawers')).map(({ state }) => state))
  expect(await states()).toEqual(new Set(['completed']))
  for (const [text, state] of [
    ['9', 'ongoing'],
    ['2', 'completed'],
  ] as const) {
    await user.clear(field)
    await user.type(field, text)
    await user.click(screen.getByRole('button', { name: 'Set for all tasks' }))
    await screen.findByText(`Now every task wants ${text} answers.`)
    expect(await states()).toEqual(new Set([state]))
  }
})

test.each([
  ['All at the same pace', 'breadth_first'],
  ['Never one too many', 'locked'],
  ['Everybody gets everything', 'depth_first_all'],
  ['On the last answer', 'incremental'],
])('the order “%s” is %s on the server, and nothing else of the project changes', async (name, sched) => {
  const { user, browser } = await renderAt('/project/deep-sky-shapes/tasks/scheduler', { as: 'olga' })
  const before = await projectOf(browser, 'deep-sky-shapes')
  expect(await screen.findByRole('radio', { name: 'As PYBOSSA does it' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name }))
  browser.setOffline(true)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
  expect(screen.getByRole('radio', { name })).toBeChecked()
  browser.setOffline(false)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(async () => {
    const { info } = await projectOf(browser, 'deep-sky-shapes')
    expect(info).toEqual({ ...before.info, sched })
  })
  const now = await screen.findByText('now')
  expect(now.closest('label')).toHaveTextContent(name)
})

test('priority by numbers: those that are none of the project’s are named before anything is set', async () => {
  const { user, browser } = await renderAt('/project/moth-nights/tasks/priority', { as: 'olga' })
  const [first, second, third] = await tasksOf(browser, 'moth-nights')
  const numbers = await screen.findByLabelText('Numbers')
  await user.type(numbers, `${first?.id}-${second?.id}, 1, x`)
  await user.type(screen.getByLabelText('New priority'), '1')
  await user.click(screen.getByRole('button', { name: 'Find these tasks' }))
  expect(await screen.findByText('“x” is neither a number nor a range such as 12-40.')).toBeVisible()
  await user.type(numbers, '{Backspace}')
  await user.click(screen.getByRole('button', { name: 'Find these tasks' }))
  expect(await screen.findByText('Not in this project: 1')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Set priority of 2 tasks' }))
  await waitFor(async () =>
    expect((await tasksOf(browser, 'moth-nights')).slice(0, 3).map(({ priority_0 }) => priority_0)).toEqual([
      1, 1, 0,
    ]),
  )
  expect(third?.priority_0).toBe(0)
  expect(await screen.findByText('Now the tasks have from 0 to 1.')).toBeVisible()
})

test('priority by what a field holds, and by an address that names tasks', async () => {
  const { user, browser, router } = await renderAt('/project/beetle-drawers/tasks/priority', { as: 'olga' })
  await user.click(await screen.findByRole('radio', { name: 'By what a field holds' }))
  await user.type(screen.getByLabelText('Field'), 'number')
  await user.type(screen.getByLabelText('is exactly'), '12-001')
  await user.type(screen.getByLabelText('New priority'), '.5')
  browser.setOffline(true)
  await user.click(screen.getByRole('button', { name: 'Find these tasks' }))
  expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
  browser.setOffline(false)
  await user.click(screen.getByRole('button', { name: 'Find these tasks' }))
  await user.click(await screen.findByRole('button', { name: 'Set priority of 1 task' }))
  await waitFor(async () =>
    expect(
      (await tasksOf(browser, 'beetle-drawers')).filter(({ priority_0 }) => priority_0 === 0.5),
    ).toHaveLength(1),
  )
  await router.navigate('/project/moth-nights/tasks/priority?ids=1,2')
  expect(await screen.findByLabelText('Numbers')).toHaveValue('1,2')
})

test('deleting all says what goes and what stays, asks for the name, and keeps tasks with results', async () => {
  const { user, browser, router } = await renderAt('/project/deep-sky-shapes/tasks/delete', { as: 'olga' })
  const { id } = await projectOf(browser, 'deep-sky-shapes')
  const before: Row[] = []
  for (;;) {
    const page = await json<Row[]>(
      browser,
      `/api/task?all=1&limit=100&project_id=${id}&last_id=${before.at(-1)?.id ?? 0}`,
    )
    before.push(...page)
    if (page.length < 100) break
  }
  const staying = before.filter(({ state }) => state === 'completed').length
  expect(await screen.findByText(`${staying} tasks`)).toBeVisible()
  await user.click(screen.getByRole('button', { name: `Delete ${before.length - staying} tasks…` }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Delete them' }))
  expect(dialog.getByText('Type “deep-sky-shapes” to go on.')).toBeVisible()
  await user.type(dialog.getByRole('textbox'), 'deep-sky-shapes')
  browser.setOffline(true)
  await user.click(dialog.getByRole('button', { name: 'Delete them' }))
  expect(await dialog.findByText(/We cannot reach the server/)).toBeVisible()
  browser.setOffline(false)
  await user.click(dialog.getByRole('button', { name: 'Delete them' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/project/deep-sky-shapes/tasks/'))
  const left = await tasksOf(browser, 'deep-sky-shapes')
  expect(left).toHaveLength(staying)
  expect(left.every(({ state }) => state === 'completed')).toBe(true)
})
