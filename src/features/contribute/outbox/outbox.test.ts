// @vitest-environment node
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer, NewAnswer } from './answer.ts'
import { careful, indexedStore, memoryStore } from './answerStore.ts'
import { FakeBrowser, FakeClock, FakeSite, settled } from './fakeSite.ts'
import { createOutbox } from './outbox.ts'

let clock: FakeClock
let site: FakeSite
let browser: FakeBrowser
let databases = 0

beforeEach(() => {
  clock = new FakeClock()
  site = new FakeSite(clock)
  site.me = { id: 1, name: 'vera' }
  browser = new FakeBrowser()
  databases += 1
})

function openTab() {
  const tab = browser.tab(site, clock, (onVolatile) =>
    careful(indexedStore(`outbox-${databases}`), onVolatile),
  )
  const outbox = createOutbox(tab.world)
  const stop = outbox.start()
  const states = () => outbox.getSnapshot().answers.map((answer) => `${answer.taskId} ${answer.state}`)
  return { outbox, stop, states, close: tab.close }
}

const answerTo = (taskId: number, more: Partial<NewAnswer> = {}): NewAnswer => {
  const person = more.person ?? 'user:1'
  site.handOut(person, taskId)
  return {
    person,
    personName: person === 'anonymous' ? null : 'vera',
    projectId: 7,
    shortName: 'cats',
    projectName: 'Cats',
    taskId,
    info: { shape: `of ${taskId}` },
    isLocked: false,
    handedOutAt: clock.now(),
    ...more,
  }
}

describe('keeping', () => {
  test('an answer is in the database before the volunteer is told that it is saved', async () => {
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    const kept = await indexedStore(`outbox-${databases}`).all()
    expect(kept).toMatchObject([{ taskId: 1, state: 'held', info: { shape: 'of 1' } }])
  })

  test('an answer can be taken back in its grace period, and is never sent then', async () => {
    const { outbox } = openTab()
    const { key } = await outbox.add(answerTo(1))
    await clock.advance(3_000)
    expect(await outbox.takeBack(key)).toMatchObject({ taskId: 1 })
    await clock.advance(60_000)
    expect(site.countOf(1)).toBe(0)
    expect(outbox.getSnapshot().answers).toEqual([])
  })

  test('an answer that is on its way cannot be taken back', async () => {
    const { outbox } = openTab()
    site.troubles.push('hangs')
    const { key } = await outbox.add(answerTo(1))
    await clock.advance(4_000)
    expect(await outbox.takeBack(key)).toBeNull()
    expect(outbox.getSnapshot().answers).toHaveLength(1)
  })

  test('a tab that closes in the grace period loses nothing: the next visit sends', async () => {
    const first = openTab()
    await first.outbox.add(answerTo(1))
    first.close()
    openTab()
    await clock.advance(5_000)
    expect(site.countOf(1)).toBe(1)
  })

  test('without a database answers are kept in memory, sent, and the page knows that they are at stake', async () => {
    const broken = {
      ...memoryStore(),
      all: () => Promise.reject(new Error('no database')),
      put: () => Promise.reject(new Error('no room')),
    }
    const { world } = browser.tab(site, clock, (onVolatile) => careful(broken, onVolatile))
    const outbox = createOutbox(world)
    outbox.start()
    await outbox.add(answerTo(1))
    expect(outbox.getSnapshot()).toMatchObject({ isDurable: false, answers: [{ taskId: 1 }] })
    await clock.advance(5_000)
    expect(site.countOf(1)).toBe(1)
    expect(outbox.getSnapshot()).toMatchObject({ isDurable: true, answers: [] })
  })
})

test('a database that hangs keeps nobody waiting', async () => {
  const hanging = { ...memoryStore(), put: () => new Promise<never>(() => {}) }
  let isVolatile = false
  const store = careful(hanging, (next) => (isVolatile = next), 20)
  const { world } = browser.tab(site, clock, () => store)
  await createOutbox(world).add(answerTo(1))
  expect(isVolatile).toBe(true)
  expect(await store.all()).toMatchObject([{ taskId: 1 }])
})

describe('a database that is slow takes an answer after all', () => {
  async function addSlowly() {
    const disk = memoryStore()
    let takeIt = () => {}
    const slow = {
      ...disk,
      put: async (answer: Answer) => {
        await new Promise<void>((resolve) => (takeIt = resolve))
        await disk.put(answer)
      },
    }
    let isVolatile = false
    const store = careful(slow, (next) => (isVolatile = next), 20)
    const { world } = browser.tab(site, clock, () => store)
    const { key } = await createOutbox(world).add(answerTo(1))
    const takes = async () => {
      takeIt()
      await settled()
    }
    return { disk, store, key, takes, isVolatile: () => isVolatile }
  }

  test('as far as it has come meanwhile, and only one of it', async () => {
    const { disk, store, key, takes, isVolatile } = await addSlowly()
    await store.change(key, (kept) => ({ ...kept, attempts: 3 }))
    await takes()
    expect(await store.all()).toMatchObject([{ taskId: 1, attempts: 3 }])
    expect(await disk.all()).toMatchObject([{ taskId: 1, attempts: 3 }])
    expect(isVolatile()).toBe(false)
    await store.change(key, () => null)
    expect(await store.all()).toEqual([])
  })

  test('but not one that was delivered meanwhile', async () => {
    const { disk, store, key, takes } = await addSlowly()
    await store.change(key, () => null)
    await takes()
    expect(await disk.all()).toEqual([])
    expect(await store.all()).toEqual([])
  })
})

describe('sending', () => {
  test('answers leave in the order in which they were given', async () => {
    const { outbox } = openTab()
    for (const taskId of [3, 1, 2]) {
      await outbox.add(answerTo(taskId))
      await clock.advance(100)
    }
    await clock.advance(10_000)
    expect(site.log.filter((line) => line.startsWith('post'))).toEqual(['post 3', 'post 1', 'post 2'])
  })

  test('a broken network is asked again ever more rarely, and at once when the browser is back', async () => {
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    site.isDown = true
    await clock.advance(10 * 60_000)
    const { answers } = outbox.getSnapshot()
    expect(answers[0]).toMatchObject({ state: 'waiting' })
    site.isDown = false
    browser.announce('online')
    await clock.advance(3_000)
    expect(site.countOf(1)).toBe(1)
  })

  test('a flapping network never becomes a storm', async () => {
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    for (let round = 0; round < 60; round += 1) {
      site.troubles.push('offline')
      browser.announce('online')
      browser.announce('visible')
      await clock.advance(500)
    }
    expect(site.log.filter((line) => line === 'post 1').length).toBeLessThan(12)
  })

  test('nothing is tried while the browser knows that it is offline', async () => {
    browser.isOnline = false
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    await clock.advance(30_000)
    expect(site.log).toEqual([])
    // Browsers may be wrong about it.
    await clock.advance(40_000)
    expect(site.countOf(1)).toBe(1)
    site.log.length = 0
    await outbox.add(answerTo(2))
    await clock.advance(20_000)
    expect(site.log).toEqual([])
  })

  test('when the server asks for fewer requests, everything rests until it allows them again', async () => {
    const { outbox } = openTab()
    site.troubles.push('429')
    await outbox.add(answerTo(1))
    await outbox.add(answerTo(2))
    await clock.advance(5_000)
    browser.announce('online')
    await clock.advance(60_000)
    expect(site.log.filter((line) => line.startsWith('post'))).toEqual(['post 1'])
    await clock.advance(40_000)
    expect([site.countOf(1), site.countOf(2)]).toEqual([1, 1])
  })

  test('an answer that makes the server fail does not hold up the others', async () => {
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    await outbox.add(answerTo(2))
    site.troubles.push('503')
    await clock.advance(4_500)
    expect([site.countOf(1), site.countOf(2)]).toEqual([0, 1])
    await clock.advance(5_000)
    expect(site.countOf(1)).toBe(1)
  })

  test('of two tabs one sends; when it closes, the other goes on', async () => {
    const first = openTab()
    const second = openTab()
    await clock.advance(10)
    await second.outbox.add(answerTo(1))
    await first.outbox.add(answerTo(2))
    await clock.advance(5_000)
    expect(site.log.filter((line) => line.startsWith('post'))).toHaveLength(2)
    first.close()
    await second.outbox.add(answerTo(3))
    await clock.advance(5_000)
    expect(site.countOf(3)).toBe(1)
    expect(second.states()).toEqual([])
  })

  test('a tab that crashed while sending is taken for a lost reply', async () => {
    const first = openTab()
    site.troubles.push('hangs')
    await first.outbox.add(answerTo(1))
    await clock.advance(4_000)
    first.close()
    const second = openTab()
    await settled()
    await clock.advance(1_000)
    expect(site.countOf(1)).toBe(1)
    expect(second.states()).toEqual([])
  })
})

describe('the request that an answer needs', () => {
  test('an answer that waited for an hour asks for its task again and is accepted', async () => {
    const { outbox } = openTab()
    site.isDown = true
    await outbox.add(answerTo(1))
    await clock.advance(3 * 3_600_000)
    site.isDown = false
    await clock.advance(6 * 60_000)
    expect(site.countOf(1)).toBe(1)
    expect(site.log).toContain('again 1')
  })

  test('an answer to a task that the server did not hand out to this person asks for it first', async () => {
    const { outbox } = openTab()
    await outbox.add({ ...answerTo(1, { person: 'user:2' }), person: 'user:1' })
    await clock.advance(5_000)
    expect(site.countOf(1)).toBe(1)
    expect(site.log).toEqual(['who', 'post 1', 'list 1', 'again 1', 'post 1'])
  })

  test('a lost reply is settled by the server’s own list', async () => {
    const { outbox, states } = openTab()
    site.troubles.push('lostReply')
    await outbox.add(answerTo(1))
    await clock.advance(10_000)
    expect(site.countOf(1)).toBe(1)
    expect(states()).toEqual([])
    expect(site.log).toEqual(['who', 'post 1', 'who', 'post 1', 'list 1'])
  })

  test('a visitor’s lost reply is settled the same way, and another visitor’s earlier answer is not taken for it', async () => {
    site.me = null
    site.runs.push({ taskId: 1, user_id: null, info: 'cat', finish_time: '2026-11-20T09:00:00.000' })
    const { outbox, states } = openTab()
    site.troubles.push('offline')
    site.runs.length = 0
    await outbox.add(answerTo(1, { person: 'anonymous', info: 'cat' }))
    await clock.advance(10_000)
    expect(site.countOf(1, 'anonymous')).toBe(1)
    site.troubles.push('lostReply')
    await outbox.add(answerTo(2, { person: 'anonymous', info: 'cat' }))
    await clock.advance(10_000)
    expect(site.countOf(2, 'anonymous')).toBe(1)
    expect(states()).toEqual([])
  })

  test('a second answer to the same task is refused with its reason', async () => {
    site.runs.push({ taskId: 1, user_id: 1, info: 'given elsewhere', finish_time: null })
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    await clock.advance(5_000)
    expect(outbox.getSnapshot().answers).toMatchObject([{ state: 'refused', refusal: 'alreadyAnswered' }])
  })

  test('a refusal is not called an earlier answer when the server has none of this person', async () => {
    site.troubles.push('403')
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    await clock.advance(5_000)
    expect(outbox.getSnapshot().answers).toMatchObject([{ state: 'refused', refusal: 'notAllowed' }])
  })

  test('an answer to a deleted task is refused; it can be tried again or thrown away', async () => {
    const { outbox } = openTab()
    const { key } = await outbox.add(answerTo(1))
    site.tasksGone.add(1)
    await clock.advance(5_000)
    expect(outbox.getSnapshot().answers).toMatchObject([{ state: 'refused', refusal: 'taskGone' }])
    await outbox.retry(key)
    await clock.advance(10)
    expect(site.log.filter((line) => line === 'post 1')).toHaveLength(2)
    await outbox.discard(key)
    expect(outbox.getSnapshot().answers).toEqual([])
  })

  test('an answer under a lock that ran out is refused instead of asked for again', async () => {
    const { outbox } = openTab()
    site.isDown = true
    await outbox.add(answerTo(1, { isLocked: true }))
    await clock.advance(2 * 3_600_000)
    site.isDown = false
    await clock.advance(6 * 60_000)
    expect(outbox.getSnapshot().answers).toMatchObject([{ state: 'refused', refusal: 'lockLost' }])
    expect(site.log).not.toContain('again 1')
  })
})

describe('whose answer it is', () => {
  test('an answer waits until its own person is signed in again', async () => {
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    site.me = { id: 2, name: 'mika' }
    outbox.personChanged()
    await clock.advance(60_000)
    expect(site.runs).toEqual([])
    expect(outbox.getSnapshot().answers).toMatchObject([{ state: 'waiting', lastProblem: 'signInNeeded' }])
    site.me = { id: 1, name: 'vera' }
    outbox.personChanged()
    await clock.advance(1_000)
    expect(site.countOf(1)).toBe(1)
  })

  test('whoever goes on answering after the session ended is told of every answer that it waits for them', async () => {
    const { outbox } = openTab()
    site.me = null
    await outbox.add(answerTo(1))
    await clock.advance(10_000)
    await outbox.add(answerTo(2))
    await clock.advance(10_000)
    const waiting = { state: 'waiting', lastProblem: 'signInNeeded' }
    expect(outbox.getSnapshot().answers).toMatchObject([waiting, waiting])
  })

  test('another person’s waiting answers do not hold up one’s own', async () => {
    const { outbox } = openTab()
    await outbox.add(answerTo(1))
    site.me = { id: 2, name: 'mika' }
    outbox.personChanged()
    await outbox.add(answerTo(2, { person: 'user:2' }))
    await clock.advance(10_000)
    expect(site.countOf(2, 'user:2')).toBe(1)
    expect(site.countOf(1)).toBe(0)
  })

  test('a visitor’s answers are sent as a visitor’s after signing in too', async () => {
    site.me = null
    const { outbox } = openTab()
    await outbox.add(answerTo(1, { person: 'anonymous' }))
    site.me = { id: 1, name: 'vera' }
    outbox.personChanged()
    await clock.advance(10_000)
    expect(site.countOf(1, 'anonymous')).toBe(1)
  })
})
