// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createStore, get } from 'idb-keyval'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { readDraft } from './draftStore.ts'
import type * as draftStore from './draftStore.ts'
import { useDraft } from './useDraft.ts'

vi.mock('#shared/data/useCurrentUser.ts', () => ({ useCurrentUser: () => ({ id: 7 }) }))

/** A database that does not come to answer. */
const slow = vi.hoisted(() => ({ isOn: false, answer: new Promise<unknown>(() => {}) }))
vi.mock('./draftStore.ts', async (original) => {
  const store = await original<typeof draftStore>()
  return {
    ...store,
    readDraft: (key: string) => (slow.isOn ? slow.answer : store.readDraft(key)),
  }
})
const drafts = createStore('atrium-drafts', 'drafts')

function Typing({ name }: { name: string }) {
  const [text, setText] = useState('')
  const { foundAt, state, forget } = useDraft(name, {
    values: { text },
    isDirty: text !== '',
    restore: (values) => setText(values.text),
  })
  return (
    <>
      <input aria-label="text" value={text} onChange={(event) => setText(event.target.value)} />
      <output>{foundAt === undefined ? state : 'is back'}</output>
      <button type="button" onClick={forget}>
        sent
      </button>
    </>
  )
}

test('what was typed is there again in the next tab, for the same person only, until it is sent', async () => {
  const user = userEvent.setup()
  const first = render(<Typing name="letter" />)
  await user.type(screen.getByLabelText('text'), 'Dear all')
  await waitFor(async () =>
    expect(await readDraft('7/letter')).toMatchObject({ values: { text: 'Dear all' } }),
  )
  expect(await readDraft('8/letter')).toBeUndefined()
  // A crash asks nobody.
  first.unmount()

  const second = render(<Typing name="letter" />)
  expect(await screen.findByText('is back')).toBeVisible()
  expect(screen.getByLabelText('text')).toHaveValue('Dear all')
  await user.click(screen.getByRole('button', { name: 'sent' }))
  await waitFor(async () => expect(await readDraft('7/letter')).toBeUndefined())
  second.unmount()

  render(<Typing name="letter" />)
  expect(await screen.findByText('none')).toBeVisible()
  expect(screen.getByLabelText('text')).toHaveValue('')
})

test('a tab that is put away in the middle of a word keeps it, and so does a page that is left', async () => {
  const user = userEvent.setup()
  const first = render(<Typing name="note" />)
  expect(await screen.findByText('none')).toBeVisible()
  await user.type(screen.getByLabelText('text'), 'n')
  dispatchEvent(new Event('pagehide'))
  // Nothing of the page runs after that.
  expect(JSON.stringify(sessionStorage.getItem('atrium.draft/7/note'))).toContain('n')
  first.unmount()

  render(<Typing name="note" />)
  expect(await screen.findByText('is back')).toBeVisible()
  expect(screen.getByLabelText('text')).toHaveValue('n')
  expect(sessionStorage).toHaveLength(0)
})

test('a page that is left at once writes down what it has', async () => {
  const user = userEvent.setup()
  const first = render(<Typing name="memo" />)
  expect(await screen.findByText('none')).toBeVisible()
  await user.type(screen.getByLabelText('text'), 'm')
  first.unmount()
  await waitFor(async () => expect(await readDraft('7/memo')).toMatchObject({ values: { text: 'm' } }), {
    timeout: 150,
  })
})

test('what is sent right after it was typed is not kept after it', async () => {
  const user = userEvent.setup()
  render(<Typing name="card" />)
  expect(await screen.findByText('none')).toBeVisible()
  await user.type(screen.getByLabelText('text'), 'c')
  await user.click(screen.getByRole('button', { name: 'sent' }))
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(await readDraft('7/card')).toBeUndefined()
})

test('what is typed while the database still opens is kept, whether the page goes away or stays', async () => {
  slow.isOn = true
  try {
    const user = userEvent.setup()
    render(<Typing name="slow" />)
    await user.type(screen.getByLabelText('text'), 's')
    expect(screen.getByText('looking')).toBeVisible()
    dispatchEvent(new Event('pagehide'))
    expect(sessionStorage.getItem('atrium.draft/7/slow')).toContain('"s"')
    await waitFor(async () => expect(await get('7/slow', drafts)).toMatchObject({ values: { text: 's' } }))
  } finally {
    slow.isOn = false
    sessionStorage.clear()
  }
})

test('what was sent before the database answered is not put back', async () => {
  const user = userEvent.setup()
  let resolve: (draft: unknown) => void = () => {}
  Object.assign(slow, { isOn: true, answer: new Promise((answer) => (resolve = answer)) })
  try {
    render(<Typing name="late" />)
    await user.click(screen.getByRole('button', { name: 'sent' }))
    resolve({ values: { text: 'of an earlier visit' }, at: new Date().toISOString() })
    await new Promise((settled) => setTimeout(settled, 50))
    expect(screen.getByLabelText('text')).toHaveValue('')
    expect(screen.getByText('none')).toBeVisible()
  } finally {
    slow.isOn = false
  }
})
