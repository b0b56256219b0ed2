// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { clear, createStore } from 'idb-keyval'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import type { Page } from '#pybossa/schemas/page.ts'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => clear(createStore('atrium-drafts', 'drafts')))

type View = Awaited<ReturnType<typeof renderAt>>
const GUIDE = '/project/dawn-chorus/helpingmaterials'
const PAGES = '/project/dawn-chorus/pages'
const rows = async <Row,>({ browser }: View, resource: string) =>
  (await (await browser.fetch(`/api/${resource}?all=1&limit=100&orderby=id`)).json()) as Row[]
const type = (label: string, value: string, within_: ReturnType<typeof within> = screen) =>
  fireEvent.change(within_.getByLabelText(label), { target: { value } })
const preview = () => within(screen.getByRole('region', { name: 'As volunteers see it' }))
const order = () =>
  preview()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

/** Presses a form's button while the session is over, and signs in again. */
async function sendSignedOut(view: View, button: HTMLElement) {
  await view.browser.signOut()
  await view.user.click(button)
  const again = within(await screen.findByRole('dialog', { name: 'Please sign in again' }))
  await view.user.type(again.getByLabelText('Password'), 'olga-password')
  await view.user.click(again.getByRole('button', { name: 'Sign in' }))
}

describe('the field guide', () => {
  test('keeps an entry that a failing server refuses, with its lines, until it is taken', async () => {
    const view = await renderAt(GUIDE, { as: 'olga' })
    const { user } = view
    await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
    const form = within(screen.getByRole('form', { name: 'New entry' }))
    type('Name', 'robin error-503', form)
    await user.click(form.getByRole('button', { name: 'Add a line' }))
    type('Word', 'Size', form)
    type('What to know', 'a hand', form)
    for (let time = 0; time < 2; time++) {
      await user.click(form.getByRole('button', { name: 'Add it' }))
      await waitFor(() => expect(form.getByText(/went wrong on the server/)).toBeVisible())
      await waitFor(() =>
        expect(form.getByRole('button', { name: 'Add it' })).not.toHaveAttribute('aria-busy'),
      )
      expect(form.getByLabelText('Name')).toHaveValue('robin error-503')
      expect(form.getByLabelText('What to know')).toHaveValue('a hand')
    }
    await user.click(form.getByRole('button', { name: 'Add it' }))
    await waitFor(() => expect(order()).toContain('robin error-503'))
    const added = (await rows<HelpingMaterial>(view, 'helpingmaterial')).filter(
      ({ info }) => info?.['title'] === 'robin error-503',
    )
    expect(added.map(({ info }) => info?.['Size'])).toEqual(['a hand'])
  })

  test('takes a new entry and a changed one after signing in again where the session was over', async () => {
    const view = await renderAt(GUIDE, { as: 'olga' })
    const { user } = view
    await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
    const form = within(screen.getByRole('form', { name: 'New entry' }))
    type('Name', 'robin', form)
    await sendSignedOut(view, form.getByRole('button', { name: 'Add it' }))
    await waitFor(() => expect(order()).toContain('robin'))

    await user.click(screen.getByRole('button', { name: 'Edit: robin' }))
    const change = within(screen.getByRole('form', { name: 'Change an entry' }))
    type('Name', 'European robin', change)
    await sendSignedOut(view, change.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(order()).toContain('European robin'))
    expect(order()).not.toContain('robin')
  })

  test('says before sending that the server may throw a file away', async () => {
    const view = await renderAt(GUIDE, { as: 'olga' })
    const { user } = view
    await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
    const before = (await rows(view, 'helpingmaterial')).length
    const form = within(screen.getByRole('form', { name: 'New entry' }))
    await user.upload(form.getByLabelText('File'), new File(['x'], 'Robin song.mp3', { type: 'audio/mpeg' }))
    expect(form.getByText('The server may throw this file away')).toBeVisible()
    type('Name', 'robin', form)
    await user.click(form.getByRole('button', { name: 'Add it' }))
    expect(await form.findByText(/may not keep this kind of file/)).toBeVisible()
    expect(form.getByLabelText('Name')).toHaveValue('robin')
    expect(await rows(view, 'helpingmaterial')).toHaveLength(before)
  })

  test('gets an entry that is read last, and is then put elsewhere by its arrows', async () => {
    const view = await renderAt(GUIDE, { as: 'olga' })
    const { user } = view
    await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
    const birds = order()
    const form = within(screen.getByRole('form', { name: 'New entry' }))
    type('Name', 'robin lost-reply', form)
    await user.click(form.getByRole('button', { name: 'Add it' }))
    expect(await form.findByText(/cannot reach the server/)).toBeVisible()
    await user.click(form.getByRole('button', { name: 'Add it' }))
    await waitFor(() => expect(order()).toEqual([...birds, 'robin lost-reply']))
    const added = (await rows<HelpingMaterial>(view, 'helpingmaterial')).filter(
      ({ info }) => info?.['title'] === 'robin lost-reply',
    )
    expect(added).toHaveLength(1)
    for (let step = 0; step < birds.length; step++)
      await user.click(screen.getByRole('button', { name: 'Move up: robin lost-reply' }))
    await waitFor(() => expect(order()).toEqual(['robin lost-reply', ...birds]))
    expect(screen.getByRole('button', { name: 'Move up: robin lost-reply' })).toHaveFocus()
  })

  test('keeps what a presenter needs when a name is changed, and loses an entry only when asked twice', async () => {
    const view = await renderAt(GUIDE, { as: 'olga' })
    const { user } = view
    await user.click(await screen.findByRole('button', { name: 'Edit: wren' }))
    const form = within(screen.getByRole('form', { name: 'Change an entry' }))
    type('Name', 'Eurasian wren', form)
    await user.click(form.getByRole('button', { name: 'Add a line' }))
    type('Word', 'Size', form)
    type('What to know', 'a thumb', form)
    await user.click(form.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(order()).toContain('Eurasian wren'))
    const wren = (await rows<HelpingMaterial>(view, 'helpingmaterial')).find(
      ({ info }) => info?.['species'] === 'Eurasian wren',
    )
    expect(wren?.info).toMatchObject({ kind: 'song', file_name: 'guide-wren.wav', Size: 'a thumb' })

    await user.click(screen.getByRole('button', { name: 'Edit: Eurasian wren' }))
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    const question = await screen.findByRole('dialog', { name: 'Delete “Eurasian wren”?' })
    await user.click(within(question).getByRole('button', { name: 'Delete it' }))
    await waitFor(() => expect(order()).not.toContain('Eurasian wren'))
  })

  test('is only read by co-owners, who are told why', async () => {
    await renderAt('/project/the-moving-river/helpingmaterials', { as: 'olga' })
    expect(await screen.findByText('Only the project’s creator can do this')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Add an entry' })).toBeNull()
  })

  test('teaches where there is none yet', async () => {
    const { user } = await renderAt('/project/moth-nights/helpingmaterials', { as: 'olga' })
    expect(await screen.findByRole('heading', { name: 'No field guide yet' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add an entry' }))
    expect(screen.getByLabelText('File')).toHaveFocus()
  })
})

describe('a project’s own pages', () => {
  const ownPages = async (view: View) => {
    const all = await rows<Page>(view, 'page')
    // Another project of the site has one.
    return all.filter(({ slug }) => slug !== 'field-guide')
  }
  const add = async ({ user }: View, title: string, text: string) => {
    await user.click(await screen.findByRole('button', { name: 'Add a page' }))
    const form = within(screen.getByRole('form', { name: 'New page' }))
    type('Title', title, form)
    fireEvent.change(form.getByRole('textbox', { name: 'Text' }), { target: { value: text } })
    await user.click(form.getByRole('button', { name: 'Add the page' }))
    return form
  }

  test('are written, put in order, and unfolded by readers in that order', async () => {
    const view = await renderAt(PAGES, { as: 'olga' })
    const { user } = view
    expect(await screen.findByRole('heading', { name: 'No pages yet' })).toBeVisible()
    await add(view, 'Who we are', 'Three **ornithologists**.')
    await add(view, '¿Questions?', 'Answers.')
    await user.click(await screen.findByRole('button', { name: 'Move up: ¿Questions?' }))
    await waitFor(async () =>
      expect((await ownPages(view)).map(({ slug, info }) => [slug, info])).toEqual([
        ['who-we-are', { title: 'Who we are', text: 'Three **ornithologists**.', position: 2 }],
        ['questions', { title: '¿Questions?', text: 'Answers.', position: 1 }],
      ]),
    )
    view.unmount()
    await renderAt('/project/dawn-chorus/', { browser: view.browser })
    const pages = await screen.findByRole('region', { name: 'More about this project' })
    expect([...pages.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
      '¿Questions?',
      'Who we are',
    ])
  })

  test('outlive a lost answer and a crash, and are there once', async () => {
    const first = await renderAt(PAGES, { as: 'olga' })
    const form = await add(first, 'A lost-reply', 'Words.')
    expect(await form.findByText(/cannot reach the server/)).toBeVisible()
    dispatchEvent(new Event('pagehide'))
    await first.user.click(form.getByRole('button', { name: 'Add the page' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Edit: A lost-reply' })).toBeVisible())
    expect(await ownPages(first)).toHaveLength(1)
    await first.user.click(screen.getByRole('button', { name: 'Edit: A lost-reply' }))
    type('Title', 'Unfinished')
    await new Promise((resolve) => setTimeout(resolve, 400))
    first.unmount()
    const { user } = await renderAt(PAGES, { browser: first.browser })
    await user.click(await screen.findByRole('button', { name: 'Edit: A lost-reply' }))
    expect(await screen.findByDisplayValue('Unfinished')).toBeVisible()
  })

  test('outlive a failing server, with all that was typed, and are there once', async () => {
    const view = await renderAt(PAGES, { as: 'olga' })
    const form = await add(view, 'About error-503', 'Words.')
    for (let time = 0; time < 2; time++) {
      await waitFor(() => expect(form.getByText(/went wrong on the server/)).toBeVisible())
      await waitFor(() =>
        expect(form.getByRole('button', { name: 'Add the page' })).not.toHaveAttribute('aria-busy'),
      )
      expect(form.getByLabelText('Title')).toHaveValue('About error-503')
      expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue('Words.')
      await view.user.click(form.getByRole('button', { name: 'Add the page' }))
    }
    expect(await screen.findByRole('button', { name: 'Edit: About error-503' })).toBeVisible()
    expect(await ownPages(view)).toHaveLength(1)
  })

  test('are written and changed after signing in again where the session was over', async () => {
    const view = await renderAt(PAGES, { as: 'olga' })
    await view.user.click(await screen.findByRole('button', { name: 'Add a page' }))
    const form = within(screen.getByRole('form', { name: 'New page' }))
    type('Title', 'After the break', form)
    await sendSignedOut(view, form.getByRole('button', { name: 'Add the page' }))
    await view.user.click(await screen.findByRole('button', { name: 'Edit: After the break' }))
    const change = within(screen.getByRole('form', { name: 'Change a page' }))
    type('Title', 'After both breaks', change)
    await sendSignedOut(view, change.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('button', { name: 'Edit: After both breaks' })).toBeVisible()
    expect((await ownPages(view)).map(({ info }) => info?.['title'])).toEqual(['After both breaks'])
  })
})
