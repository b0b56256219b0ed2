import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  createDesk,
  openBoxOfMessages,
  startGuest,
  task,
  type Desk,
  type OpenedBox,
} from '#testing/boxOfMessages.ts'
import type { BoxDocument } from '#presenter/host/boxTypes.ts'

let box: OpenedBox | undefined
afterEach(() => box?.close())

function start(desk: Desk, page: Partial<BoxDocument> = {}, path?: string) {
  box = openBoxOfMessages(desk, page)
  return { box, ...startGuest(box.guest, path) }
}
const presented = () =>
  (box?.events ?? []).flatMap((event) => (event.kind === 'presented' ? [event.taskId] : []))

describe('the loop of window.pybossa', () => {
  test('a volunteer answers every task once, each next one loaded while the current is shown, and then hears that none is left', async () => {
    const desk = createDesk([11, 12, 13])
    const { pybossa } = start(desk)
    const order: string[] = []
    pybossa.taskLoaded((given, deferred) => {
      order.push(`load ${given.id ?? 'none'}`)
      deferred.resolve(given)
    })
    pybossa.presentTask((given, deferred) => {
      order.push(`present ${given.id ?? 'none'}`)
      if (given.id) pybossa.saveTask(given.id, { cat: true })?.done(() => void deferred.resolve())
    })
    pybossa.run('a-wrong-name')
    await vi.waitFor(() => expect(presented()).toEqual([11, 12, 13, null]))
    expect(desk.saved).toEqual([11, 12, 13].map((taskId) => ({ taskId, info: { cat: true } })))
    expect(order.slice(0, 3)).toEqual(['load 11', 'present 11', 'load 12'])
    expect(order.indexOf('load none')).toBeLessThan(order.indexOf('present none'))
  })

  test('what is added to a task behind the line that resolves it is there when it is presented', async () => {
    const { pybossa } = start(createDesk([11, 12]))
    const labels: unknown[] = []
    pybossa.taskLoaded((given, deferred) => {
      deferred.resolve(given)
      given['label'] = `Label of ${given.id ?? 'none'}`
    })
    pybossa.presentTask((given, deferred) => {
      labels.push(given['label'])
      if (given.id) pybossa.saveTask(given.id, 'yes')?.done(() => void deferred.resolve())
    })
    pybossa.run('cats')
    await vi.waitFor(() => expect(labels).toEqual(['Label of 11', 'Label of 12', 'Label of none']))
  })

  test('a deep link begins with its task and goes on with others', async () => {
    const { pybossa } = start(createDesk([11, 12]), { startTaskId: 12 }, '/project/cats/task/12')
    expect(pybossa.getCurrentTaskId()).toBe('12')
    pybossa.presentTask((given, deferred) => {
      if (given.id) pybossa.saveTask(given, 'yes')?.done(() => void deferred.resolve())
    })
    pybossa.run('cats')
    await vi.waitFor(() => expect(presented()).toEqual([12, 11, null]))
  })

  test('a presenter that breaks on the empty task still lets the site say that all is done', async () => {
    const { pybossa, printed } = start(createDesk([11]))
    pybossa.taskLoaded((given, deferred) => {
      deferred.resolve({ ...given, url: (given['info'] as { picture: string }).picture })
    })
    pybossa.presentTask((given, deferred) => {
      if (given.id) pybossa.saveTask(given.id, 'yes')?.done(() => void deferred.resolve())
    })
    pybossa.run('cats')
    await vi.waitFor(() => expect(presented()).toEqual([11, null]))
    expect(printed.join()).toContain('taskLoaded failed on the empty task')
  })

  test('a request for the next task that fails is repeated until it succeeds', async () => {
    const desk = createDesk([11, 12])
    const next = desk.nextTask
    let failures = 0
    desk.nextTask = (offset) =>
      offset === 1 && failures++ < 1 ? Promise.reject(new Error('offline')) : next(offset)
    const { pybossa } = start(desk)
    pybossa.presentTask((given, deferred) => {
      if (given.id) pybossa.saveTask(given.id, 1)?.done(() => void deferred.resolve())
    })
    pybossa.run('cats')
    await vi.waitFor(() => expect(presented()).toEqual([11, 12, null]), 4_000)
  })

  test('skipping goes on without an answer; a presenter with its own loop cannot be skipped', async () => {
    const desk = createDesk([11, 12, 13])
    const { pybossa, box: opened } = start(desk)
    expect(await opened.served.skip()).toBe(false)
    pybossa.presentTask(() => undefined)
    pybossa.run('cats')
    await vi.waitFor(() => expect(presented()).toEqual([11]))
    expect(await opened.served.skip()).toBe(true)
    await vi.waitFor(() => expect(presented()).toEqual([11, 12]))
    expect(desk.saved).toEqual([])
  })
})

describe('the calls of window.pybossa', () => {
  test('an answer may be given by number, by digits from the page, or by the task itself', async () => {
    const desk = createDesk([11, 12, 13])
    const { pybossa, ask } = start(desk)
    await ask('GET', '/api/project/7/newtask?limit=3')
    const given = { ...task(13), node: { toJSON: () => 'a DOM node' } }
    await pybossa.saveTask(11, 'a')
    await pybossa.saveTask('12', ['b', Number.NaN])
    await pybossa.saveTask(given, { c: undefined, d: 1 })
    expect(desk.saved).toEqual([
      { taskId: 11, info: 'a' },
      { taskId: 12, info: ['b', null] },
      { taskId: 13, info: { d: 1 } },
    ])
    expect(given).toHaveProperty('answer')
    expect(pybossa.saveTask('twelve', 1)).toBeUndefined()
  })

  test('newTask, userProgress, getCurrentTaskId and setEndpoint do what they did', async () => {
    const { pybossa } = start(createDesk([11]))
    expect(await pybossa.newTask('x')).toEqual({
      question: 'Do you see a cat?',
      task: { ...task(11), app_id: 7 },
    })
    expect(await pybossa.userProgress('x')).toEqual({ done: 0, total: 1 })
    expect(pybossa.getCurrentTaskId('/project/cats/task/5')).toBe('5')
    expect(pybossa.getCurrentTaskId('/project/cats/newtask')).toBe(false)
    expect(pybossa.setEndpoint('http://elsewhere.example/pb')).toBe('http://elsewhere.example/pb/')
  })
})

describe('what presenters ask of /api', () => {
  test('whatever name they use, they get this project, without its code and secrets', async () => {
    const secret = { task_presenter: '<p>', passwd_hash: 'x', onesignal: 'y', sched: 'default' }
    const { ask } = start(createDesk([]), {
      project: { id: 7, short_name: 'cats', name: 'Cats', description: '', info: secret },
    })
    const whole = { id: 7, short_name: 'cats', name: 'Cats', description: '', info: { sched: 'default' } }
    for (const url of ['/api/project?short_name=dogs', '/api/app', '//api/project/?all=1'])
      expect(await ask('GET', url)).toEqual({ status: 200, body: [whole] })
    for (const url of ['/api/project/7', '/api/app/dogs', '/api/project/999'])
      expect(await ask('GET', url)).toEqual({ status: 200, body: whole })
  })

  test('newtask gives one task as an object, several as a list, none as {}', async () => {
    const { ask } = start(createDesk([11, 12]))
    expect((await ask('GET', '/api/project/7/newtask?limit=5'))?.body).toMatchObject([{ id: 11 }, { id: 12 }])
    expect((await ask('GET', '/api/app/cats/newtask?offset=1'))?.body).toMatchObject({ id: 12, app_id: 7 })
    expect((await ask('GET', '/api/project/7/newtask?limit=5&offset=1'))?.body).toMatchObject({ id: 12 })
    expect((await ask('GET', '/api/project/7/newtask?offset=2'))?.body).toEqual({})
  })

  test('a task that was given can be read again by its id, without asking the server', async () => {
    const desk = createDesk([11])
    const { ask } = start(desk)
    await ask('GET', '/api/project/7/newtask')
    expect((await ask('GET', '/api/task/11'))?.body).toMatchObject({ id: 11 })
    expect((await ask('GET', '/api/task?project_id=7&id=11'))?.body).toMatchObject([{ id: 11 }])
    expect((await ask('GET', '/api/task?id=99'))?.body).toEqual([])
    expect(desk.asked).toEqual(['nextTask 0'])
  })

  test('favourites belong to the page around; a tutorial gets no tasks and saves nothing', async () => {
    const { ask } = start(createDesk([11]), { kind: 'tutorial' })
    expect((await ask('POST', '/api/favorites', { task_id: 11 }))?.status).toBe(401)
    expect((await ask('GET', '/api/project/7/newtask'))?.status).toBe(403)
    expect((await ask('POST', '/api/taskrun', { task_id: 11, info: 1 }))?.status).toBe(403)
  })

  test('a refusal looks like PYBOSSA’s and says on the console what to do instead', async () => {
    const { ask, printed, box: opened } = start(createDesk([11]))
    const reply = await ask('PUT', '/api/task/11', { info: 1 })
    expect(reply).toMatchObject({
      status: 403,
      body: { status: 'failed', status_code: 403, exception_cls: 'Forbidden' },
    })
    expect(printed.join()).toContain('closed to presenters')
    expect(opened.events).toContainEqual(expect.objectContaining({ kind: 'log', level: 'warn' }))
  })

  test('an answer that the site could not keep may be given again', async () => {
    const desk = createDesk([11])
    const save = desk.saveAnswer
    desk.saveAnswer = () => Promise.reject(new Error('disk full'))
    const { ask } = start(desk)
    await ask('GET', '/api/project/7/newtask')
    const answer = { project_id: 7, task_id: 11, info: 'yes' }
    expect(await ask('POST', '/api/taskrun', answer)).toBeNull()
    desk.saveAnswer = save
    expect(await ask('POST', '/api/taskrun', answer)).toMatchObject({
      status: 200,
      body: { task_id: 11, info: 'yes' },
    })
  })
})

describe('which task a presenter with a loop of its own shows', () => {
  test('the first one given and not answered, or the one it looks at by id; none when it was told so', async () => {
    const { ask } = start(createDesk([11, 12]))
    await ask('GET', '/api/project/7/newtask')
    await ask('GET', '/api/project/7/newtask?offset=1')
    await ask('POST', '/api/taskrun', { project_id: 7, task_id: 11, info: 1 })
    await ask('GET', '/api/project/7/newtask?offset=1')
    await ask('POST', '/api/taskrun', { app_id: 7, task_id: '12', info: 1 })
    await vi.waitFor(() => expect(presented()).toEqual([11, 12, null]))
  })
  test('a task it looks at is the one it shows', async () => {
    const { ask } = start(createDesk([11, 12]))
    await ask('GET', '/api/project/7/newtask?limit=2')
    await ask('GET', '/api/task/12')
    await vi.waitFor(() => expect(presented()).toEqual([11, 12]))
  })
})
