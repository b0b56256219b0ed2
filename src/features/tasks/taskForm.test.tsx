// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { connect } from '#pybossa/client.ts'
import type { DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

interface Stored {
  id: number
  info: unknown
  n_answers: number
  priority_0: number
  state: string
}
const tasksOf = async (browser: DemoBrowser, query: string) =>
  (await (await browser.fetch(`/api/task?all=1&limit=100&${query}`)).json()) as Stored[]
const projectId = async (browser: DemoBrowser, name: string) =>
  ((await (await browser.fetch(`/api/project?all=1&short_name=${name}`)).json()) as { id: number }[])[0]!.id
const mothTasks = async (browser: DemoBrowser) =>
  tasksOf(browser, `project_id=${await projectId(browser, 'moth-nights')}`)

const openNew = () => renderAt('/project/moth-nights/tasks/new', { as: 'olga' })
const value = () => screen.findByLabelText('Value')
const add = () => screen.getByRole('button', { name: 'Add the task' })

test('a volunteer is not let in', async () => {
  await renderAt('/project/deep-sky-shapes/tasks/new', { as: 'vera' })
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
})

test('a task is added with the fields the others have, and one more', async () => {
  const { user, browser, router } = await openNew()
  expect(await screen.findByLabelText('Name')).toHaveValue('sheet')
  expect(screen.getByLabelText('Answers wanted')).toHaveValue('3')
  await user.type(await value(), '/uploads/user_2/moths-001.svg')
  const preview = screen.getByRole('group', { name: 'What sheet leads to' })
  expect(preview.querySelector('img')).toHaveAttribute('src', '/uploads/user_2/moths-001.svg')
  await user.click(screen.getByRole('button', { name: 'Add a field' }))
  const second = within(screen.getByRole('group', { name: 'Field 2' }))
  await user.selectOptions(second.getByLabelText('Kind'), 'Number')
  await user.type(second.getByLabelText('Value'), 'seven')
  await user.click(add())
  // A value without a name is nothing a presenter could find.
  expect(await second.findByText(/Give it a name/)).toBeVisible()
  await waitFor(() => expect(second.getByLabelText('Name')).toHaveFocus())
  await user.type(second.getByLabelText('Name'), 'night')
  const night = within(screen.getByRole('group', { name: 'night' }))
  expect(night.getByText('Enter a number.')).toBeVisible()
  await user.clear(night.getByLabelText('Value'))
  await user.type(night.getByLabelText('Value'), '7')
  await user.clear(screen.getByLabelText('Priority'))
  await user.type(screen.getByLabelText('Priority'), '0,5')
  await user.click(add())
  await waitFor(() => expect(router.state.location.search).toMatch(/^\?task=\d+$/))
  const added = (await mothTasks(browser)).at(-1)
  expect(added).toMatchObject({
    info: { sheet: '/uploads/user_2/moths-001.svg', night: 7 },
    n_answers: 3,
    priority_0: 0.5,
    state: 'ongoing',
  })
  expect(await screen.findByRole('heading', { level: 1, name: `Task ${added?.id}` })).toBeVisible()
})

test('JSON is checked while one types, and says in which line it breaks', async () => {
  const { user, browser } = await openNew()
  await value()
  await user.click(screen.getByRole('button', { name: 'Write it as JSON' }))
  const json = screen.getByLabelText('Content as JSON')
  expect(json).toHaveValue('{\n  "sheet": ""\n}')
  await user.clear(json)
  await user.click(json)
  await user.paste('["a",\nb]')
  expect(screen.getByText('This is not JSON from line 2, place 1 on.')).toBeVisible()
  await user.click(add())
  expect(await mothTasks(browser)).toHaveLength(12)
  await user.clear(json)
  await user.paste('["a", ["b"], 2]')
  expect(screen.queryByText(/This is not JSON/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Write it as fields' }))
  expect(screen.getByText('Only an object, in curly brackets, can be shown as fields.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add it and write another' }))
  await waitFor(async () => expect(await mothTasks(browser)).toHaveLength(13))
  expect((await mothTasks(browser)).at(-1)?.info).toEqual(['a', ['b'], 2])
  // The next one begins anew.
  expect(await value()).toHaveValue('')
})

test('what a server error, a lost connection or the end of the session refuses stays, and is sent by trying again', async () => {
  const { user, browser } = await openNew()
  await user.type(await value(), 'error-503')
  await user.click(add())
  expect(await screen.findByText(/Something went wrong on the server/)).toBeVisible()
  expect(await value()).toHaveValue('error-503')
  await user.clear(await value())
  await user.type(await value(), 'typed by night')
  browser.setOffline(true)
  await user.click(add())
  expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
  browser.setOffline(false)
  await browser.signOut()
  await user.click(add())
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText(/^Password/), 'olga-password')
  await user.click(within(dialog).getByRole('button', { name: /^Sign in/ }))
  await waitFor(async () =>
    expect((await mothTasks(browser)).at(-1)?.info).toEqual({ sheet: 'typed by night' }),
  )
  expect(await mothTasks(browser)).toHaveLength(13)
})

test('a task whose reply was lost is not added twice', async () => {
  const { user, browser, router } = await openNew()
  const lossy = vi.fn<typeof fetch>(async (input, init) => {
    const reply = await browser.fetch(input, init)
    if (init?.method === 'POST' && requestedAddress(input).startsWith('/api/task'))
      throw new TypeError('gone')
    return reply
  })
  connect({ fetch: lossy })
  await user.type(await value(), 'only once')
  await user.click(add())
  expect(await screen.findByText(/We cannot reach the server/)).toBeVisible()
  await user.click(add())
  await waitFor(() => expect(router.state.location.search).toMatch(/^\?task=\d+$/))
  expect(
    (await mothTasks(browser)).filter(({ info }) => JSON.stringify(info).includes('only once')),
  ).toHaveLength(1)
})

test('a crashed tab gives back what was typed', async () => {
  const first = await openNew()
  await first.user.type(await value(), 'half a task')
  await waitFor(() => dispatchEvent(new Event('pagehide')))
  await new Promise((resolve) => setTimeout(resolve, 100))
  first.unmount()
  const { user } = await renderAt('/project/moth-nights/tasks/new', { browser: first.browser })
  expect(await screen.findByText('What you typed before is here again')).toBeVisible()
  expect(await value()).toHaveValue('half a task')
  await user.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(await value()).toHaveValue('')
})

test('a finished task is changed with its eyes open: content opens it again, priority alone does not', async () => {
  const id = 1
  const { user, browser, router } = await renderAt(`/project/deep-sky-shapes/tasks/edit/${id}`, {
    as: 'olga',
  })
  expect(await screen.findByText('This task is finished')).toBeVisible()
  const stored = async () => (await tasksOf(browser, `id=${id}`))[0]
  expect(await stored()).toMatchObject({ state: 'completed' })
  await user.clear(screen.getByLabelText('Priority'))
  await user.type(screen.getByLabelText('Priority'), '1')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(async () => expect(await stored()).toMatchObject({ priority_0: 1, state: 'completed' }))
  await screen.findByRole('heading', { level: 1, name: `Task ${id}` })
  await router.navigate(`/project/deep-sky-shapes/tasks/edit/${id}`)
  await screen.findByRole('heading', { level: 1, name: `Change task ${id}` })
  await user.click(screen.getByRole('button', { name: 'Add a field' }))
  const added = within(screen.getAllByRole('group').at(-1)!)
  await user.type(added.getByLabelText('Value'), 'blurred')
  await user.type(added.getByLabelText('Name'), 'note')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(async () =>
    expect(await stored()).toMatchObject({ info: { note: 'blurred' }, priority_0: 1, state: 'ongoing' }),
  )
})

test.each(['99999', 'x', '301'])('task %s is none of this project', async (id) => {
  await renderAt(`/project/deep-sky-shapes/tasks/edit/${id}`, { as: 'olga' })
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})
