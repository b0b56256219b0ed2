import { expect, test } from 'vitest'
import type { Announcement } from '#pybossa/schemas/announcement.ts'
import { publishedOnes, unreadIds } from './readState.ts'

const NOW = Date.parse('2026-05-20T12:00:00Z')
const announcement = (id: number, daysAgo: number, published = true): Announcement => ({
  id,
  user_id: 1,
  title: `News ${id}`,
  body: '',
  created: new Date(NOW - daysAgo * 86_400_000).toISOString().replace('Z', ''),
  updated: null,
  media_url: null,
  published,
  info: null,
})
const all = [announcement(1, 40), announcement(2, 3), announcement(3, 1, false), announcement(4, 9)]

test('drafts, which the server sends to everyone, are nobody’s news', () => {
  expect(publishedOnes(all).map(({ id }) => id)).toEqual([2, 4, 1])
})

test('a newcomer is told of the last days only', () => {
  expect([...unreadIds(all, null, NOW)]).toEqual([2, 4])
})

test('whoever has looked is told of what came after, also of an old draft that was published since', () => {
  expect([...unreadIds(all, '1,2', NOW)]).toEqual([4])
  expect([...unreadIds([announcement(3, 30)], '1,2', NOW)]).toEqual([3])
  expect([...unreadIds(all, '', NOW)]).toEqual([2, 4, 1])
})
