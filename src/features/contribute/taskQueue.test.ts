// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest'
import type { NewTask, Task } from '#pybossa/schemas/task.ts'
import { fail, FakeClock, settled } from './outbox/fakeSite.ts'
import type { TaskRequest } from './planRequest.ts'
import { createTaskQueue } from './taskQueue.ts'

const taskOf = (id: number): Task => ({
  id,
  project_id: 7,
  created: '2026-11-21T09:00:00',
  state: 'ongoing',
  info: { number: id },
  n_answers: 3,
  priority_0: 0,
  quorum: 0,
  calibration: 0,
  fav_user_ids: null,
})

/** A project's tasks on the server, those that this person has answered there, and what was asked. */
function world(tasks: number[], sched: string | null = 'default') {
  const clock = new FakeClock()
  const answered = new Set<number>()
  const waiting = new Set<number>()
  const asked: TaskRequest[] = []
  let trouble: 'network' | 'server' | 'notFound' | null = null
  let isOnline = true
  const outboxEars = new Set<() => void>()
  const onlineEars = new Set<() => void>()
  const queue = createTaskQueue(
    {
      async request(request): Promise<NewTask> {
        asked.push(request)
        await Promise.resolve()
        if (trouble) throw fail(trouble)
        if (sched === 'locked' && request.offset > 1) throw fail('refused', 400)
        const left = tasks.filter((id) => !answered.has(id)).map(taskOf)
        const page = left.slice(request.offset, request.offset + (request.limit ?? 1))
        return page.length === 0 ? {} : page.length === 1 ? (page[0] as Task) : page
      },
      inOutbox: () => waiting,
      onOutbox: (listener) => {
        outboxEars.add(listener)
        return () => outboxEars.delete(listener)
      },
      isOnline: () => isOnline,
      onOnline: (listener) => {
        onlineEars.add(listener)
        return () => onlineEars.delete(listener)
      },
      now: () => clock.now(),
      after: (ms, act) => clock.after(ms, act),
    },
    { sched },
  )
  const tell = (ears: Set<() => void>) => [...ears].forEach((ear) => ear())
  return {
    queue,
    clock,
    asked,
    setTrouble: (next: typeof trouble) => (trouble = next),
    goOffline() {
      isOnline = false
      trouble = 'network'
    },
    comeBack() {
      isOnline = true
      trouble = null
      tell(onlineEars)
    },
    /** As the page does it: first the outbox has the answer, then the presenter goes on. */
    answer(id: number) {
      waiting.add(id)
      queue.answered(id)
      tell(outboxEars)
    },
    deliver(id: number) {
      waiting.delete(id)
      answered.add(id)
      tell(outboxEars)
    },
    /** The server does not take the answer, and offers the task again. */
    refuse(id: number) {
      waiting.delete(id)
      tell(outboxEars)
    },
    answerElsewhere(id: number) {
      waiting.add(id)
      tell(outboxEars)
    },
  }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
let stop = () => {}
beforeEach(() => stop())

/** The library's loop (CONTRACT.md §8.2): offset 0 once, then always the one after the shown task. */
async function run(at: ReturnType<typeof world>, answers: number) {
  const seen: number[] = []
  let task = await at.queue.next(0)
  for (let round = 0; task && round < answers; round += 1) {
    const shown = task.id
    seen.push(shown)
    let next = await at.queue.next(1)
    if (next?.id === shown) next = await at.queue.next(2)
    at.queue.presented(shown)
    at.answer(shown)
    task = next
  }
  return seen
}

describe('asking', () => {
  test('StrictMode’s stop and start ask once', async () => {
    const at = world(upTo(30))
    at.queue.start()()
    stop = at.queue.start()
    await settled()
    expect(at.asked).toEqual([{ limit: 13, offset: 0, orderby: 'priority_0', desc: true }])
  })

  test('a dozen answers cost two more requests, not a dozen', async () => {
    const at = world(upTo(60))
    stop = at.queue.start()
    expect(await run(at, 12)).toEqual(upTo(12))
    await settled()
    expect(at.asked.length).toBeLessThanOrEqual(3)
  })

  test('five answers can be given after the network is gone, then the sixth waits and comes with the network', async () => {
    const at = world(upTo(60))
    stop = at.queue.start()
    expect(await run(at, 3)).toEqual([1, 2, 3])
    await settled()
    at.goOffline()
    const before = at.asked.length
    const offline = []
    for (const id of [4, 5, 6, 7, 8]) {
      offline.push((await at.queue.next(0))?.id)
      at.answer(id)
    }
    expect(offline).toEqual([4, 5, 6, 7, 8])
    for (let id = 9; at.queue.find(id); id += 1) at.answer(id)
    let late: Task | null | undefined
    void at.queue.next(0).then((task) => (late = task))
    await settled()
    expect(at.queue.getState()).toBe('offline')
    expect(late).toBeUndefined()
    expect(at.asked.length).toBe(before)
    at.comeBack()
    await settled()
    expect(late?.id).toBe(14)
  })

  test('tasks whose answers wait in the outbox are offered again by the server and recognised', async () => {
    const at = world(upTo(100))
    stop = at.queue.start()
    expect(await run(at, 40)).toEqual(upTo(40))
  })

  test('with more waiting answers than the server gives tasks at once, the next page is asked for', async () => {
    const at = world(upTo(120))
    for (const id of upTo(105)) at.answerElsewhere(id)
    stop = at.queue.start()
    expect((await at.queue.next(0))?.id).toBe(106)
  })

  test('tasks whose answers were refused are offered again by the server and do not stand in the way', async () => {
    const at = world(upTo(150))
    for (const id of upTo(120)) at.answerElsewhere(id)
    stop = at.queue.start()
    for (const id of upTo(120)) at.refuse(id)
    expect((await at.queue.next(0))?.id).toBe(121)
    await settled()
    expect(at.asked.length).toBeLessThan(10)
  })

  test('a broken server is asked ever more rarely', async () => {
    const at = world(upTo(5))
    at.setTrouble('server')
    stop = at.queue.start()
    await at.clock.advance(10 * 60_000)
    expect(at.queue.getState()).toBe('trouble')
    expect(at.asked.length).toBeLessThan(18)
  })

  test('a project that is gone ends the work', async () => {
    const at = world([])
    at.setTrouble('notFound')
    stop = at.queue.start()
    expect(await at.queue.next(0)).toBeNull()
    expect(at.queue.getState()).toBe('gone')
  })
})

describe('the order of work', () => {
  test('every task is shown once and the last one is followed by none', async () => {
    const at = world(upTo(9))
    stop = at.queue.start()
    expect(await run(at, 20)).toEqual(upTo(9))
    expect(at.queue.getState()).toBe('none')
  })

  test('a skipped task comes back at the end, and a second skip is final', async () => {
    const at = world([1, 2, 3])
    stop = at.queue.start()
    const shown = []
    for (let task = await at.queue.next(0); task; task = await at.queue.next(0)) {
      shown.push(task.id)
      if (task.id === 1) at.queue.skip(1)
      else at.answer(task.id)
    }
    expect(shown).toEqual([1, 2, 3, 1])
  })

  test('a task that the presenter left behind without an answer comes back at the end', async () => {
    const at = world([1, 2, 3])
    stop = at.queue.start()
    expect((await at.queue.next(0))?.id).toBe(1)
    expect((await at.queue.next(1))?.id).toBe(2)
    at.queue.presented(2)
    expect((await at.queue.next(1))?.id).toBe(3)
    at.answer(2)
    at.answer(3)
    expect((await at.queue.next(0))?.id).toBe(1)
  })

  test('an answer that was taken back shows its task again, then goes on where the work was', async () => {
    const at = world(upTo(5))
    stop = at.queue.start()
    await run(at, 2)
    at.deliver(2)
    at.queue.putFirst(taskOf(2))
    expect((await at.queue.next(0))?.id).toBe(2)
    expect((await at.queue.next(1))?.id).toBe(3)
  })

  test('a task that another tab answers is not shown, unless the presenter has it already', async () => {
    const at = world(upTo(5))
    stop = at.queue.start()
    await at.queue.next(0)
    at.answerElsewhere(1)
    at.answerElsewhere(2)
    expect((await at.queue.next(0))?.id).toBe(1)
    expect((await at.queue.next(1))?.id).toBe(3)
  })
})

describe('the locked scheduler', () => {
  test('one task ahead, and more only after the server has the answer', async () => {
    const at = world(upTo(5), 'locked')
    stop = at.queue.start()
    expect((await at.queue.next(0))?.id).toBe(1)
    expect((await at.queue.next(1))?.id).toBe(2)
    expect(at.asked).toEqual([{ offset: 0 }, { offset: 1 }])
    at.answer(1)
    let third: Task | null | undefined
    void at.queue.next(1).then((task) => (third = task))
    await settled()
    expect(third).toBeUndefined()
    at.deliver(1)
    await settled()
    expect(third?.id).toBe(3)
  })

  test('a skipped task does not lead to an offset that the server refuses', async () => {
    const at = world([1, 2], 'locked')
    stop = at.queue.start()
    await at.queue.next(0)
    at.queue.skip(1)
    expect((await at.queue.next(0))?.id).toBe(2)
    at.answer(2)
    at.deliver(2)
    expect((await at.queue.next(0))?.id).toBe(1)
    expect(at.asked.every(({ offset }) => offset <= 1)).toBe(true)
  })
})
