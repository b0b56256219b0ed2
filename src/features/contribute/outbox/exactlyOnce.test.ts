// @vitest-environment node
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { PersonKey } from './answer.ts'
import { careful, indexedStore } from './answerStore.ts'
import { FakeBrowser, FakeClock, FakeSite, settled } from './fakeSite.ts'
import { createOutbox, type Outbox } from './outbox.ts'

/** A small repeatable random number generator (mulberry32). */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const vera = { id: 1, name: 'vera' }
const mika = { id: 2, name: 'mika' }
const keyOf = (me: { id: number } | null): PersonKey => (me ? `user:${me.id}` : 'anonymous')

/** Forty random things happen to a browser with up to three tabs; then the weather clears and everyone signs in once. */
async function live(seed: number) {
  const random = dice(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const clock = new FakeClock()
  const site = new FakeSite(clock)
  const browser = new FakeBrowser()
  const given: { taskId: number; person: PersonKey; key: string }[] = []
  const takenBack = new Set<number>()
  let tabs: { outbox: Outbox; close: () => void }[] = []
  let lastTask = 0

  const open = () => {
    const tab = browser.tab(site, clock, (onVolatile) => careful(indexedStore(`once-${seed}`), onVolatile))
    const outbox = createOutbox(tab.world)
    outbox.start()
    tabs.push({ outbox, close: tab.close })
  }
  const signIn = (me: typeof vera | null) => {
    site.me = me
    tabs.forEach(({ outbox }) => outbox.personChanged())
  }
  const happenings: Record<string, () => Promise<void> | void> = {
    answer: async () => {
      const person = keyOf(site.me)
      lastTask += 1
      const taskId = lastTask
      site.handOut(person, taskId)
      const { outbox } = pick(tabs)
      const { key } = await outbox.add({
        person,
        personName: site.me?.name ?? null,
        projectId: 7,
        shortName: 'cats',
        projectName: 'Cats',
        taskId,
        // Equal answers to different tasks are everyday; only the task tells them apart.
        info: pick(['cat', 'dog', { lines: [1, { deep: null }] }]),
        isLocked: false,
        handedOutAt: clock.now(),
      })
      given.push({ taskId, person, key })
    },
    takeBack: async () => {
      const last = given.at(-1)
      if (last && (await pick(tabs).outbox.takeBack(last.key))) takenBack.add(last.taskId)
    },
    loseReply: () => void site.troubles.push('lostReply'),
    failServer: () => void site.troubles.push('503'),
    failAfterwards: () => void site.troubles.push('503afterwards'),
    hang: async () => {
      site.troubles.push('hangs')
      await clock.advance(5_000)
      // A request that hangs for ever ends with its tab.
      pick(tabs).close()
      tabs.forEach(({ close }) => close())
      tabs = []
      site.troubles.length = 0
      open()
    },
    slowDown: () => void site.troubles.push('429'),
    goOffline: () => void (site.isDown = true),
    comeBack: () => {
      site.isDown = false
      browser.announce('online')
    },
    reload: async () => {
      const tab = pick(tabs)
      tab.close()
      tabs = tabs.filter((other) => other !== tab)
      open()
      await settled()
    },
    secondTab: () => {
      if (tabs.length < 3) open()
    },
    signInVera: () => signIn(vera),
    signInMika: () => signIn(mika),
    signOut: () => signIn(null),
    shortWhile: () => clock.advance(Math.floor(random() * 6_000)),
    longWhile: () => clock.advance(Math.floor(random() * 2 * 3_600_000)),
  }
  const often = ['answer', 'answer', 'answer', 'shortWhile', 'shortWhile', ...Object.keys(happenings)]

  const story: string[] = []
  site.me = vera
  open()
  for (let step = 0; step < 40; step += 1) {
    const happening = pick(often)
    story.push(happening)
    await happenings[happening]?.()
  }
  site.isDown = false
  site.troubles.length = 0
  for (const me of [vera, mika, null]) {
    signIn(me)
    browser.announce('online')
    await clock.advance(20 * 60_000)
  }
  const left = await indexedStore(`once-${seed}`).all()
  return { site, given, takenBack, left, story }
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'whatever happens, every answer arrives exactly once (story %i)',
  { timeout: 20_000 },
  async (seed) => {
    const { site, given, takenBack, left, story } = await live(seed)
    expect(given.length).toBeGreaterThan(0)
    // The story is part of what is compared, so that a failure tells it.
    const arrived = given.map(({ taskId, person }) => ({ taskId, count: site.countOf(taskId, person) }))
    const expected = given.map(({ taskId }) => ({ taskId, count: takenBack.has(taskId) ? 0 : 1 }))
    expect({ story: story.join(' '), arrived }).toEqual({ story: story.join(' '), arrived: expected })
    // Nobody's answer was filed under another name.
    expect(site.runs).toHaveLength(given.length - takenBack.size)
    expect(left.map((answer) => `${answer.taskId} ${answer.state} ${answer.refusal}`)).toEqual([])
  },
)
