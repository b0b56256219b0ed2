import { expect, test } from 'vitest'
import { LIMITS } from '../protocol.ts'
import { createMemory } from './memory.ts'

test('a memory holds what was kept, changed and cleared', () => {
  const memory = createMemory({ local: [['a', '1']], cookies: [['seen', 'yes']] })
  memory.change({
    area: 'local',
    clear: false,
    entries: [
      ['b', '2'],
      ['a', null],
    ],
  })
  expect(memory.kept()).toEqual({ local: [['b', '2']], session: [], cookies: [['seen', 'yes']] })
  memory.change({ area: 'local', clear: true, entries: [['c', '3']] })
  expect(memory.kept().local).toEqual([['c', '3']])
})

test('room that was given back can be used again', () => {
  const memory = createMemory()
  const big = 'x'.repeat(LIMITS.memory - 1)
  const put = (key: string, value: string | null) =>
    memory.change({ area: 'session', clear: false, entries: [[key, value]] })
  expect([put('a', big), put('b', big), put('a', 'small'), put('b', 'small')]).toEqual([
    true,
    false,
    true,
    true,
  ])
  expect([put('a', null), put('b', null), put('c', big)]).toEqual([true, true, true])
})

test('what was kept is counted like everything else, also when somebody else wrote it', () => {
  const memory = createMemory({
    cookies: [
      ['session', 'forged'],
      ['a', '1'],
    ],
    local: [['b', 'x'.repeat(LIMITS.memory + 1)]],
  })
  expect(memory.kept()).toEqual({ local: [], session: [], cookies: [['a', '1']] })
})
