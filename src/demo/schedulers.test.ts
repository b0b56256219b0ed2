import { describe, expect, test } from 'vitest'
import { demoAt, Person } from './Person.ts'

const idOf = (reply: unknown) => (reply as { id?: number }).id

async function withScheduler(sched: string) {
  const demo = demoAt()
  const owner = await Person.named(demo, 'olga')
  const [made] = [
    await owner.api('POST', '/api/project', {
      name: 'P',
      short_name: 'p',
      description: 'd',
      info: { sched },
    }),
  ]
  const { id } = (await made.json()) as { id: number }
  const tasks: number[] = []
  for (let n = 0; n < 3; n++) {
    const task = await owner.api('POST', '/api/task', {
      project_id: id,
      n_answers: 2,
      info: { n },
      priority_0: n / 10,
    })
    tasks.push(((await task.json()) as { id: number }).id)
  }
  return { demo, id, tasks }
}

describe('default', () => {
  test('hands out the first open task that the person has not answered, and nothing at the end', async () => {
    const { demo, id, tasks } = await withScheduler('default')
    const vera = await Person.named(demo, 'vera')
    for (const expected of tasks) {
      const task = await vera.newTask(id)
      expect(task.id).toBe(expected)
      await vera.answer(id, task.id)
    }
    expect(await vera.newTask(id)).toEqual({})
  })

  test('ignores priority unless the order is asked for', async () => {
    const { demo, id, tasks } = await withScheduler('default')
    const vera = await Person.named(demo, 'vera')
    expect((await vera.newTask(id)).id).toBe(tasks[0])
    expect((await vera.newTask(id, '?orderby=priority_0&desc=true')).id).toBe(tasks[2])
  })

  test('answers a list for several, an object for exactly one, at most a hundred', async () => {
    const demo = demoAt()
    const nora = await Person.named(demo, 'nora')
    expect(await nora.newTask(1, '?limit=3')).toHaveLength(3)
    expect(await nora.newTask(1, '?limit=1000')).toHaveLength(100)
    expect(idOf(await nora.newTask(5, '?limit=5&offset=21'))).toBe(354)
  })

  test('does not hand out a completed task; depth_first_all does', async () => {
    for (const [sched, isOffered] of [
      ['default', false],
      ['depth_first_all', true],
    ] as const) {
      const { demo, id, tasks } = await withScheduler(sched)
      for (const name of ['vera', 'victor']) {
        const person = await Person.named(demo, name)
        await person.newTask(id)
        await person.answer(id, tasks[0])
      }
      const nora = await Person.named(demo, 'nora')
      expect((await nora.newTask(id)).id === tasks[0]).toBe(isOffered)
    }
  })
})

test('breadth_first hands out the task with the fewest answers', async () => {
  const { demo, id, tasks } = await withScheduler('breadth_first')
  const vera = await Person.named(demo, 'vera')
  await vera.answer(id, (await vera.newTask(id)).id)
  const victor = await Person.named(demo, 'victor')
  expect((await victor.newTask(id)).id).toBe(tasks[1])
})

test('incremental adds what the last person answered', async () => {
  const { demo, id } = await withScheduler('incremental')
  const vera = await Person.named(demo, 'vera')
  const task = await vera.newTask(id)
  await vera.answer(id, task.id, 'what vera read')
  const victor = await Person.named(demo, 'victor')
  const offered = [await victor.newTask(id, '?limit=1'), await victor.newTask(id, '?limit=1')]
  expect(offered[0]).toMatchObject({ id: task.id, info: { last_answer: 'what vera read' } })
})

describe('locked', () => {
  test('lets only as many people work on a task as it needs answers, for an hour', async () => {
    const { demo, id, tasks } = await withScheduler('locked')
    const people = await Promise.all(['vera', 'victor', 'wanda'].map((name) => Person.named(demo, name)))
    const offered: (number | undefined)[] = []
    for (const person of people) offered.push((await person.newTask(id)).id)
    // The one of highest priority is full after two.
    expect(offered).toEqual([tasks[2], tasks[2], tasks[1]])
    demo.wait(3601)
    expect((await people[2]?.newTask(id))?.id).toBe(tasks[2])
  })

  test('refuses an answer to a task one holds no lock for', async () => {
    const { demo, id, tasks } = await withScheduler('locked')
    const vera = await Person.named(demo, 'vera')
    await vera.newTask(id)
    expect((await vera.answer(id, tasks[0])).status).toBe(403)
    expect((await vera.answer(id, tasks[2])).status).toBe(200)
  })

  test('takes offset 0 and 1, has nothing at 2 and fails at 3', async () => {
    const { demo, id, tasks } = await withScheduler('locked')
    const vera = await Person.named(demo, 'vera')
    expect((await vera.newTask(id, '?offset=1')).id).toBe(tasks[1])
    expect(await vera.newTask(id, '?offset=2')).toEqual({})
    expect((await vera.ask(`/api/project/${id}/newtask?offset=3`)).status).toBe(400)
  })
})
