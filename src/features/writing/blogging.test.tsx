// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clear, createStore } from 'idb-keyval'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  await clear(createStore('atrium-drafts', 'drafts'))
})

type View = Awaited<ReturnType<typeof renderAt>>
const NEW = '/project/deep-sky-shapes/new-blogpost'

const write = async (title: string, text = 'Some words.') => {
  fireEvent.change(await screen.findByLabelText('Title'), { target: { value: title } })
  fireEvent.change(screen.getByRole('textbox', { name: 'Text' }), { target: { value: text } })
}
const dialog = (name: string) => screen.findByRole('dialog', { name })
const publish = async ({ user }: View) => {
  await user.click(screen.getByRole('button', { name: 'Publish' }))
  return dialog('Publish this post?')
}
const press = ({ user }: View, inside: HTMLElement, name: string) =>
  user.click(within(inside).getByRole('button', { name }))
const readHeading = (name: string) => screen.findByRole('heading', { level: 1, name })

/** The posts of this name, as the server has them. */
async function posts({ browser }: View, title: string): Promise<Blogpost[]> {
  const reply = await browser.fetch('/api/blogpost?all=1&limit=100')
  return ((await reply.json()) as Blogpost[]).filter((post) => post.title === title)
}
const mailsAbout = async ({ browser }: View, title: string) =>
  (await browser.mails()).filter(({ body }) => body.startsWith(title))

describe('a new post', () => {
  test('says what is missing, and asks nothing of the server before', async () => {
    const view = await renderAt(NEW, { as: 'olga' })
    await view.user.click(await screen.findByRole('button', { name: 'Publish' }))
    expect(await screen.findByText('Give it a title.')).toBeVisible()
    expect(screen.getByText('Write something first.')).toBeVisible()
    expect(screen.getByLabelText('Title')).toHaveFocus()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('as a draft on the server, it mails already: the question says so', async () => {
    const view = await renderAt(NEW, { as: 'olga' })
    await write('Not yet')
    await view.user.click(screen.getByRole('button', { name: 'Save as a draft' }))
    const question = await dialog('Save the draft on the server?')
    expect(question).toHaveTextContent('The mails about a post go out with its first save')
    expect(await posts(view, 'Not yet')).toEqual([])
    await press(view, question, 'Save it, and send the mails')
    expect(await readHeading('Edit a post')).toBeVisible()
    expect((await posts(view, 'Not yet')).map(({ published }) => published)).toEqual([false])
    const sent = (await mailsAbout(view, 'Not yet')).length
    expect(sent).toBeGreaterThan(0)

    await view.user.click(screen.getByRole('button', { name: 'Publish' }))
    expect(await screen.findByText('Published')).toBeVisible()
    expect((await posts(view, 'Not yet')).map(({ published }) => published)).toEqual([true])
    expect(await mailsAbout(view, 'Not yet')).toHaveLength(sent)
  })

  test('outlives a failing server, with all that was typed', async () => {
    const view = await renderAt(NEW, { as: 'olga' })
    await write('About error-503')
    const question = await publish(view)
    for (let time = 0; time < 2; time++) {
      await press(view, question, 'Publish it')
      expect(await within(question).findByText(/went wrong on the server/)).toBeVisible()
      expect(screen.getByLabelText('Title')).toHaveValue('About error-503')
    }
    await press(view, question, 'Publish it')
    expect(await readHeading('About error-503')).toBeVisible()
    expect(await posts(view, 'About error-503')).toHaveLength(1)
  })

  test('whose answer was lost is neither written nor mailed twice', async () => {
    const view = await renderAt(NEW, { as: 'olga' })
    await write('A lost-reply')
    const question = await publish(view)
    await press(view, question, 'Publish it')
    expect(await within(question).findByText(/cannot reach the server/)).toBeVisible()
    const sent = (await mailsAbout(view, 'A lost-reply')).length
    await press(view, question, 'Publish it')
    expect(await readHeading('A lost-reply')).toBeVisible()
    expect(await posts(view, 'A lost-reply')).toHaveLength(1)
    expect(await mailsAbout(view, 'A lost-reply')).toHaveLength(sent)
  })

  test('whose answer was lost with the tab is still not written twice', async () => {
    const first = await renderAt(NEW, { as: 'olga' })
    await write('One lost-reply, one tab')
    const question = await publish(first)
    await press(first, question, 'Publish it')
    await within(question).findByText(/cannot reach the server/)
    dispatchEvent(new Event('pagehide'))
    first.unmount()

    const view = await renderAt(NEW, { browser: first.browser })
    expect(await screen.findByText('What you typed before is here again')).toBeVisible()
    expect(screen.getByLabelText('Title')).toHaveValue('One lost-reply, one tab')
    fireEvent.change(screen.getByRole('textbox', { name: 'Text' }), { target: { value: 'Better words.' } })
    await press(view, await publish(view), 'Publish it')
    expect(await readHeading('One lost-reply, one tab')).toBeVisible()
    expect((await posts(view, 'One lost-reply, one tab')).map(({ body }) => body)).toEqual(['Better words.'])
  })

  test('goes out after signing in again where the session was over', async () => {
    const view = await renderAt(NEW, { as: 'olga' })
    await write('After the break')
    await view.browser.signOut()
    await press(view, await publish(view), 'Publish it')
    const again = await dialog('Please sign in again')
    await view.user.type(within(again).getByLabelText('Password'), 'olga-password')
    await press(view, again, 'Sign in')
    expect(await readHeading('After the break')).toBeVisible()
    expect(await posts(view, 'After the break')).toHaveLength(1)
  })

  test('stays without a network, and is there after a crash until it is thrown away', async () => {
    const first = await renderAt(NEW, { as: 'olga' })
    await write('Offline')
    const question = await publish(first)
    first.browser.setOffline(true)
    await press(first, question, 'Publish it')
    expect(await within(question).findByText(/What you typed is still here/)).toBeVisible()
    first.browser.setOffline(false)
    dispatchEvent(new Event('pagehide'))
    first.unmount()
    const { user } = await renderAt(NEW, { browser: first.browser })
    expect(await screen.findByDisplayValue('Offline')).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Throw it away' }))
    expect(screen.getByLabelText('Title')).toHaveValue('')
  })
})

describe('a post that is there', () => {
  test('is changed where it stands; an unfinished change is kept beside it', async () => {
    const first = await renderAt('/project/deep-sky-shapes/1/update', { as: 'olga' })
    await write('First light', 'Shorter.')
    expect(await screen.findByText('Kept on this device, not sent.')).toBeVisible()
    first.unmount()
    const view = await renderAt('/project/deep-sky-shapes/1/update', { browser: first.browser })
    expect(await screen.findByDisplayValue('First light')).toBeVisible()
    await view.user.click(screen.getByRole('button', { name: 'Save the changes' }))
    await waitFor(async () => expect((await posts(view, 'First light'))[0]?.body).toBe('Shorter.'))
    expect((await posts(view, 'First light'))[0]?.published).toBe(true)
    expect(await view.browser.mails()).toEqual([])
  })

  test('of another project is not found', async () => {
    await renderAt('/project/dawn-chorus/1/update', { as: 'olga' })
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  })
})

describe('who may not write', () => {
  test.each([NEW, '/project/deep-sky-shapes/1/update'])(
    'a co-owner reads at %s why, and whom to ask',
    async (path) => {
      await renderAt(path, { as: 'carl' })
      expect(await screen.findByText('Only the project’s creator can do this')).toBeVisible()
      expect(screen.getByRole('link', { name: 'Olga Marchenko' })).toHaveAttribute('href', '/account/olga/')
      expect(screen.queryByLabelText('Title')).toBeNull()
    },
  )

  test('on the blog only who may write is led there', async () => {
    const first = await renderAt('/project/deep-sky-shapes/blog', { as: 'carl' })
    await screen.findByRole('link', { name: 'A galaxy that is three' })
    expect(screen.queryByRole('link', { name: 'Write a post' })).toBeNull()
    expect(screen.queryByRole('link', { name: /^Edit/ })).toBeNull()
    first.unmount()
    await renderAt('/project/deep-sky-shapes/blog', { as: 'admin' })
    expect(await screen.findByRole('link', { name: 'Write a post' })).toHaveAttribute('href', NEW)
    expect(screen.getByRole('link', { name: 'Edit: A galaxy that is three' })).toBeVisible()
  })
})
