// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PlayerMessage, PlayerSays } from '../../protocol.ts'
import { playersOver } from './playersOver.ts'

const element = document.createElement('div')
const asked: PlayerMessage = {
  kind: 'player',
  id: 3,
  played: { provider: 'vimeo', media: '7' },
  options: {},
}
let says: PlayerSays[] = []
const context = {
  site: 'https://crowd.example',
  say: (word: PlayerSays) => void says.push(word),
  log: () => {},
}

beforeEach(() => {
  says = []
  document.body.append(element)
})
afterEach(() => element.replaceChildren())

test('the first player brings the code for it, and what follows is heard in order', async () => {
  const players = playersOver({ element, title: () => 'A film' }, context)
  players.hear({ kind: 'playerGone', id: 3 })
  players.hear(asked)
  await vi.waitFor(() => expect(element.childElementCount).toBe(1))
  players.hear({ kind: 'playerGone', id: 3 })
  players.hear({ ...asked, id: 4 })
  players.hear({ ...asked, id: 5 })
  await vi.waitFor(() => expect(element.childElementCount).toBe(2))
  players.close()
  await vi.waitFor(() => expect(element.childElementCount).toBe(0))
  expect(says).toEqual([])
})

test('a box that is closed meanwhile gets no player', async () => {
  const players = playersOver({ element, title: () => 'A film' }, context)
  players.hear(asked)
  players.close()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(element.childElementCount).toBe(0)
})

test('where there is no place for players, the box hears that none comes', async () => {
  const players = playersOver(undefined, context)
  players.hear(asked)
  await vi.waitFor(() => expect(says).toEqual([{ kind: 'playerSays', id: 3, event: 'silent' }]))
  players.close()
})
