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
const tasks = (browser: DemoBrowser, query: string) =>
  json<Row[]>(browser, `/api/task?all=1&limit=100&${query}`)
const project = async (browser: DemoBrowser, name: string) =>
  (await json<{ id: number }[]>(browser, `/api/project?all=1&short_name=${name}`))[0]!.id
const list = () => screen.findByRole('table')
const links = () => screen.getAllByRole('link', { name: /^Task \d+$/ }).map((link) => link.textContent)

test('the hub counts a draft’s tasks, which the server never does, and leads an owner to everything', async () => {
  await renderAt('/project/moth-nights/tasks/', { as: 'olga' })
  expect(await screen.findByText(/^0 of 12 tasks have all their answers/)).toBeVisible()
  for (const name of [
    'Import tasks',
    'Add a task',
    'Browse the tasks',
    'How tasks are given',
    'Download the data',
  ])
    expect(screen.getAllByRole('link', { name }).length).toBeGreaterThan(0)
})

test('an owner of a project without tasks is led to import some', async () => {
  await renderAt('/project/ideas/tasks/browse', { site: 'recorded', as: 'olga' })
  expect(await screen.findByRole('heading', { name: 'There are no tasks yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Write one' })).toHaveAttribute('href', '/project/ideas/tasks/new')
})

test('an owner filters and sorts by the address; others see the list as it was', async () => {
  const { user, router, browser, unmount } = await renderAt('/project/galaxyshapes/tasks/browse', {
    site: 'recorded',
    as: 'olga',
  })
  await list()
  expect(links()).toHaveLength(20)
  expect(await screen.findByText(/^252 tasks/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('State'), 'Open')
  await waitFor(() => expect(router.state.location.search).toBe('?state=ongoing'))
  const open = await tasks(browser, 'project_id=1&state=ongoing')
  await waitFor(() => expect(links()[0]).toBe(`Task ${open[0]?.id}`))
  await user.selectOptions(screen.getByLabelText('Order'), 'Newest first')
  await waitFor(() => expect(links()[0]).not.toBe(`Task ${open[0]?.id}`))
  await user.type(screen.getByLabelText('Field'), 'question')
  await user.type(screen.getByLabelText('is exactly'), 'What shape is galaxy no. 3?')
  await user.click(screen.getByRole('button', { name: 'Look' }))
  await waitFor(() => expect(router.state.location.search).toContain('field=question'))
  await user.click(await screen.findByRole('link', { name: 'Show all' }))
  await waitFor(() => expect(links()).toHaveLength(20))
  unmount()
  await renderAt('/project/galaxyshapes/tasks/browse', { site: 'recorded', as: 'vera' })
  await list()
  expect(links()).toHaveLength(10)
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('chosen tasks get a priority, and those without a result can be deleted', async () => {
  const { user, browser } = await renderAt('/project/moth-nights/tasks/browse', { as: 'olga' })
  await list()
  const id = await project(browser, 'moth-nights')
  const before = await tasks(browser, `project_id=${id}`)
  const [first, second] = before
  await user.click(screen.getByRole('checkbox', { name: `Choose task ${first?.id}` }))
  await user.click(screen.getByRole('checkbox', { name: `Choose task ${second?.id}` }))
  const bar = within(screen.getByRole('region', { name: 'The chosen tasks' }))
  expect(bar.getByText('2 tasks chosen')).toBeVisible()
  await user.click(bar.getByRole('button', { name: 'Set priority' }))
  let dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText('New priority'), '2')
  await user.click(dialog.getByRole('button', { name: 'Set priority' }))
  expect(dialog.getByText(/Enter a number from 0 to 1/)).toBeVisible()
  await user.clear(dialog.getByLabelText('New priority'))
  await user.type(dialog.getByLabelText('New priority'), '0.75')
  browser.setOffline(true)
  await user.click(dialog.getByRole('button', { name: 'Set priority' }))
  expect(await dialog.findByText(/We cannot reach the server/)).toBeVisible()
  expect(dialog.getByLabelText('New priority')).toHaveValue('0.75')
  browser.setOffline(false)
  await user.click(dialog.getByRole('button', { name: 'Set priority' }))
  await waitFor(async () =>
    expect((await tasks(browser, `project_id=${id}`)).map((task) => task.priority_0)).toEqual([
      0.75,
      0.75,
      ...Array.from({ length: 10 }, () => 0),
    ]),
  )
  await waitFor(() => expect(screen.queryByRole('region', { name: 'The chosen tasks' })).toBeNull())

  await user.click(screen.getByRole('button', { name: `Delete task ${first?.id}` }))
  dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/Nobody has answered yet/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(links()).not.toContain(`Task ${first?.id}`))
  expect(await tasks(browser, `project_id=${id}`)).toHaveLength(11)
})

test('an owner is told why a finished task stays; an admin may delete it', async () => {
  const { user, browser, unmount } = await renderAt('/project/beetle-drawers/tasks/browse', { as: 'olga' })
  await list()
  const [name = ''] = links()
  await user.click(screen.getByRole('button', { name: `Delete ${name.toLowerCase()}` }))
  expect(await screen.findByText(/PYBOSSA keeps what has a result/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'All right' }))
  unmount()
  await browser.signOut()
  await browser.signIn('admin')
  const again = await renderAt('/project/beetle-drawers/tasks/browse', { browser })
  await list()
  await again.user.click(screen.getByRole('button', { name: `Delete ${name.toLowerCase()}` }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/its result goes too/)).toBeVisible()
  await again.user.click(dialog.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(links()).not.toContain(name))
})

test('one task is read beside its answers and who gave them, and leads to the tasks beside it', async () => {
  const { user, router } = await renderAt('/project/deep-sky-shapes/tasks/browse?task=2', { as: 'olga' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Task 2' })).toBeVisible()
  const answers = within(await screen.findByRole('region', { name: /answers/ }))
  await waitFor(() => expect(answers.getAllByRole('link', { name: /\w+ \w+/ }).length).toBeGreaterThan(0))
  expect(screen.getByRole('link', { name: 'Open in the presenter' })).toHaveAttribute(
    'href',
    '/project/deep-sky-shapes/task/2',
  )
  const raw = screen.getAllByText('Show as JSON')[0]!
  await user.click(raw)
  expect(raw.parentElement).toHaveTextContent('{ "')
  // Owners cannot delete what others answered.
  expect(answers.queryByRole('button', { name: /^Delete answer/ })).toBeNull()
  await user.click(await screen.findByRole('link', { name: 'Task 3' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Task 3' })).toBeVisible()
  await user.click(await screen.findByRole('link', { name: 'Task 2' }))
  await waitFor(() => expect(router.state.location.search).toBe('?task=2'))
})

test('an admin deletes an answer that no result is made of, a visitor’s too', async () => {
  const { browser } = await renderAt('/about', { as: 'admin' })
  const runs = await json<{ id: number; task_id: number; project_id: number; user_id: number | null }[]>(
    browser,
    '/api/taskrun?all=1&limit=100&orderby=id&desc=true',
  )
  const open = new Set((await tasks(browser, 'state=ongoing')).map(({ id }) => id))
  const anonymous = runs.find(({ user_id, task_id }) => user_id === null && open.has(task_id))
  const run = anonymous ?? runs.find(({ task_id }) => open.has(task_id))
  expect(run).toBeDefined()
  const [home] = await json<{ short_name: string }[]>(browser, `/api/project?all=1&id=${run!.project_id}`)
  const { user } = await renderAt(`/project/${home!.short_name}/tasks/browse?task=${run!.task_id}`, {
    browser,
  })
  await user.click((await screen.findAllByRole('button', { name: `Delete answer no. ${run!.id}` }))[0]!)
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }))
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: `Delete answer no. ${run!.id}` })).toBeNull(),
  )
  expect((await browser.fetch(`/api/taskrun/${run!.id}`)).status).toBe(404)
})
