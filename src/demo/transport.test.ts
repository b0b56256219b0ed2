import { describe, expect, test } from 'vitest'
import { demoAt, Person } from './Person.ts'

const signIn = { email: 'vera@example.org', password: 'vera-password' }

describe('CSRF', () => {
  test('a token of another session is refused, always in the same words', async () => {
    const demo = demoAt()
    const [vera, stranger] = [new Person(demo), new Person(demo)]
    const response = await vera.post('/account/signin', signIn, await stranger.token())
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      code: 400,
      description: 'CSRF validation failed.',
      template: '400.html',
    })
  })

  test('a token is good for an hour and survives signing in', async () => {
    const demo = demoAt()
    const vera = new Person(demo)
    const token = await vera.token()
    expect((await vera.post('/account/signin', signIn, token)).status).toBe(200)
    demo.wait(3599)
    expect((await vera.post('/account/vera/resetapikey', {}, token)).status).toBe(200)
    demo.wait(2)
    expect((await vera.post('/account/vera/resetapikey', {}, token)).status).toBe(400)
  })

  test('the collections of /api ask for none', async () => {
    const vera = await Person.named(demoAt(), 'vera')
    expect((await vera.api('POST', '/api/favorites', { task_id: 9 })).status).toBe(200)
  })
})

describe('who one is', () => {
  test('renaming oneself signs out', async () => {
    const vera = await Person.named(demoAt(), 'vera')
    const { form } = await vera.get<{ form: Record<string, unknown> }>('/account/vera/update')
    await vera.post('/account/vera/update', { ...form, ckan_api: '', name: 'veronica', btn: 'Profile' })
    expect(await vera.get('/account/profile')).toMatchObject({ status: 'not_signed_in' })
  })

  test('the remember_token brings a person back after the session is gone', async () => {
    const vera = await Person.named(demoAt(), 'vera')
    vera.jar.delete('session')
    expect(await vera.get('/account/profile')).toMatchObject({ user: { name: 'vera' } })
  })

  test('an API key speaks for its owner, on pages too', async () => {
    const stranger = new Person(demoAt())
    const profile = await stranger.get('/account/profile?api_key=aaaaaaaa-0000-4000-8000-000000000005')
    expect(profile).toMatchObject({ user: { name: 'vera' } })
  })
})

describe('pages for signed-in people', () => {
  test('lead strangers to sign-in and leave a message for the next page', async () => {
    const stranger = new Person(demoAt())
    const response = await stranger.ask('/account/vera/update')
    expect(response.headers.get('location')).toBe(
      'http://localhost:5000/account/signin?next=%2Faccount%2Fvera%2Fupdate',
    )
    expect(await stranger.get('/about')).toMatchObject({ flash: 'Please sign in to access this page.' })
    expect(await stranger.get('/about')).not.toHaveProperty('flash')
  })
})

describe('a project password', () => {
  const sendPassword = async (person: Person, password: string) =>
    person.ask('/project/handwriting/password?next=/project/handwriting/', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-csrftoken': await person.token() },
      body: new URLSearchParams({ password }).toString(),
    })

  test('opens the project for half an hour', async () => {
    const demo = demoAt()
    const vera = await Person.named(demo, 'vera')
    expect((await vera.ask('/project/handwriting/')).status).toBe(302)
    expect((await sendPassword(vera, 'wrong')).status).toBe(200)
    expect((await sendPassword(vera, 'opensesame')).status).toBe(302)
    expect((await vera.ask('/project/handwriting/')).status).toBe(200)
    demo.wait(1801)
    expect((await vera.ask('/project/handwriting/')).status).toBe(302)
  })

  test("one person's cookie does not let another in", async () => {
    const demo = demoAt()
    const [vera, nora] = [await Person.named(demo, 'vera'), await Person.named(demo, 'nora')]
    await sendPassword(vera, 'opensesame')
    nora.jar.set('handwritingpswd', vera.jar.get('handwritingpswd') ?? '')
    expect((await nora.ask('/project/handwriting/')).status).toBe(302)
  })

  test('is not asked of the owner', async () => {
    const paula = await Person.named(demoAt(), 'paula')
    expect((await paula.ask('/project/handwriting/')).status).toBe(200)
  })
})

describe('the rate limit', () => {
  test('refuses the last call of the allowance and says when the window ends', async () => {
    const stranger = new Person(demoAt({ settings: { rateLimit: 3 } }))
    const statuses = []
    for (let n = 0; n < 3; n++) statuses.push((await stranger.ask('/api/category')).status)
    expect(statuses).toEqual([200, 200, 429])
    expect((await stranger.ask('/api/task')).status).toBe(200)
  })

  test('can be lowered by a cookie for whoever wants to meet it', async () => {
    const stranger = new Person(demoAt())
    stranger.jar.set('atrium_rate_limit', '2')
    await stranger.ask('/api/category')
    const refused = await stranger.ask('/api/category')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('x-ratelimit-limit')).toBe('2')
  })
})

test('every answer says that it comes from a demo', async () => {
  const stranger = new Person(demoAt())
  for (const path of ['/', '/api/', '/no/such/page', '/api/task/99999', '/uploads/user_2/galaxy-0.png'])
    expect((await stranger.ask(path)).headers.get('x-atrium-demo')).toBe('1')
})

test('a delay can be asked for: who asks without one is answered first', async () => {
  const site = demoAt()
  const [slow, quick] = [new Person(site), new Person(site)]
  slow.jar.set('atrium_delay', '60')
  const order: string[] = []
  await Promise.all([
    slow.ask('/about').then(() => order.push('slow')),
    quick.ask('/about').then(() => order.push('quick')),
  ])
  expect(order).toEqual(['quick', 'slow'])
})
