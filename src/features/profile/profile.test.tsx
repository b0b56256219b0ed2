// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { listTaskRuns } from '#pybossa/endpoints/apiTasks.ts'
import type { DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('a profile', () => {
  test('of somebody else shows what he helped with and made, and nothing that is only his', async () => {
    await renderAt('/account/olga/', { as: 'vera' })
    expect(await heading('Olga Marchenko')).toBeVisible()
    expect(screen.getByRole('list', { name: 'Projects made' })).toHaveTextContent('Shapes of the Deep Sky')
    expect(screen.queryByText('Moth Nights')).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Your latest answers' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Settings' })).toBeNull()
  })

  test('that was closed says so, to admins too', async () => {
    await renderAt('/account/rita/')
    expect(await heading('rita keeps this profile private')).toBeVisible()
  })

  test('that does not exist is not found', async () => {
    await renderAt('/account/nobody-at-all/')
    expect(await heading('There is nothing at this address')).toBeVisible()
  })

  test('of one’s own tells what became of one’s answers and when one gave them', async () => {
    const { user } = await renderAt('/account/vera/', { as: 'vera' })
    expect(await heading('Vera Castellanos')).toBeVisible()
    const answers = within(await screen.findByRole('list', { name: 'Your latest answers' }))
    expect(
      (await answers.findAllByText(/answers so far|has all its answers|Result:/)).length,
    ).toBeGreaterThan(0)
    expect(answers.getAllByText(/You answered:/)).toHaveLength(4)
    await user.click(screen.getAllByRole('button', { name: 'Show more' })[0] as HTMLElement)
    await waitFor(() => expect(answers.getAllByText(/You answered:/).length).toBeGreaterThan(4))
    const calendar = await screen.findByRole('figure', { name: 'Your last twelve months' })
    expect(within(calendar).getByRole('img')).toHaveAccessibleName(/^\d+ answers on \d+ days; most on/)
    await user.click(within(calendar).getByRole('button', { name: 'Show as table' }))
    expect(within(calendar).getAllByRole('row').length).toBeGreaterThan(5)
  })

  test('of one’s own before the first answer shows the way to one', async () => {
    await renderAt('/account/nora/', { as: 'nora' })
    expect(await heading('Nora Byrne')).toBeVisible()
    expect(await screen.findByText('You have not helped a project yet')).toBeVisible()
    expect(screen.queryByRole('figure')).toBeNull()
  })

  test('is where /account/profile leads', async () => {
    const { router } = await renderAt('/account/profile', { as: 'nora' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/account/nora/'))
  })
})

test('a result that was published of an answered task stands beside the answer', async () => {
  const { browser, client, router } = await renderAt('/about', { as: 'vera' })
  const read = async <T,>(path: string) => (await (await browser.fetch(path)).json()) as T
  const [vera] = await read<{ id: number }[]>('/api/user?name=vera')
  const [project] = await read<{ id: number }[]>('/api/project?short_name=beetle-drawers&all=1')
  const runs = await read<{ id: number }[]>(
    `/api/taskrun?project_id=${project?.id}&user_id=${vera?.id}&limit=1&all=1`,
  )
  expect(runs).toHaveLength(1)
  client.setQueryData([listTaskRuns.path, { user_id: vera?.id }, 'by page'], {
    pages: [runs],
    pageParams: [0],
  })
  await router.navigate('/account/vera/')
  const answers = within(await screen.findByRole('list', { name: 'Your latest answers' }))
  expect(await answers.findByText(/^Result:/)).toBeVisible()
  expect(answers.getByRole('link', { name: 'Beetles of Drawers 12 and 13' })).toBeVisible()
})

describe('one’s projects', () => {
  test.each(['projects', 'applications'])(
    'stand at /account/<name>/%s, drafts with what they lack',
    async (last) => {
      await renderAt(`/account/olga/${last}`, { as: 'olga' })
      expect(await heading('My projects')).toBeVisible()
      const drafts = within(screen.getByRole('region', { name: 'Drafts' }))
      expect(drafts.getByRole('link', { name: 'Moth Nights' })).toHaveAttribute(
        'href',
        '/project/moth-nights/',
      )
      expect(await drafts.findByText('Ready to be published.')).toBeVisible()
      expect(drafts.getByRole('link', { name: 'Publish' })).toHaveAttribute(
        'href',
        '/project/moth-nights/publish',
      )
      expect(screen.getByRole('link', { name: 'New project' })).toHaveAttribute('href', '/project/new')
      const published = within(screen.getByRole('list', { name: 'Published projects' }))
      expect(published.getByRole('link', { name: 'Manage Dawn Chorus' })).toHaveAttribute(
        'href',
        '/project/dawn-chorus/settings',
      )
      // The finished one needs its owner, so it comes first.
      const [first] = published.getAllByRole('listitem')
      expect(first).toHaveTextContent('Every task has all its answers.')
      expect(within(first!).getByRole('link', { name: 'Download the data' })).toHaveAttribute(
        'href',
        '/project/beetle-drawers/tasks/export',
      )
    },
  )

  test('are nobody else’s business', async () => {
    await renderAt('/account/olga/projects', { as: 'vera' })
    expect(await heading('This page is not for your account')).toBeVisible()
  })

  test('need an account', async () => {
    await renderAt('/account/olga/projects')
    expect(await heading('Please sign in first')).toBeVisible()
  })

  test('of somebody without any lead to a first one', async () => {
    await renderAt('/account/nora/projects', { as: 'nora' })
    expect(await screen.findByText('You do not run a project')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Start a project' })).toHaveAttribute('href', '/project/new')
  })
})

describe('favourites', () => {
  const rows = () => screen.getAllByRole('button', { name: /^Remove task/ })

  test('stand by project, and one that was removed can be brought back', async () => {
    const { user, browser } = await renderAt('/account/vera/favorites', { as: 'vera' })
    expect(await heading('My favourites')).toBeVisible()
    const marked = async () =>
      (await (await browser.fetch('/api/favorites?limit=100')).json()) as { id: number; project_id: number }[]
    const favourites = async () => (await marked()).map(({ id }) => id)
    const before = await favourites()
    const projects = new Set((await marked()).map(({ project_id }) => project_id))
    expect(projects.size).toBeGreaterThan(0)
    for (const id of projects) {
      const { name } = (await (await browser.fetch(`/api/project/${id}`)).json()) as { name: string }
      expect(await screen.findByRole('list', { name })).toBeVisible()
    }
    expect(rows()).toHaveLength(before.length)
    await user.click(rows()[0] as HTMLElement)
    await waitFor(() => expect(rows()).toHaveLength(before.length - 1))
    await waitFor(async () => expect(await favourites()).toHaveLength(before.length - 1))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(rows()).toHaveLength(before.length))
    await waitFor(async () => expect(await favourites()).toEqual(before))
  })

  test('that the server did not remove come back, and the reader is told', async () => {
    const { user, browser } = await renderAt('/account/vera/favorites', { as: 'vera' })
    const remove = await screen.findAllByRole('button', { name: /^Remove task/ })
    browser.setOffline(true)
    await user.click(remove[0] as HTMLElement)
    expect(await screen.findByText(/Your favourites could not be changed/)).toBeVisible()
    expect(rows()).toHaveLength(remove.length)
  })

  test('are one’s own: the address of somebody else’s leads to them', async () => {
    const { router } = await renderAt('/account/vera/favorites', { as: 'nora' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/account/nora/favorites'))
    expect(await screen.findByText('No favourites yet')).toBeVisible()
  })
})

describe('an answer whose task waits for others', () => {
  async function latest() {
    const list = await screen.findByRole('list', { name: 'Your latest answers' })
    const [button] = await within(list).findAllByRole('button', { name: /^Take back your answer to task/ })
    if (!button) throw new Error('No answer can be taken back')
    return { button, taskId: Number(/\d+$/.exec(button.getAttribute('aria-label') ?? '')?.[0]) }
  }
  const runsOf = async (browser: DemoBrowser, taskId: number) => {
    const [vera] = (await (await browser.fetch('/api/user?name=vera')).json()) as { id: number }[]
    const reply = await browser.fetch(`/api/taskrun?all=1&task_id=${taskId}&user_id=${vera?.id}`)
    return (await reply.json()) as unknown[]
  }

  test('is taken back after a question, and leaves the list', async () => {
    const { user, browser } = await renderAt('/account/vera/', { as: 'vera' })
    const { button, taskId } = await latest()
    expect(await runsOf(browser, taskId)).toHaveLength(1)
    await user.click(button)
    const dialog = within(await screen.findByRole('dialog', { name: 'Take this answer back?' }))
    await user.click(dialog.getByRole('button', { name: 'Keep it' }))
    expect(await runsOf(browser, taskId)).toHaveLength(1)
    await user.click(button)
    await user.click(await screen.findByRole('button', { name: 'Only take it back' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Your latest answers' })).toHaveFocus())
    expect(await runsOf(browser, taskId)).toHaveLength(0)
    expect(screen.queryByRole('button', { name: `Take back your answer to task ${taskId}` })).toBeNull()
  })

  test('is given anew at its task', async () => {
    const { user, browser, router } = await renderAt('/account/vera/', { as: 'vera' })
    const { button, taskId } = await latest()
    await user.click(button)
    await user.click(await screen.findByRole('button', { name: 'Take back and answer again' }))
    await waitFor(() => expect(router.state.location.pathname).toMatch(new RegExp(`/task/${taskId}$`)))
    expect(await runsOf(browser, taskId)).toHaveLength(0)
  })

  test('stays where the server no longer gives it back, and says why', async () => {
    const { user, browser } = await renderAt('/account/vera/', { as: 'vera' })
    const { button, taskId } = await latest()
    connect({
      fetch: (input, init) =>
        init?.method === 'DELETE'
          ? Promise.resolve(
              Response.json(
                { action: 'DELETE', status: 'failed', status_code: 403, target: 'taskrun' },
                { status: 403 },
              ),
            )
          : browser.fetch(input, init),
    })
    await user.click(button)
    await user.click(await screen.findByRole('button', { name: 'Only take it back' }))
    expect(await screen.findByText(/can no longer be taken back/)).toBeVisible()
    expect(await runsOf(browser, taskId)).toHaveLength(1)
  })
})
