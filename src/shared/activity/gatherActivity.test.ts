import { expect, test } from 'vitest'
import type { FeedItem } from '#pybossa/schemas/feed.ts'
import { gatherActivity } from './gatherActivity.ts'

const NOW = 1_795_000_000
const nothing = { container: null, thumbnail: null, thumbnail_url: null, avatar: null, avatar_url: null }
const item = (action_updated: string, secondsAgo: number, more: Partial<FeedItem> = {}): FeedItem => ({
  action_updated,
  updated: NOW - secondsAgo,
  id: null,
  name: 'vera',
  fullname: 'Vera',
  short_name: null,
  project_name: null,
  project_short_name: null,
  info: nothing,
  ...more,
})
const answer = (secondsAgo: number, name = 'vera', project = 'cats') =>
  item('UserContribution', secondsAgo, { name, project_name: 'Cats', project_short_name: project })

test('many answers of one sitting are one line, others come between without dividing it', () => {
  const lines = gatherActivity([
    answer(10),
    answer(50, 'zeno'),
    answer(600),
    answer(3_000),
    answer(60, 'vera', 'dogs'),
  ])
  expect(lines.map(({ person, project, count }) => [person?.name, project?.short_name, count])).toEqual([
    ['vera', 'cats', 3],
    ['zeno', 'cats', 1],
    ['vera', 'dogs', 1],
  ])
  expect(lines[0]?.at).toBe((NOW - 10) * 1000)
})

test('what was done on another day is another line', () => {
  expect(gatherActivity([answer(10), answer(90_000)]).map(({ count }) => count)).toEqual([1, 1])
})

test('the newest comes first, whatever the order of the feed', () => {
  const project = { name: 'Cats', short_name: 'cats' }
  const lines = gatherActivity([
    item('User', 500),
    item('Blog', 20, project),
    item('Project', 9_000, project),
  ])
  expect(lines.map(({ kind }) => kind)).toEqual(['post', 'joined', 'newProject'])
})

test('what this client has no words for is left out', () => {
  expect(gatherActivity([item('Teleport', 1), item('UserContribution', 2), item('Task', 3)])).toEqual([])
})
