import { expect, test } from 'vitest'
import { recordedSite } from './recordedSite/recordedSite.ts'
import { createDemo } from './server.ts'

const drawn: { template: string; context: Record<string, unknown> }[] = []
const demo = createDemo({
  seed: recordedSite(new Date()),
  theme: (template, context) => {
    drawn.push({ template, context })
    return `<html><head></head><body>${template}</body></html>`
  },
})
const ask = async (address: string, init?: RequestInit) => {
  const reply = await demo.fetch(new Request(`http://demo.test${address}`, { redirect: 'manual', ...init }))
  return { reply, status: reply.status, text: await reply.text() }
}

test.each([
  ['/', 200, 'home/index.html'],
  ['/project/galaxyshapes/', 200, 'projects/project.html'],
  ['/project/oldletters/1', 200, 'projects/blog_post.html'],
  ['/project/oldletters/results', 200, 'projects/results.html'],
  ['/project/handwriting/password', 200, 'projects/password.html'],
  ['/project/galaxyshapes/newtask', 200, 'projects/presenter.html'],
  ['/project/galaxyshapes/tasks/export', 200, 'projects/export.html'],
  ['/project/streetsigns/', 401, '401.html'],
  ['/nowhere', 404, '404.html'],
  // As a page it is an error for ever, as JSON it is there.
  ['/announcements/', 500, '500.html'],
])('with a theme %s is answered as a page: %i, %s', async (address, status, template) => {
  const { reply, ...answer } = await ask(address)
  expect(answer).toMatchObject({ status, text: expect.stringContaining(template) })
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

test('JSON stays JSON, also where the page is an error', async () => {
  for (const address of ['/', '/announcements/', '/nowhere']) {
    const { text } = await ask(address, { headers: { 'Content-Type': 'application/json' } })
    expect(JSON.parse(text)).toHaveProperty('template')
  }
})

test('a template gets the project whole, who is there, and the messages that wait, which are then gone', async () => {
  await ask('/project/oldletters/results')
  const { context } = drawn.at(-1)!
  expect(context).toMatchObject({
    current_user: { is_authenticated: false },
    request: { path: '/project/oldletters/results' },
    project: { secret_key: expect.any(String) },
  })
  const toSignIn = await ask('/project/new')
  const cookie = toSignIn.reply.headers.getSetCookie().join('; ').split(';')[0] ?? ''
  await ask('/account/signin', { headers: { cookie } })
  const messages = drawn.at(-1)?.context['get_flashed_messages'] as () => unknown[]
  expect(messages()).toEqual([['message', 'Please sign in to access this page.']])
  expect(messages()).toEqual([])
})
