// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { saveBlob, saveFile } from '#shared/files/saveFile.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

vi.mock('#shared/files/saveFile.ts', () => ({
  saveFile: vi.fn<typeof saveFile>(),
  saveBlob: vi.fn<typeof saveBlob>(),
}))
beforeEach(() => vi.clearAllMocks())

type Fetch = typeof fetch
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const taskLinks = () => screen.getAllByRole('link', { name: /^Task \d+$/ })

/** The site as a server sees it that counts wrong: an hour ago there were `total` tasks. */
const counted =
  (inner: Fetch, total: number): Fetch =>
  async (input, init) => {
    const reply = await inner(input, init)
    if (/userprogress/.test(requestedAddress(input))) return Response.json({ done: 0, total })
    if (!/tasks\/browse/.test(requestedAddress(input)) || !reply.ok) return reply
    const body = (await reply.json()) as { pagination: object }
    return Response.json({ ...body, pagination: { ...body.pagination, total } })
  }

describe('the task list', () => {
  test('shows ten tasks a page, how far each is, and leads from page to page', async () => {
    const { user, router } = await renderAt('/project/galaxyshapes/tasks/', { site: 'recorded' })
    await user.click(await screen.findByRole('link', { name: 'Browse the tasks' }))
    await heading('Browse the tasks')
    expect(taskLinks()).toHaveLength(10)
    const row = screen.getAllByRole('row')[1] as HTMLElement
    expect(row).toHaveTextContent(/\d of \d/)
    await user.click(screen.getByRole('link', { name: 'Next' }))
    await screen.findByRole('link', { name: 'Task 11' })
    expect(router.state.location.pathname).toBe('/project/galaxyshapes/tasks/browse/2')
    expect(screen.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: 'Previous' })).toHaveAttribute(
      'href',
      '/project/galaxyshapes/tasks/browse',
    )
  })

  test('goes on behind the page where an old total ends', async () => {
    const { router, browser } = await renderAt('/about', { site: 'recorded' })
    connect({ fetch: counted(browser.fetch, 10) })
    await router.navigate('/project/galaxyshapes/tasks/browse/3')
    await screen.findByRole('link', { name: 'Task 21' })
    expect(screen.getByText('30 tasks, page 3 of 3')).toBeVisible()
  })

  test('ends at a short page, whatever an old total promises', async () => {
    const { router, browser } = await renderAt('/about', { site: 'recorded' })
    connect({ fetch: counted(browser.fetch, 900) })
    await router.navigate('/project/galaxyshapes/tasks/browse/26')
    expect(await screen.findByText('252 tasks, page 26 of 26')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Next' })).toBeNull()
  })

  test('says so behind its end, where an old address or total led', async () => {
    const { router, browser } = await renderAt('/about', { site: 'recorded' })
    connect({ fetch: counted(browser.fetch, 900) })
    await router.navigate('/project/galaxyshapes/tasks/browse/27')
    expect(await screen.findByRole('heading', { name: 'There is no page 27' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Begin with the first page' })).toHaveAttribute(
      'href',
      '/project/galaxyshapes/tasks/browse',
    )
  })

  test.each([
    '/project/nope/tasks/browse',
    '/project/nope/tasks/browse/2',
    '/project/galaxyshapes/tasks/browse/x',
  ])('%s is not found', async (path) => {
    await renderAt(path, { site: 'recorded' })
    expect(await heading('There is nothing at this address')).toBeVisible()
  })

  test('without tasks says so', async () => {
    await renderAt('/project/ideas/tasks/browse', { site: 'recorded', as: 'olga' })
    expect(await screen.findByRole('heading', { name: 'There are no tasks yet' })).toBeVisible()
  })

  test.each([
    ['browse', undefined],
    ['browse', 'vera'],
    ['export', undefined],
    ['export', 'vera'],
  ])('of an owner who keeps the data: %s is explained to %s', async (part, as) => {
    await renderAt(`/project/night-shift-bats/tasks/${part}`, as ? { as } : {})
    expect(await screen.findByRole('heading', { name: 'The owner keeps this data' })).toBeVisible()
  })

  test('of an owner who keeps the data is open to himself', async () => {
    await renderAt('/project/night-shift-bats/tasks/browse', { as: 'paula' })
    expect(await screen.findByRole('table')).toBeVisible()
  })

  test('of a draft stays closed to others, and is not taken for one whose owner keeps it', async () => {
    await renderAt('/project/streetsigns/tasks/browse', { site: 'recorded', as: 'vera' })
    expect(await heading('This page is not for your account')).toBeVisible()
  })
})

describe("one task's answers", () => {
  test('are read beside what was asked, and taken home', async () => {
    const { user } = await renderAt('/project/galaxyshapes/tasks/browse', { site: 'recorded' })
    await heading('Browse the tasks')
    await user.click(screen.getByRole('link', { name: 'Task 1' }))
    expect(await heading('Task 1')).toHaveFocus()
    expect(screen.getByText('What shape is galaxy no. 1?')).toBeVisible()
    const answers = within(screen.getByRole('region', { name: /answers/ })).getAllByRole('listitem')
    expect(answers.length).toBeGreaterThan(1)
    expect(answers[0]).toHaveTextContent(/Volunteer no\. \d+/)
    expect(screen.getByRole('link', { name: 'Download JSON' })).toHaveAttribute(
      'href',
      '/project/galaxyshapes/1/results.json',
    )
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    const [name, csv = ''] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(name).toBe('galaxyshapes-task-1.csv')
    expect(csv.split('\r\n')[0]).toMatch(/^id,task_id,user_id,user_ip,created,finish_time,seconds,info_/)
    expect(csv.trim().split('\r\n')).toHaveLength(answers.length + 1)
    await user.click(screen.getByRole('link', { name: 'All tasks' }))
    expect(await heading('Browse the tasks')).toHaveFocus()
  })

  test.each(['99999', 'x', '301'])('of ?task=%s, no task of this project, are not found', async (task) => {
    await renderAt(`/project/galaxyshapes/tasks/browse?task=${task}`, { site: 'recorded' })
    expect(await heading('There is nothing at this address')).toBeVisible()
  })
})

describe('taking the data home', () => {
  test('saves the zip under the name the server gives it', async () => {
    const { user } = await renderAt('/project/galaxyshapes/tasks/export', { site: 'recorded' })
    await heading('Download the data')
    expect(screen.getByText(/hands out the same file for up to a day/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Download Answers as CSV' }))
    expect(await screen.findByText(/^Saved as 1_galaxyshapes_task_run_csv\.zip/)).toBeVisible()
    const [name, file] = vi.mocked(saveBlob).mock.lastCall ?? []
    expect(name).toBe('1_galaxyshapes_task_run_csv.zip')
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK')
  })

  test('says that the server is packing, counts what comes, and can be stopped', async () => {
    const { user, router, browser } = await renderAt('/project/galaxyshapes/', { site: 'recorded' })
    let begin: (reply: Response) => void = () => undefined
    let source: ReadableStreamDefaultController<Uint8Array> | undefined
    connect({
      fetch: (input, init) =>
        /export/.test(requestedAddress(input))
          ? new Promise((resolve) => (begin = resolve))
          : browser.fetch(input, init),
    })
    await router.navigate('/project/galaxyshapes/tasks/export')
    await user.click(await screen.findByRole('button', { name: 'Download Tasks as JSON' }))
    expect(await screen.findByText(/The server is packing the file/)).toBeVisible()
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (source = controller) })
    begin(new Response(body, { headers: { 'Content-Length': '4000000' } }))
    source?.enqueue(new Uint8Array(1_000_000))
    expect(await screen.findByText('1 MB of 4 MB have come')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Download' })).toHaveAttribute('aria-valuenow', '25')
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(screen.queryByText(/have come/)).toBeNull()
    expect(saveBlob).not.toHaveBeenCalled()
  })

  test('a broken connection saves nothing and can be tried again', async () => {
    const { user, browser } = await renderAt('/project/galaxyshapes/tasks/export', { site: 'recorded' })
    const button = await screen.findByRole('button', { name: 'Download Results as JSON' })
    browser.setOffline(true)
    await user.click(button)
    expect(await screen.findByText(/Nothing was saved/)).toBeVisible()
    browser.setOffline(false)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/^Saved as 1_galaxyshapes_result_json\.zip/)).toBeVisible()
  })
})
