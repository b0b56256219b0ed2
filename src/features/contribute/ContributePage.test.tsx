// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { BoxOptions } from '#presenter/host/openBox.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { siteOutbox } from './outbox/siteOutbox.ts'

/** The boxes that the page opened; the last one is the one on the screen. */
const boxes: { options: BoxOptions; isClosed: boolean }[] = []
vi.mock('#presenter/host/openBox.ts', () => ({
  openBox: (options: BoxOptions) => {
    const box = { options, isClosed: false }
    boxes.push(box)
    return {
      skip: async () => false,
      focus: () => {},
      setReader: () => {},
      warm: () => {},
      close: () => {
        box.isClosed = true
      },
    }
  },
}))

/** Plays an owner's presenter inside the open box: the run loop of CONTRACT.md §8.2, one answer at a time. */
async function presenter(kind = 'presenter') {
  const box = await waitFor(() => {
    const open = boxes.findLast(({ options, isClosed }) => !isClosed && options.document.kind === kind)
    if (!open) throw new Error(`no ${kind} is open`)
    return open
  })
  const { services, onEvent, document } = box.options
  await act(async () => onEvent({ kind: 'ready' }))
  const { startTaskId } = document
  let task = await act(() => (startTaskId === undefined ? services.nextTask(0) : services.task(startTaskId)))
  const present = () => act(async () => onEvent({ kind: 'presented', taskId: task?.id ?? null }))
  await present()
  return {
    box,
    get taskId() {
      return task?.id ?? null
    },
    async answer(info: unknown) {
      const current = task
      if (!current) throw new Error('no task is shown')
      const kept = await act(() => services.saveAnswer({ taskId: current.id, info }))
      task = await act(() => services.nextTask(0))
      await present()
      return kept
    },
  }
}

type Browser = Awaited<ReturnType<typeof renderAt>>['browser']

async function runsOnServer(browser: Browser, projectId: number) {
  const reply = await browser.fetch(
    `/api/taskrun?all=1&limit=100&orderby=id&desc=true&project_id=${projectId}`,
    {
      headers: { 'Content-Type': 'application/json' },
    },
  )
  return (await reply.json()) as { task_id: number; info: unknown; user_id: number | null }[]
}

async function idOf(browser: Browser, short_name: string) {
  const reply = await browser.fetch(`/api/project?all=1&short_name=${short_name}`, {
    headers: { 'Content-Type': 'application/json' },
  })
  return ((await reply.json()) as [{ id: number }])[0].id
}

const setOnline = (isOnline: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}

beforeAll(() => {
  configure({ asyncUtilTimeout: 5_000 })
  const meta = document.createElement('meta')
  meta.name = 'atrium-undo-seconds'
  meta.content = '0.6'
  document.head.append(meta)
})

beforeEach(async () => {
  vi.restoreAllMocks()
  boxes.length = 0
  localStorage.clear()
  // What a test before this one left in the outbox belongs to another world.
  for (const { key } of siteOutbox().getSnapshot().answers) {
    await siteOutbox().takeBack(key)
    await siteOutbox().discard(key)
  }
})

describe('working', () => {
  test('a volunteer’s answers reach the server in the background, and are counted at once', async () => {
    const { browser } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    const first = work.taskId
    expect(screen.getByText('0 answers by you')).toBeInTheDocument()
    const kept = await work.answer({ mood: 'hopeful' })
    expect(kept).toMatchObject({ id: null, task_id: first, info: { mood: 'hopeful' } })
    expect(await screen.findByText('1 answer by you')).toBeInTheDocument()
    expect(work.taskId).not.toBe(first)
    const id = await idOf(browser, 'mood-of-the-press')
    await waitFor(
      async () => expect((await runsOnServer(browser, id))[0]).toMatchObject({ task_id: first }),
      {
        timeout: 5_000,
      },
    )
    expect(await screen.findByText('All saved')).toBeInTheDocument()
    expect(screen.getByText('1 answer by you')).toBeInTheDocument()
  })

  test('an answer that is taken back shows its task again and is never sent', async () => {
    const { user, browser } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    const first = work.taskId
    const id = await idOf(browser, 'mood-of-the-press')
    const before = await runsOnServer(browser, id)
    await work.answer({ mood: 'angry' })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(work.box.isClosed).toBe(true))
    const again = await presenter()
    expect(again.taskId).toBe(first)
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(await runsOnServer(browser, id)).toEqual(before)
  })

  test('five answers given offline arrive once each when the network is back', async () => {
    const { browser } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    const id = await idOf(browser, 'mood-of-the-press')
    browser.setOffline(true)
    setOnline(false)
    const answered = []
    for (let count = 0; count < 5; count += 1) {
      answered.push(work.taskId)
      await work.answer({ mood: `offline ${count}` })
    }
    expect(await screen.findByText('5 waiting')).toBeInTheDocument()
    browser.setOffline(false)
    setOnline(true)
    expect(await screen.findByText('All saved', {}, { timeout: 8_000 })).toBeInTheDocument()
    const arrived = (await runsOnServer(browser, id)).filter((run) =>
      JSON.stringify(run.info).includes('offline'),
    )
    expect(arrived).toHaveLength(5)
    expect(new Set(arrived.map((run) => run.task_id))).toEqual(new Set(answered))
  })

  test('a skipped task gives way to another', async () => {
    const { user } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    await waitFor(() => expect(work.box.isClosed).toBe(true))
    expect((await presenter()).taskId).not.toBe(work.taskId)
  })

  test('a favourite is marked on the server', async () => {
    const { user, browser } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    const [star] = await screen.findAllByRole('button', { name: 'Add to favourites' })
    await user.click(star as HTMLElement)
    expect((await screen.findAllByRole('button', { name: 'Remove from favourites' })).length).toBeGreaterThan(
      0,
    )
    await waitFor(async () => {
      const reply = await browser.fetch('/api/favorites', { headers: { 'Content-Type': 'application/json' } })
      expect(await reply.json()).toMatchObject([{ id: work.taskId }])
    })
  })

  test('somebody without an account is told so gently, and can dismiss it', async () => {
    const { user } = await renderAt('/project/mood-of-the-press/newtask')
    await presenter()
    const hint = screen.getByText(/You contribute without an account/)
    expect(within(hint).getByRole('link')).toHaveAttribute(
      'href',
      '/account/signin?next=%2Fproject%2Fmood-of-the-press%2Fnewtask',
    )
    await user.click(screen.getByRole('button', { name: 'Dismiss this hint' }))
    expect(screen.queryByText(/You contribute without an account/)).not.toBeInTheDocument()
  })
})

describe('when something comes between', () => {
  const json = { 'Content-Type': 'application/json' }

  test('an answer that the server refuses is shown with its reason, and discarded only after a question', async () => {
    const { user, browser } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    const id = await idOf(browser, 'mood-of-the-press')
    await browser.fetch('/api/taskrun', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ project_id: id, task_id: work.taskId, info: { mood: 'from another device' } }),
    })
    await work.answer({ mood: 'neutral' })
    expect(await screen.findByText('1 needs you')).toBeInTheDocument()
    expect(
      screen.getByText('You already gave another answer to this task, and the server kept that one.'),
    ).toBeInTheDocument()
    const hidden = { hidden: true }
    await user.click(screen.getByRole('button', { name: 'Discard', ...hidden }))
    expect(screen.getByText('Discard this answer for good?')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Discard it', ...hidden }))
    expect(await screen.findByText('All saved')).toBeInTheDocument()
  })

  test('when the session ends under the work, answers wait and leave in their person’s name', async () => {
    const { user, browser } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    const id = await idOf(browser, 'mood-of-the-press')
    const { taskId } = work
    await browser.fetch('/account/signout?response_format=json', { headers: json })
    await work.answer({ mood: 'signed out' })
    expect(await screen.findByText(/You were signed out/)).toBeInTheDocument()
    expect(await screen.findByText('1 needs you')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Sign in again' }))
    const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
    await user.type(within(dialog).getByLabelText('Password'), 'nora-password')
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('All saved')).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText(/You were signed out/)).not.toBeInTheDocument())
    const arrived = (await runsOnServer(browser, id)).find((run) =>
      JSON.stringify(run.info).includes('signed out'),
    )
    expect(arrived).toMatchObject({ task_id: taskId, user_id: expect.any(Number) })
  })

  test('under locks the next tasks come as soon as the server has the answers', async () => {
    localStorage.clear()
    const { user, browser } = await renderAt('/project/night-shift-bats/newtask', { as: 'nora' })
    await user.click(await screen.findByRole('button', { name: 'Start contributing' }))
    const work = await presenter()
    const seen = []
    for (let count = 0; count < 4; count += 1) {
      seen.push(work.taskId)
      await work.answer({ call: `bat ${count}` })
    }
    expect(new Set(seen).size).toBe(4)
    expect(await screen.findByText('All saved')).toBeInTheDocument()
    const id = await idOf(browser, 'night-shift-bats')
    const arrived = (await runsOnServer(browser, id)).filter((run) =>
      JSON.stringify(run.info).includes('bat '),
    )
    expect(arrived).toHaveLength(4)
  })
})

describe('when one cannot work', () => {
  test('a finished project says so and shows where help is wanted', async () => {
    await renderAt('/project/beetle-drawers/newtask', { as: 'nora' })
    await presenter()
    expect(await screen.findByRole('heading', { name: 'This project is finished' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Find another project' })).toHaveAttribute('href', '/search')
  })

  test('a project that wants accounts offers to sign in and to come back', async () => {
    await renderAt('/project/cloud-forest-labels/newtask')
    expect(await screen.findByRole('heading', { name: 'Sign in to contribute' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/account/signin?next=%2Fproject%2Fcloud-forest-labels%2Fnewtask',
    )
  })

  test('a presenter that does not start can be tried again', async () => {
    const { user } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const work = await presenter()
    await act(async () => work.box.options.onEvent({ kind: 'failed', reason: 'timeout' }))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect((await presenter()).taskId).toBe(work.taskId)
  })
})

describe('a task by its address', () => {
  test('is the first to be shown, and the work goes on from there', async () => {
    const { browser, unmount } = await renderAt('/project/mood-of-the-press/newtask', { as: 'nora' })
    const { taskId } = await presenter()
    const id = await idOf(browser, 'mood-of-the-press')
    unmount()
    const linked = (taskId ?? 0) + 3
    await renderAt(`/project/mood-of-the-press/task/${linked}`, { as: 'nora' })
    const work = await presenter()
    expect(work.taskId).toBe(linked)
    await work.answer({ mood: 'worried' })
    expect(work.taskId).toBeTypeOf('number')
    expect(id).toBeGreaterThan(0)
  })

  test('of another project leads back to ordinary work', async () => {
    await renderAt('/project/mood-of-the-press/task/1', { as: 'nora' })
    expect(
      await screen.findByRole('heading', { name: 'This task belongs to another project' }),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Show me a task' })).toHaveAttribute(
      'href',
      '/project/mood-of-the-press/newtask',
    )
  })

  test('that does not exist says so', async () => {
    await renderAt('/project/mood-of-the-press/task/999999', { as: 'nora' })
    expect(await screen.findByRole('heading', { name: 'This task is no longer there' })).toBeInTheDocument()
  })

  test('that was answered before is not shown again', async () => {
    const { browser, unmount } = await renderAt('/project/mood-of-the-press/newtask', { as: 'vera' })
    const id = await idOf(browser, 'mood-of-the-press')
    const work = await presenter()
    const answered = work.taskId
    await work.answer({ mood: 'neutral' })
    expect(id).toBeGreaterThan(0)
    unmount()
    await renderAt(`/project/mood-of-the-press/task/${answered}`, { as: 'vera' })
    expect(
      await screen.findByRole('heading', { name: 'You have already answered this task' }),
    ).toBeInTheDocument()
  })
})

describe('the tutorial', () => {
  test('comes before the first task, once, and stays in reach', async () => {
    const { user, unmount } = await renderAt('/project/deep-sky-shapes/newtask', { as: 'nora' })
    expect((await presenter('tutorial')).box.options.document.html).toContain('<')
    await user.click(await screen.findByRole('button', { name: 'Start contributing' }))
    await presenter()
    await user.click((await screen.findAllByRole('button', { name: 'Show the tutorial' }))[0] as HTMLElement)
    expect(await screen.findByRole('dialog')).toBeInTheDocument()
    expect(boxes.filter(({ isClosed }) => !isClosed).map(({ options }) => options.document.kind)).toEqual([
      'presenter',
      'tutorial',
    ])
    unmount()
    await renderAt('/project/deep-sky-shapes/newtask', { as: 'nora' })
    expect((await presenter()).taskId).toBeTypeOf('number')
  })

  test('that leaves its box by script has come to its end', async () => {
    await renderAt('/project/deep-sky-shapes/newtask', { as: 'nora' })
    const { box } = await presenter('tutorial')
    act(() => box.options.onEvent({ kind: 'reloaded' }))
    expect((await presenter()).taskId).toBeTypeOf('number')
  })

  test('has a page of its own that leads to the work', async () => {
    const { user, router } = await renderAt('/project/deep-sky-shapes/tutorial')
    await presenter('tutorial')
    await user.click(await screen.findByRole('button', { name: 'Start contributing' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/project/deep-sky-shapes/newtask'))
    expect((await presenter()).taskId).toBeTypeOf('number')
  })
})
