import { afterEach, describe, expect, test, vi } from 'vitest'
import { createDesk, openBoxOfMessages, startGuest, task, type OpenedBox } from '#testing/boxOfMessages.ts'
import { LIMITS } from '#presenter/protocol.ts'

let box: OpenedBox
afterEach(() => box.close())

function start(options: Parameters<typeof openBoxOfMessages>[1] = {}) {
  const desk = createDesk([11, 12, 13])
  box = openBoxOfMessages(desk, options)
  return { desk, ...startGuest(box.guest) }
}

/** Waits until the host has dealt with everything sent so far. */
const settled = async () => expect(await box.served.isAlive(1_000)).toBe(true)

const film = { provider: 'youtube', media: 'M7lc1UVf-VE' }
const player = (more: object) => ({ kind: 'player', id: 1, played: film, options: {}, ...more })
const place = (more: object) => ({
  kind: 'playersPlaced',
  places: [
    {
      id: 1,
      x: 0,
      y: 0,
      width: 320,
      height: 180,
      clip: { top: 0, right: 0, bottom: 0, left: 0 },
      shown: 'yes',
      ...more,
    },
  ],
})
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const run = (id: number, more = '') => `{"project_id":7,"task_id":${id},"info":"x"${more}}`

describe('forged messages are dropped, and the box goes on working', () => {
  test.each<[string, unknown]>([
    ['a kind that does not exist', { kind: 'saveAnswer', taskId: 11, info: 1 }],
    ['a kind of the host', { kind: 'reply', id: 0, status: 200, body: '{}' }],
    ['no kind', { taskId: 11 }],
    ['no object', 'presented'],
    ['null', null],
    ['a list', [{ kind: 'ready' }]],
    ['an unknown key', { kind: 'leave', afterwards: 'delete' }],
    ['a task id as text', { kind: 'presented', taskId: '11' }],
    ['a task id that is no whole number', { kind: 'presented', taskId: 1.5 }],
    ['a height that is no number', { kind: 'resized', height: Number.NaN }],
    ['an endless height', { kind: 'resized', height: Number.POSITIVE_INFINITY }],
    ['a negative height', { kind: 'resized', height: -1 }],
    ['a log level of its own', { kind: 'log', level: 'fatal', text: '' }],
    ['a log from nowhere', { kind: 'log', level: 'error', text: '', line: 0 }],
    ['a log from a line that no text has', { kind: 'log', level: 'error', text: '', line: 1e9 }],
    ['a log that says where in words', { kind: 'log', level: 'error', text: '', line: '7' }],
    ['a log that is a novel', { kind: 'log', level: 'error', text: 'x'.repeat(LIMITS.text + 1) }],
    ['a request without id', { kind: 'request', method: 'GET', url: '/api/project', body: null }],
    [
      'a request with a body that is no text',
      { kind: 'request', id: 1, method: 'POST', url: '/api/taskrun', body: { task_id: 11 } },
    ],
    [
      'a request with an address beyond all bounds',
      { kind: 'request', id: 1, method: 'GET', url: '/'.repeat(LIMITS.url + 1), body: null },
    ],
    [
      'a body beyond all bounds',
      { kind: 'request', id: 1, method: 'POST', url: '/api/taskrun', body: 'x'.repeat(LIMITS.body + 1) },
    ],
    ['a player of another provider', player({ played: { provider: 'evil', media: 'M7lc1UVf-VE' } })],
    ['a player with an address', player({ played: { ...film, media: 'https://evil.example/' } })],
    ['a player with a way up', player({ played: { ...film, media: '../../../x' } })],
    ['a player with code', player({ played: { ...film, media: '"><script>1' } })],
    ['a player with one more line', player({ played: { ...film, media: 'M7lc1UVf-VE\n' } })],
    ['a Vimeo film that is no number', player({ played: { provider: 'vimeo', media: '1/../../x' } })],
    ['a Vimeo film with a query', player({ played: { provider: 'vimeo', media: '1?h=1' } })],
    ['a sound elsewhere', player({ played: { provider: 'soundcloud', media: '//evil.example/a' } })],
    ['a sound with a query', player({ played: { provider: 'soundcloud', media: 'a/b?x=1' } })],
    ['a sound beyond all bounds', player({ played: { provider: 'soundcloud', media: 'a'.repeat(251) } })],
    ['a player with an option of its own', player({ options: { sandbox: 'allow-top-navigation' } })],
    ['a player that starts nowhere', player({ options: { start: Number.NaN } })],
    ['a player that starts as text', player({ options: { start: '1&autoplay=1' } })],
    ['a player with a title', player({ title: 'Sign in again' })],
    ['a place that is no number', place({ x: Number.NaN })],
    ['a place without end', place({ width: Number.POSITIVE_INFINITY })],
    ['a place beyond all bounds', place({ height: 1_000_001 })],
    ['a place as CSS', place({ x: 'calc(100vw)' })],
    ['a place that cuts the other way', place({ clip: { top: -100, right: 0, bottom: 0, left: 0 } })],
    ['a place in front of everything', place({ zIndex: 9_999 })],
    ['five places', { kind: 'playersPlaced', places: Array.from({ length: 5 }, () => place({}).places[0]) }],
    ['an act that no player knows', { kind: 'playerDo', id: 1, command: 'navigate' }],
    ['an act with words', { kind: 'playerDo', id: 1, command: 'seek', value: '1' }],
    ['a word of the host to a player', { kind: 'playerSays', id: 1, event: 'ready' }],
    ['own key __proto__', JSON.parse('{"kind":"leave","__proto__":{"kind":"ready"}}')],
    ['own key constructor', { kind: 'leave', constructor: { prototype: { polluted: true } } }],
    ['a map', new Map([['kind', 'leave']])],
    ['bytes', new Uint8Array([1, 2, 3])],
    [
      'an area of storage that does not exist',
      { kind: 'keep', area: '__proto__', clear: false, entries: [] },
    ],
    [
      'a value of storage that is no text',
      { kind: 'keep', area: 'local', clear: false, entries: [['a', { toString: 'x' }]] },
    ],
    [
      'more keys than there may be',
      {
        kind: 'keep',
        area: 'local',
        clear: false,
        entries: Array.from({ length: LIMITS.memoryKeys + 1 }, (_, at) => [String(at), '']),
      },
    ],
    [
      'a file that is none',
      {
        kind: 'request',
        id: 1,
        method: 'POST',
        url: '/api/taskrun',
        body: run(11),
        file: { name: 'a.png', blob: { size: 1 } },
      },
    ],
    [
      'a giant file',
      {
        kind: 'request',
        id: 1,
        method: 'POST',
        url: '/api/taskrun',
        body: run(11),
        file: { name: 'a.png', blob: new Blob([new Uint8Array(LIMITS.file + 1)]) },
      },
    ],
  ])('%s', async (_, message) => {
    const { desk, ask } = start()
    await ask('GET', '/api/project/7/newtask')
    const before = box.events.length
    box.guest.postMessage(message)
    await settled()
    expect(box.events.slice(before).map(({ kind }) => kind)).toEqual(['log'])
    expect(desk.saved).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((await ask('POST', '/api/taskrun', run(11)))?.status).toBe(200)
  })

  test('of players, only what is well-formed gets through', async () => {
    start()
    const words = [
      player({}),
      place({}),
      { kind: 'playerDo', id: 1, command: 'play' },
      { kind: 'playerGone', id: 1 },
    ]
    for (const word of words) box.guest.postMessage(word)
    await settled()
    expect(box.players).toEqual(words)
    expect(box.events).toEqual([])
  })

  test('a task that was never given is not believed to be shown', async () => {
    start()
    box.guest.postMessage({ kind: 'presented', taskId: 12 })
    await settled()
    expect(box.events.map(({ kind }) => kind)).toEqual(['log'])
  })
})

describe('answers that are not the volunteer’s to give are refused', () => {
  test.each<[string, string, number]>([
    ['a task that was never given', run(12), 403],
    ['a task that does not exist', run(999_999), 403],
    ['another project', '{"project_id":8,"task_id":11,"info":"x"}', 403],
    ['another project, in the old words', '{"app_id":8,"task_id":11,"info":"x"}', 403],
    ['no task', '{"project_id":7,"info":"x"}', 415],
    ['a task id that is an object', '{"project_id":7,"task_id":{"valueOf":11},"info":"x"}', 415],
    ['a task id with a fraction', '{"project_id":7,"task_id":11.5,"info":"x"}', 415],
    ['a task id in another spelling', '{"project_id":7,"task_id":"0xb","info":"x"}', 415],
    ['text that is no JSON', '{"task_id":11', 415],
    ['a list', '[11]', 415],
    ['nothing', '', 415],
    ['an abyss', `{"project_id":7,"task_id":11,"info":${nested(100_000)}}`, 415],
  ])('%s', async (_, body, status) => {
    const { desk, ask } = start()
    await ask('GET', '/api/project/7/newtask')
    const reply = await ask('POST', '/api/taskrun', body)
    expect(reply).toMatchObject({ status, body: { status: 'failed' } })
    expect(desk.saved).toEqual([])
    expect((await ask('POST', '/api/taskrun', run(11)))?.status).toBe(200)
  })

  test('a second answer to the same task, one after the other or at once', async () => {
    const { desk, ask } = start()
    await ask('GET', '/api/project/7/newtask')
    const replies = await Promise.all([1, 2, 3].map(() => ask('POST', '/api/taskrun', run(11))))
    expect(replies.map((reply) => reply?.status)).toEqual([200, 403, 403])
    expect((await ask('POST', '/api/taskrun', run(11)))?.status).toBe(403)
    expect(desk.saved).toHaveLength(1)
  })

  test('keys that would become a prototype are left out, whoever copies the answer later', async () => {
    const { desk, ask } = start()
    await ask('GET', '/api/project/7/newtask')
    await ask(
      'POST',
      '/api/taskrun',
      '{"task_id":11,"__proto__":{"a":1},"info":{"__proto__":{"polluted":1},"ok":[{"__proto__":{}}]}}',
    )
    const info = desk.saved[0]?.info
    expect(JSON.stringify(info)).toBe('{"ok":[{}]}')
    expect(Object.assign({}, info)).not.toHaveProperty('polluted')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('what else the answer claims, such as whose it is, never reaches the site', async () => {
    const { desk, ask } = start()
    await ask('GET', '/api/project/7/newtask')
    await ask('POST', '/api/taskrun', run(11, ',"user_id":1,"id":5,"api_key":"x"'))
    expect(desk.saved).toEqual([{ taskId: 11, info: 'x' }])
  })
})

test('the reader’s device is not filled: answers of two million letters cannot come one after the other', async () => {
  const ids = Array.from({ length: 60 }, (_, at) => at + 1)
  const desk = createDesk(ids)
  box = openBoxOfMessages(desk)
  const { ask } = startGuest(box.guest)
  await ask('GET', '/api/project/7/newtask?limit=60')
  const info = 'x'.repeat(1_900_000)
  const statuses: (number | undefined)[] = []
  for (const id of ids) statuses.push((await ask('POST', '/api/taskrun', { task_id: id, info }))?.status)
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 200))
  expect(statuses.at(-1)).toBe(429)
  expect(desk.saved.length).toBeLessThan(40)
})

describe('requests beyond the short list are refused without asking the site', () => {
  test.each([
    ['GET', '/account/profile'],
    ['GET', '/account/vera/'],
    ['GET', '/account/signout'],
    ['GET', '/account/vera/delete'],
    ['POST', '/account/vera/update'],
    ['GET', '/api/user'],
    ['GET', '/api/user/1'],
    ['PUT', '/api/project/7'],
    ['DELETE', '/api/project/7'],
    ['POST', '/project/cats/delete'],
    ['GET', '/project/cats/settings'],
    ['GET', '/api/auth/project/cats/token'],
    ['GET', '/api/task'],
    ['GET', '/api/task?project_id=8'],
    ['GET', '/api/task/12'],
    ['DELETE', '/api/task/11'],
    ['GET', '/api/taskrun'],
    ['GET', '/api/taskrun?project_id=7&all=1'],
    ['PUT', '/api/taskrun/1'],
    ['GET', '/api/result'],
    ['GET', '/api/project/7/newtask/../../../user'],
    ['GET', '/api/project/..%2f..%2fuser/1'],
    ['GET', '/api/project/7/newtask;/x'],
    ['GET', '/admin/users'],
    ['GET', 'https://elsewhere.example/api/project'],
    ['GET', 'javascript:alert(1)'],
    ['CONNECT', '/api/project'],
  ])('%s %s', async (method, url) => {
    const { desk, ask } = start()
    expect((await ask(method, url, method === 'GET' ? undefined : {}))?.status).toBe(403)
    expect(desk.asked).toEqual([])
    expect(desk.saved).toEqual([])
  })

  test('tasks cannot be hoarded: with a hundred unanswered, no more are given', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => at + 1)
    const desk = createDesk(ids)
    box = openBoxOfMessages(desk)
    const { ask } = startGuest(box.guest)
    expect((await ask('GET', '/api/project/7/newtask?limit=100000'))?.body).toHaveLength(LIMITS.openTasks)
    expect((await ask('GET', '/api/project/7/newtask?offset=100'))?.status).toBe(429)
    expect(desk.asked).toHaveLength(LIMITS.openTasks)
  })
})

describe('a box opens pages only as its reader asks, and never an act', () => {
  test.each([
    '/account/signout',
    '/account/vera/delete',
    '/account/vera/update',
    '/project/cats/delete',
    '/project/cats/update',
    '/project/cats/coowners/add/evil',
    '/project/dogs/newtask',
    '/admin/users/addadmin/2',
    '/api/user',
    '//evil.example/',
    '/\\evil.example/',
    'https://evil.example/',
    'https://site.example.evil.example/',
    'javascript:alert(1)',
    '/project/cats/newtask/../delete',
    '/project/cats%2Fdelete',
    '/project/cats%2fdelete/',
  ])('%s is not followed', async (href) => {
    start()
    box.guest.postMessage({ kind: 'navigate', href })
    await settled()
    expect(box.events.map(({ kind }) => kind)).toEqual(['log'])
    expect(box.tabs).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://site.example/1',
    'https://site.example/account/signout',
    'http://site.example/account/vera/delete',
    'https://site.example:8443/admin/users/add/2',
    'https://site.example/uploads/user_2/page.html',
    'https://site.example/uploads/user_2/picture.svg',
    'https://site.example/uploads/..%2faccount/vera/delete',
    'file:///etc/passwd',
  ])('%s is not opened in a tab', async (href) => {
    start()
    box.guest.postMessage({ kind: 'open', href })
    await settled()
    expect(box.tabs).toEqual([])
    expect(box.events.map(({ kind }) => kind)).toEqual(['log'])
  })

  test('without a click or a key of the reader, nothing moves and nothing opens', async () => {
    start({ isReaderActing: false })
    box.guest.postMessage({ kind: 'navigate', href: '/' })
    box.guest.postMessage({ kind: 'open', href: 'https://elsewhere.example/' })
    await settled()
    expect(box.events.map(({ kind }) => kind)).toEqual(['log', 'log'])
    expect(box.tabs).toEqual([])
  })

  test.each([
    ['/', '/'],
    ['/app/cats/newtask', '/project/cats/newtask'],
    ['/project/newtask', '/project/cats/newtask'],
    ['/project/dogs/', '/project/dogs/'],
    ['http://site.example/project/cats/', '/project/cats/'],
    ['/account/signin?next=/account/x/delete', '/account/signin'],
  ])('with one, %s is gone to', async (href, page) => {
    start()
    box.guest.postMessage({ kind: 'navigate', href })
    await settled()
    expect(box.events).toEqual([{ kind: 'navigate', href: page }])
  })

  test.each(['https://elsewhere.example/a', 'https://site.example/uploads/a.pdf'])(
    'with one, %s opens beside it',
    async (href) => {
      start()
      box.guest.postMessage({ kind: 'open', href })
      await settled()
      expect(box.tabs).toEqual([href])
    },
  )

  test('one click leads to one place: nobody’s history is filled', async () => {
    start()
    for (let at = 0; at < 50; at++)
      box.guest.postMessage({ kind: 'navigate', href: `/project/cats/newtask#${at}` })
    await settled()
    expect(box.events.filter(({ kind }) => kind === 'navigate')).toHaveLength(1)
  })
})

describe('a flood closes the box and nothing else', () => {
  test.each<[string, unknown]>([
    ['messages that mean something', { kind: 'leave' }],
    ['messages that mean nothing', { x: 1 }],
    ['players', player({})],
    ['words to players', { kind: 'playerDo', id: 1, command: 'play' }],
    ['requests', { kind: 'request', id: 1, method: 'GET', url: '/api/user', body: null }],
  ])('%s', async (_, message) => {
    const { desk } = start()
    for (let at = 0; at < LIMITS.burst * 3; at++) box.guest.postMessage(message)
    await vi.waitFor(() => expect(box.flooded()).toBe(true))
    expect(box.events.length).toBeLessThan(LIMITS.burst * 1.5)
    const before = box.events.length
    box.guest.postMessage({ kind: 'leave' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(box.events).toHaveLength(before)
    expect(desk.saved).toEqual([])
  })

  test('requests that pile up while the site is slow', async () => {
    const { desk } = start()
    desk.progress = () => new Promise(() => undefined)
    const url = '/api/project/7/userprogress'
    for (let id = 0; id < LIMITS.pending + 50; id++) {
      box.guest.postMessage({ kind: 'request', id, method: 'GET', url, body: null })
      if (id % 500 === 499) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await vi.waitFor(() => expect(box.flooded()).toBe(true))
  })

  test('a box that talks a lot, but not for ever, stays open', async () => {
    start()
    for (let at = 0; at < LIMITS.burst / 2; at++) box.guest.postMessage({ kind: 'resized', height: at })
    await settled()
    expect(box.flooded()).toBe(false)
  })
})

test('whoever steals the port has what the box had, and after the end has nothing', async () => {
  const { desk, ask } = start()
  await ask('GET', '/api/project/7/newtask')
  box.served.close()
  box.guest.postMessage({ kind: 'request', id: 1, method: 'POST', url: '/api/taskrun', body: run(11) })
  box.guest.postMessage({ kind: 'navigate', href: '/' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(desk.saved).toEqual([])
  expect(box.events.filter(({ kind }) => kind === 'navigate')).toEqual([])
})

describe('a box remembers so much and no more, and nothing that is the site’s', () => {
  const keep = (entries: [string, string | null][], area = 'local') =>
    box.guest.postMessage({ kind: 'keep', area, clear: false, entries })

  test('what is within bounds is kept', async () => {
    start()
    keep([['seen', 'yes']])
    keep([['__proto__', 'a key like any other']])
    await settled()
    expect(box.kept().local).toEqual([
      ['seen', 'yes'],
      ['__proto__', 'a key like any other'],
    ])
    expect(box.events).toEqual([])
  })

  test('what is over the quota is not', async () => {
    start()
    keep([['a', 'x'.repeat(LIMITS.memory - 10)]])
    keep([['b', 'x'.repeat(20)]])
    await settled()
    expect(box.kept().local.map(([key]) => key)).toEqual(['a'])
    expect(box.events.map(({ kind }) => kind)).toEqual(['log'])
  })

  test('many small keys are too many as well', async () => {
    start()
    const many = (from: number) =>
      Array.from({ length: LIMITS.memoryKeys }, (_, at): [string, string] => [String(from + at), ''])
    keep(many(0))
    keep(many(500))
    await settled()
    expect(box.kept().local).toHaveLength(LIMITS.memoryKeys)
  })

  test('writing without end does not wear out the device', async () => {
    start()
    for (let at = 0; at < 30; at++) keep([['a', String(at).padEnd(900_000)]])
    await settled()
    expect(Number(box.kept().local[0]?.[1])).toBeLessThan(15)
  })

  test.each(['session', 'remember_token', 'csrf_token', 'catspswd'])('no cookie %s', async (name) => {
    start()
    keep([[name, 'forged']], 'cookies')
    await settled()
    expect(box.kept().cookies).toEqual([])
  })
})

describe('answers with files', () => {
  const send = (file: { name: string; blob: Blob }, info: unknown = { legible: true }) =>
    new Promise<number | undefined>((resolve) => {
      bridge.ask(
        {
          method: 'POST',
          url: '/api/taskrun',
          body: JSON.stringify({ project_id: '7', task_id: '11', info }),
          file,
        },
        (reply) => resolve(reply?.status),
      )
    })
  let bridge: ReturnType<typeof start>['bridge']
  const png = new Blob(['ink'], { type: 'image/png' })

  test.each<[string, number, unknown?]>([
    ['sketch.png', 200],
    ['blob', 200],
    ['evil.js', 415],
    ['evil.html', 415],
    ['evil.svg', 415],
    ['sketch.png.js', 415],
    ['style.css', 415],
    ['sketch.png', 415, 'text beside a file'],
    ['sketch.png', 415, [1]],
  ])('%s → %i', async (name, status, info) => {
    const { desk, ask, ...guest } = start()
    bridge = guest.bridge
    await ask('GET', '/api/project/7/newtask')
    expect(await send({ name, blob: png }, info)).toBe(status)
    expect(desk.saved.map(({ file }) => file?.blob.size)).toEqual(status === 200 ? [3] : [])
  })
})

describe('favourites', () => {
  test('a presenter sees and changes those of its own project’s given tasks, and only as the reader clicks', async () => {
    const { desk, ask } = start()
    await ask('GET', '/api/project/7/newtask')
    const favourites = await ask('GET', '/api/favorites')
    expect(favourites?.body).toEqual([expect.objectContaining({ id: 12 })])
    expect(JSON.stringify(favourites?.body)).not.toContain('fav_user_ids')
    expect((await ask('POST', '/api/favorites', { task_id: 11 }))?.status).toBe(200)
    expect((await ask('DELETE', '/api/favorites/11'))?.status).toBe(200)
    expect(desk.marks).toEqual([
      [11, true],
      [11, false],
    ])
    expect((await ask('POST', '/api/favorites', { task_id: 13 }))?.status).toBe(403)
    expect((await ask('POST', '/api/favorites', { task_id: 11, user_id: 1 }))?.status).toBe(415)
    expect((await ask('PUT', '/api/favorites/11', {}))?.status).toBe(403)
    expect(desk.marks).toHaveLength(2)
  })

  test('one click does not change them a hundred times', async () => {
    const { desk, ask } = start()
    await ask('GET', '/api/project/7/newtask')
    const statuses: (number | undefined)[] = []
    for (let at = 0; at < 100; at++)
      statuses.push((await ask('POST', '/api/favorites', { task_id: 11 }))?.status)
    expect(desk.marks.length).toBeLessThan(10)
    expect(statuses.at(-1)).toBe(429)
  })

  test.each(['/api/project/7/newtask', '/api/task/11', '/api/task?id=11'])(
    '%s does not say who else marked a task, by which a reader could be known',
    async (url) => {
      const { desk, ask } = start({ startTaskId: 11 })
      desk.nextTask = desk.task = () => Promise.resolve({ ...task(11), fav_user_ids: [5] })
      const reply = await ask('GET', url)
      expect(JSON.stringify(reply?.body)).toContain('cat-11.png')
      expect(JSON.stringify(reply?.body)).not.toContain('fav_user_ids')
    },
  )

  test('not without a click', async () => {
    const { desk, ask } = start({ isReaderActing: false })
    await ask('GET', '/api/project/7/newtask')
    expect((await ask('POST', '/api/favorites', { task_id: 11 }))?.status).toBe(403)
    expect(desk.marks).toEqual([])
  })

  test('a visitor has none', async () => {
    const { desk, ask } = start()
    delete desk.favourites
    expect((await ask('GET', '/api/favorites'))?.status).toBe(401)
  })
})

describe('a results page reads its own project and nobody’s name', () => {
  test.each(['/api/result', '/api/taskrun', '/api/task', '/api/taskrun/5'])('%s', async (url) => {
    const { desk, ask } = start({ kind: 'results' })
    const reply = await ask('GET', url)
    expect(reply?.status).toBe(200)
    const text = JSON.stringify(reply?.body)
    expect(text).toContain('round')
    expect(text).not.toMatch(/user_id|user_ip|external_uid|fav_user_ids|media_url|127\.0/)
    expect(text).not.toContain('of another project')
    // Where an answer's file lies says whose it is; a task's file is the owner's own.
    expect(url.includes('/task') && !url.includes('taskrun') ? '' : text).not.toContain('user_2')
    expect(desk.reads).toHaveLength(1)
  })

  test('filters pass, but not whose or of which project', async () => {
    const { desk, ask } = start({ kind: 'results' })
    await ask('GET', '/api/taskrun?project_id=8&task_id=3&limit=5000&offset=20&api_key=x')
    expect(desk.reads).toEqual([['taskrun', { task_id: '3', limit: '100', offset: '20' }]])
    expect((await ask('GET', '/api/taskrun?user_id=1'))?.status).toBe(415)
    expect((await ask('GET', '/api/task?fav_user_ids=1'))?.status).toBe(415)
    expect(desk.reads).toHaveLength(1)
  })

  test.each([
    'orderby=user_id',
    'orderby=user_ip&desc=true',
    'orderby=media_url',
    'info=container::user_2',
    'info=shape::round%7Ccontainer::user_2',
    'info=container::user_2&fulltextsearch=1',
    'info={"container":"user_2"}',
    'info={"\\u0063ontainer":"user_2"}',
  ])('?%s would tell whose an answer is, and is refused', async (query) => {
    const { desk, ask } = start({ kind: 'results' })
    expect((await ask('GET', `/api/taskrun?${query}`))?.status).toBe(415)
    expect((await ask('GET', `/api/result?${query}`))?.status).toBe(415)
    expect(desk.reads).toEqual([])
  })

  test.each(['orderby=finish_time&desc=true', 'info=shape::round', 'info={"shape":"round"}', 'info=round'])(
    '?%s is not',
    async (query) => {
      const { ask } = start({ kind: 'results' })
      expect((await ask('GET', `/api/taskrun?${query}`))?.status).toBe(200)
    },
  )

  test.each([
    ['POST', '/api/taskrun'],
    ['PUT', '/api/result/5'],
    ['DELETE', '/api/taskrun/5'],
    ['GET', '/api/user'],
    ['GET', '/api/blogpost'],
    ['GET', '/api/project/7/newtask'],
    ['POST', '/api/favorites'],
  ])('%s %s is refused', async (method, url) => {
    const { desk, ask } = start({ kind: 'results' })
    const reply = await ask(method, url, method === 'GET' ? undefined : { task_id: 11, info: 'x' })
    expect([401, 403]).toContain(reply?.status)
    expect([...desk.reads, ...desk.saved, ...desk.marks]).toEqual([])
  })

  test('a tutorial reads nothing of it', async () => {
    const { desk, ask } = start({ kind: 'tutorial' })
    for (const url of ['/api/result', '/api/taskrun', '/api/task?limit=5'])
      expect((await ask('GET', url))?.status).toBe(403)
    expect(desk.reads).toEqual([])
  })
})
