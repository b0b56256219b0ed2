// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { BoxOptions } from '#presenter/host/openBox.ts'
import { renderAt } from '#testing/renderAt.tsx'

const boxes: BoxOptions[] = []
const focusBox = vi.fn<() => void>()
vi.mock('#presenter/host/openBox.ts', () => ({
  openBox: (options: BoxOptions) => {
    boxes.push(options)
    return { skip: async () => false, focus: focusBox, setReader() {}, warm() {}, close() {} }
  },
}))

beforeEach(() => {
  boxes.length = 0
  focusBox.mockClear()
  localStorage.clear()
})

async function startWork(path: string, { hasTutorial = false } = {}) {
  const view = await renderAt(path, { as: 'nora' })
  if (hasTutorial) await view.user.click(await screen.findByRole('button', { name: 'Start contributing' }))
  const box = await waitFor(() => {
    const open = boxes.findLast(({ document }) => document.kind === 'presenter')
    if (!open) throw new Error('no task is open')
    return open
  })
  await act(async () => box.onEvent({ kind: 'ready' }))
  return view
}

test('helping materials lie beside the task; Escape leads back to it', async () => {
  const { user } = await startWork('/project/dawn-chorus/newtask', { hasTutorial: true })
  const [open] = await screen.findAllByRole('button', { name: 'Field guide' })
  await user.click(open as HTMLElement)
  const guide = await screen.findByRole('complementary', { name: 'Field guide' })
  await waitFor(() => expect(within(guide).getByRole('heading', { name: 'Field guide' })).toHaveFocus())
  expect(within(guide).getByLabelText('wren')).toHaveAttribute('src', '/uploads/user_2/guide-wren.wav')
  expect(within(guide).getAllByRole('heading', { level: 3 })).toHaveLength(6)
  expect(boxes.filter(({ document }) => document.kind === 'presenter')).toHaveLength(1)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary', { name: 'Field guide' })).toBeNull()
  expect(focusBox).toHaveBeenCalled()
})

test('a project without any offers no field guide', async () => {
  await startWork('/project/mood-of-the-press/newtask')
  await screen.findByText('0 answers by you')
  // Long enough for an answer of the server that there are none.
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(screen.queryByRole('button', { name: 'Field guide' })).toBeNull()
})
