import { describe, expect, test } from 'vitest'
import { LostReply } from './problems.ts'
import { demoAt, Person } from './Person.ts'

const reasonOf = async (response: Response) =>
  ((await response.json()) as { exception_msg: string }).exception_msg
const requestFirst = 'You must request a task first!'

describe('an answer', () => {
  test('is taken once, and then the task has to be requested again', async () => {
    const demo = demoAt()
    const nora = await Person.named(demo, 'nora')
    const task = await nora.newTask(1)
    expect((await nora.answer(1, task.id)).status).toBe(200)
    expect(await reasonOf(await nora.answer(1, task.id))).toBe(requestFirst)
    await nora.ask(`/project/galaxyshapes/task/${task.id}`)
    // Requested, but answered already: refused without a reason of its own.
    expect(await reasonOf(await nora.answer(1, task.id))).not.toBe(requestFirst)
  })

  test('is refused an hour after the task was handed out, and taken after its page was opened', async () => {
    const demo = demoAt()
    const nora = await Person.named(demo, 'nora')
    const { id } = await nora.newTask(1)
    demo.wait(3601)
    expect(await reasonOf(await nora.answer(1, id))).toBe(requestFirst)
    await nora.ask(`/project/galaxyshapes/task/${id}`)
    expect((await nora.answer(1, id)).status).toBe(200)
  })

  test.each([
    ['a key the server sets', { project_id: 1, task_id: 124, id: 3 }, 400, 'Reserved keys in payload'],
    ['no task', { project_id: 1 }, 403, 'Invalid task_id'],
    ['the number of the project as text', { project_id: '1', task_id: 124 }, 403, 'Invalid project_id'],
    ['another project', { project_id: 2, task_id: 124 }, 403, 'Invalid project_id'],
    [
      'an unknown key',
      { project_id: 1, task_id: 124, colour: 'red' },
      415,
      "'colour' is an invalid keyword argument for TaskRun",
    ],
    ['a task nobody asked for', { project_id: 1, task_id: 200 }, 403, requestFirst],
  ])('with %s is refused for that', async (_what, body, status, reason) => {
    const nora = await Person.named(demoAt(), 'nora')
    await nora.newTask(1)
    const response = await nora.api('POST', '/api/taskrun', body)
    expect([response.status, await reasonOf(response)]).toEqual([status, reason])
  })

  test('completes its task when there are enough, with a result that lists them all', async () => {
    const nora = await Person.named(demoAt(), 'nora')
    const { id } = await nora.newTask(5)
    const run = (await (await nora.answer(5, id)).json()) as { id: number }
    expect(await nora.get(`/api/task/${id}`)).toMatchObject({ state: 'completed' })
    expect(await nora.get(`/api/result?task_id=${id}&all=1`)).toMatchObject([
      { task_run_ids: [run.id], last_version: true },
    ])
  })

  test('moves the progress of the one who gave it', async () => {
    const nora = await Person.named(demoAt(), 'nora')
    await nora.answer(1, (await nora.newTask(1)).id)
    expect(await nora.get('/api/project/galaxyshapes/userprogress')).toEqual({ done: 1, total: 252 })
  })
})

describe('people without account', () => {
  test('are told apart by their address', async () => {
    const demo = demoAt()
    const [one, other] = [new Person(demo, { ip: '10.0.0.1' }), new Person(demo, { ip: '10.0.0.2' })]
    const { id } = await one.newTask(1, '?offset=10')
    await one.answer(1, id)
    expect((await one.newTask(1, '?offset=10')).id).not.toBe(id)
    expect((await other.newTask(1, '?offset=10')).id).toBe(id)
  })

  test('get a task without id where they are not wanted', async () => {
    const stranger = new Person(demoAt())
    const { id, info } = await stranger.newTask(4)
    expect({ id, info }).toEqual({
      id: null,
      info: { error: 'This project does not allow anonymous contributors' },
    })
  })
})

describe('failures that can be typed', () => {
  const answerWith = async (info: string) => {
    const nora = await Person.named(demoAt(), 'nora')
    const { id } = await nora.newTask(1)
    return { nora, send: () => nora.answer(1, id, info) }
  }

  test('error-503 is refused twice and then stored', async () => {
    const { send } = await answerWith('error-503')
    expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([503, 503, 200])
  })

  test('error-429 is refused once, saying until when', async () => {
    const { send } = await answerWith('error-429')
    const refused = await send()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('x-ratelimit-reset'))).toBeGreaterThan(1.7e9)
    expect((await send()).status).toBe(200)
  })

  test('error-403 is refused for ever', async () => {
    const { send } = await answerWith('error-403')
    expect([(await send()).status, (await send()).status]).toEqual([403, 403])
  })

  test('lost-reply is stored although nothing comes back', async () => {
    const { nora, send } = await answerWith('lost-reply')
    await expect(send()).rejects.toThrow(LostReply)
    expect((await send()).status).toBe(403)
    expect(await nora.get('/api/taskrun?user_id=14&all=1')).toMatchObject([{ info: 'lost-reply' }])
  })

  test('a project named error-500 fails on its pages, error-contract answers nonsense', async () => {
    const nora = await Person.named(demoAt(), 'nora')
    expect((await nora.ask('/project/error-500/')).status).toBe(500)
    expect(await nora.get('/project/error-contract/')).toMatchObject({ owner: 7 })
  })
})
