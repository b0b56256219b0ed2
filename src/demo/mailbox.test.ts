import { beforeEach, expect, test, vi } from 'vitest'
import { demoAt, Person } from './Person.ts'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))

const asPage = { headers: { 'content-type': 'text/html' } }

test('the mailbox has what would have been sent, with links one can follow, and says that it is the demo’s', async () => {
  const demo = demoAt()
  const vera = new Person(demo)
  await vera.post('/account/forgot-password', { email_addr: 'vera@example.org' })
  const text = await (await vera.ask('/demo/mailbox', asPage)).text()
  expect(text).toContain('The demo sends no mails')
  expect(text).toContain('To vera@example.org')
  const [, link = ''] = /<a href="(http:\/\/[^"]*reset-password[^"]*)"/.exec(text) ?? []
  const page = await vera.ask(new URL(link).pathname + new URL(link).search)
  expect(page.status).toBe(200)
})

test('names of people are text there, not HTML', async () => {
  const demo = demoAt()
  const person = new Person(demo)
  const name = { fullname: '<b>Bold</b>', name: 'bold', email_addr: 'bold@example.org' }
  await person.post('/account/register', { ...name, password: 'x', confirm: 'x', consent: false })
  await person.ask('/account/bold/export')
  const text = await (await person.ask('/demo/mailbox', asPage)).text()
  expect(text).toContain('&lt;b&gt;Bold')
  expect(text).not.toContain('<b>Bold')
})

test('settings hold for the browser that switched them on, and for no other', async () => {
  const demo = demoAt()
  const careful = new Person(demo)
  const answer = await careful.ask('/demo/settings?on=two-factor&on=newsletter&on=nonsense', asPage)
  expect(answer.headers.get('location')).toContain('/demo/mailbox')
  expect(careful.jar.get('atrium_settings')).toBe('two-factor.newsletter')
  const signIn = { email: 'vera@example.org', password: 'vera-password' }
  expect(await (await careful.post('/account/signin', signIn)).json()).toMatchObject({
    next: expect.stringMatching(/^\/account\/\w+\/otpvalidation$/) as string,
  })
  expect(await (await new Person(demo).post('/account/signin', signIn)).json()).toMatchObject({ next: '/' })
})

test('a code is good for five minutes, and for one sign-in', async () => {
  const demo = demoAt()
  const vera = new Person(demo)
  vera.jar.set('atrium_settings', 'two-factor')
  const begin = async () => {
    const reply = await vera.post('/account/signin', { email: 'vera@example.org', password: 'vera-password' })
    const { next } = (await reply.json()) as { next: string }
    const { mails } = await vera.get<{ mails: { body: string }[] }>('/demo/mailbox')
    return { next, otp: /\b\d{6}\b/.exec(mails[0]?.body ?? '')?.[0] }
  }
  const late = await begin()
  demo.wait(301)
  expect(await (await vera.post(late.next, { otp: late.otp })).json()).toMatchObject({
    next: '/account/signin',
  })
  const now = await begin()
  expect(await (await vera.post(now.next, { otp: now.otp })).json()).toMatchObject({ next: '/' })
  expect(await (await vera.post(now.next, { otp: now.otp })).json()).toMatchObject({
    next: '/account/signin',
  })
})
