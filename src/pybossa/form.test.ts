import { expect, test } from 'vitest'
import { createPybossa } from './client.ts'
import { forgotPassword, register, signIn, waitsForMail } from './endpoints/account.ts'
import { importLocalCsv } from './endpoints/tasks.ts'
import { answer, fakeServer } from './fakeServer.ts'
import { isDone } from './form.ts'

const credentials = { email: 'vera@example.org', password: 'secret' }
const signInPage = (errors = {}) => ({ form: { email: '', password: '', errors, csrf: 'x' }, next: null })

test('a form is done when it leads on', async () => {
  const server = fakeServer(answer({ next: '/', status: 'success', flash: 'Welcome back Vera' }))
  const reply = await createPybossa(server.transport).call(signIn.send, { body: credentials })
  expect(isDone(reply) && reply.next).toBe('/')
})

test('a page with its form again is not done, even where it names a next', async () => {
  const page = { ...signInPage(), next: '/project/x/newtask', status: 'success' }
  const server = fakeServer(answer(page))
  const reply = await createPybossa(server.transport).call(signIn.send, {
    query: { next: '/project/x/newtask' },
    body: credentials,
  })
  expect(isDone(reply)).toBe(false)
  expect(signIn.isDone(reply)).toBe(false)
  expect(server.asked[1]?.address).toBe('/account/signin?next=%2Fproject%2Fx%2Fnewtask&response_format=json')
})

test('errors come with their fields', async () => {
  const errors = { email: ['The e-mail is required'] }
  const server = fakeServer(answer(signInPage(errors)))
  const reply = await createPybossa(server.transport).call(signIn.send, { body: credentials })
  expect('form' in reply && reply.form?.errors).toEqual(errors)
})

test('a password that the server echoes goes no further', async () => {
  const page = signInPage()
  const server = fakeServer(answer({ ...page, form: { ...page.form, password: 'secret' } }))
  const reply = await createPybossa(server.transport).call(signIn.send, { body: credentials })
  expect(JSON.stringify(reply)).not.toContain('secret')
})

test('forms that never lead on are done without errors', () => {
  const page = { form: { email_addr: 'x@example.org', errors: {}, csrf: null } }
  expect(forgotPassword.isDone(page)).toBe(true)
  expect(
    forgotPassword.isDone({ form: { ...page.form, errors: { email_addr: ['Invalid email address.'] } } }),
  ).toBe(false)
  expect(isDone(page)).toBe(false)
})

test('registration may wait for a mail', async () => {
  const server = fakeServer(
    answer({ status: 'sent', template: 'account/account_validation.html', title: 'x' }),
  )
  const { email: email_addr, password } = credentials
  const body = { fullname: 'Vera', name: 'vera', email_addr, password, confirm: password, consent: true }
  const reply = await createPybossa(server.transport).call(register.send, { body })
  expect(waitsForMail(reply)).toBe(true)
  expect(isDone(reply)).toBe(false)
})

test('a file travels as multipart, by the query alone', async () => {
  const server = fakeServer(answer({ next: '/project/x/tasks/', flash: '2 new tasks', status: 'message' }))
  const file = new File(['a,b\n1,2'], 'tasks.csv', { type: 'text/csv' })
  await createPybossa(server.transport).call(importLocalCsv.send, {
    params: { short_name: 'x' },
    query: { type: 'localCSV' },
    body: { form_name: 'localCSV', file },
  })
  const sent = server.asked[1]
  expect(sent?.address).toBe('/project/x/tasks/import?type=localCSV&response_format=json')
  expect(sent?.headers).toEqual({ 'x-csrftoken': 'token-1' })
  const data = sent?.body as FormData
  expect([...data.keys()]).toEqual(['form_name', 'file'])
  expect((data.get('file') as File).name).toBe('tasks.csv')
})
