// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))

type View = Awaited<ReturnType<typeof renderAt>>
const toast = (text: string | RegExp) => within(screen.getAllByRole('status').at(-1)!).findByText(text)
const json = { 'Content-Type': 'application/json' }
const heading = (name: string | RegExp) => screen.findByRole('heading', { name })

async function get<T>({ browser }: Pick<View, 'browser'>, path: string): Promise<T> {
  return (await (await browser.fetch(path, { headers: json })).json()) as T
}
const project = async (view: Pick<View, 'browser'>, short_name: string) =>
  (
    await get<{ project: { id: number; info: object; published: boolean } }>(
      view,
      `/project/${short_name}/settings`,
    )
  ).project
const send = ({ browser }: Pick<View, 'browser'>, method: string, path: string, body: object) =>
  browser.fetch(path, { method, headers: json, body: JSON.stringify(body) })

/** A new draft of olga's that has nothing, in a browser she is signed in with. */
async function emptyDraft() {
  const view = await renderAt('/', { as: 'olga' })
  await send(view, 'POST', '/api/project', {
    name: 'Empty',
    short_name: 'empty',
    description: 'Nothing here',
  })
  view.unmount()
  return view.browser
}
const step = async (name: string) =>
  (await screen.findByText(name, { selector: 'li p' })).closest('li') ?? document.body

test('a new draft begins with the page that shows a task, and cannot be published yet', async () => {
  await renderAt('/project/empty/settings', { browser: await emptyDraft() })
  expect(await heading('What comes next')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Make the page' })).toHaveAttribute(
    'href',
    '/project/empty/tasks/taskpresentereditor',
  )
  expect(await step('The page that shows a task')).toHaveAttribute('aria-current', 'step')
  expect(within(await step('Publish')).queryByRole('link')).toBeNull()
  expect(await screen.findByRole('link', { name: 'Choose a picture' })).toHaveAttribute(
    'href',
    '/project/empty/update#picture',
  )
})

test('a draft’s tasks are counted live, what is done is ticked, and trying it comes before publishing', async () => {
  await renderAt('/project/moth-nights/settings', { as: 'olga' })
  expect(await screen.findByText('There are 12 tasks.')).toBeVisible()
  expect(await step('Tasks')).toHaveTextContent(/done/)
  expect(await step('Try it yourself')).toHaveAttribute('aria-current', 'step')
  expect(screen.getByRole('link', { name: 'Try the tasks' })).toHaveAttribute(
    'href',
    '/project/moth-nights/newtask',
  )
  expect(screen.getByRole('link', { name: 'See its page' })).toHaveAttribute('href', '/project/moth-nights/')
})

test('its owner sees a draft as it will be; nobody else does', async () => {
  const { unmount } = await renderAt('/project/moth-nights/', { as: 'olga' })
  expect(await heading('Moth Nights')).toBeVisible()
  expect(screen.getByText('This is your draft')).toBeVisible()
  unmount()
  await renderAt('/project/moth-nights/settings', { as: 'vera' })
  expect(await heading('This page is not for your account')).toBeVisible()
})

test('a published project says how far it is, who may do what, and leads to every tool', async () => {
  await renderAt('/project/spoken-memories/settings', { as: 'paula' })
  expect(await heading('How far it is')).toBeVisible()
  expect(screen.getByRole('progressbar', { name: 'Tasks with all their answers' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open to those who know its password' })).toHaveAttribute(
    'href',
    '/project/spoken-memories/update#password',
  )
  const tools = screen.getByRole('region', { name: 'All tools' })
  expect(within(tools).getAllByRole('link').length).toBeGreaterThan(14)
  expect(document.body).not.toHaveTextContent('opensesame')
})

test('a finished project needs its owner', async () => {
  await renderAt('/project/beetle-drawers/settings', { as: 'olga' })
  expect(await screen.findByText(/^Finished: every task has all its answers/)).toBeVisible()
  const needs = await screen.findByRole('region', { name: 'Needs you' })
  expect(needs).toHaveTextContent('Every task has all its answers')
  expect(within(needs).getByRole('link', { name: 'Import more tasks' })).toHaveAttribute(
    'href',
    '/project/beetle-drawers/tasks/import',
  )
})

test('what is missing keeps a project from being published, and is one step away', async () => {
  const browser = await emptyDraft()
  await renderAt('/project/empty/publish', { browser })
  expect(await screen.findByText('There are no tasks.')).toBeVisible()
  expect(screen.getByText('The page that shows a task is missing.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Import tasks' })).toHaveAttribute(
    'href',
    '/project/empty/tasks/import',
  )
  expect(screen.queryByRole('button', { name: 'Publish project' })).toBeNull()
})

/** One test answer of olga's to her draft. */
async function tryOnce(view: Pick<View, 'browser'>, id: number) {
  const task = await get<{ id: number }>(view, `/api/project/${id}/newtask`)
  await send(view, 'POST', '/api/taskrun', { project_id: id, task_id: task.id, info: { count: 3 } })
}

test.each(['olga', 'admin'])('%s publishes a draft after reading that its test answers go', async (as) => {
  const before = await renderAt('/', { as: 'olga' })
  const { id } = await project(before, 'moth-nights')
  await tryOnce(before, id)
  before.unmount()
  await before.browser.signOut()

  const view = await renderAt('/project/moth-nights/publish', { browser: before.browser, as })
  expect(await screen.findByText('There is 1 answer.')).toBeVisible()
  expect(screen.getByText(/It cannot be taken back/)).toBeVisible()
  await view.user.click(screen.getByRole('button', { name: 'Publish project' }))
  const dialog = await screen.findByRole('dialog', { name: 'Publish this project?' })
  await view.user.click(within(dialog).getByRole('button', { name: 'Publish project' }))
  await toast('Moth Nights is published.')
  expect(view.router.state.location.pathname).toBe('/project/moth-nights/settings')
  expect(await heading('How far it is')).toBeVisible()
  expect(await project(view, 'moth-nights')).toMatchObject({ published: true })
  expect(await get(view, `/api/taskrun?all=1&project_id=${id}`)).toEqual([])
})

test('a published project is not published again: that would delete its answers', async () => {
  await renderAt('/project/dawn-chorus/publish', { as: 'olga' })
  expect(await screen.findByText('This project is published')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull()
})

test('without a network nothing is published, and the question stays', async () => {
  const view = await renderAt('/project/moth-nights/publish', { as: 'olga' })
  await view.user.click(await screen.findByRole('button', { name: 'Publish project' }))
  const dialog = await screen.findByRole('dialog', { name: 'Publish this project?' })
  view.browser.setOffline(true)
  await view.user.click(within(dialog).getByRole('button', { name: 'Publish project' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(/We cannot reach the server/)
  view.browser.setOffline(false)
  expect(await project(view, 'moth-nights')).toMatchObject({ published: false })
})

test.each(['olga', 'admin'])(
  '%s deletes a draft by typing its short name, and by nothing less',
  async (as) => {
    const view = await renderAt('/project/moth-nights/delete', { as })
    expect(await screen.findByText('12 tasks')).toBeVisible()
    await view.user.click(await screen.findByRole('button', { name: 'Delete this project' }))
    const dialog = await screen.findByRole('dialog', { name: 'Delete this project for good?' })
    await view.user.click(within(dialog).getByRole('button', { name: 'Delete it for good' }))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Type “moth-nights” to go on.')
    await view.user.type(within(dialog).getByRole('textbox'), 'moth-nights')
    await view.user.click(within(dialog).getByRole('button', { name: 'Delete it for good' }))
    await toast('Moth Nights is deleted.')
    expect(view.router.state.location.pathname).toBe(`/account/${as}/projects`)
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Moth Nights' })).toBeNull())
    expect(await get(view, '/api/project?all=1&short_name=moth-nights')).toEqual([])
  },
)

test('a project with results says why it stays, and what else can be done', async () => {
  await renderAt('/project/beetle-drawers/delete', { as: 'admin' })
  expect(await screen.findByText('This project cannot be deleted')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Delete this project' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Hand it over to somebody else' })).toHaveAttribute(
    'href',
    '/project/beetle-drawers/transferownership',
  )
})

test('an admin opens what others run', async () => {
  await renderAt('/project/spoken-memories/settings', { as: 'admin' })
  expect(await heading('Overview')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Spoken Memories' })).toBeVisible()
})
