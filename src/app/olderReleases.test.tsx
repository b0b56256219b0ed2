// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readDocumented } from '#pybossa/recorded/readRecorded.ts'
import { renderAt } from '#testing/renderAt.tsx'

const documented = readDocumented()

/** What the documentation of releases 2 and 3 shows of this view, the first of its examples. */
function answerOf(name: string): object {
  const body = documented.find((one) => one.name === name)?.response.body
  if (typeof body !== 'object' || body === null) throw new Error(`The documentation has no ${name}`)
  return body
}

test('the front page of older releases, with its most active projects and those of its categories, is one like any other', async () => {
  await renderAt('/', { answers: { '/': answerOf('GET /') } })
  expect(await screen.findByRole('heading', { level: 2, name: 'Name' })).toBeVisible()
  const cards = within(await screen.findByRole('list', { name: 'More projects' }))
  expect(await cards.findByRole('link', { name: 'Man made objects identity' })).toHaveAttribute(
    'href',
    '/project/manmadeobjectsidentity/',
  )
})

test.each([
  ['GET /account/<name>', '/account/johndoe/', 'Joen Doe', 'test12334'],
  ['GET /leaderboard/', '/leaderboard/', 'Leaderboard', 'Buzz Bot'],
  ['GET /announcements/', '/announcements/', 'Announcements', 'title123'],
  ['GET /stats/', '/stats/', 'Statistics', '1.8M'],
  ['GET /account/page/<int:page>', '/account/page/3', 'Community', 'Scifabric'],
  ['GET /project/<short_name>/', '/project/flickr678/', 'flickr678', 'John Doe'],
  ['GET /help/terms-of-use', '/help/terms-of-use', 'Terms of use', 'Terms of use text'],
  ['GET /help/privacy', '/help/privacy', 'Privacy', 'privacy policy here'],
] as const)('%s, as it was documented, is a page', async (name, path, heading, text) => {
  await renderAt(path, { answers: { [path]: answerOf(name) } })
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
  expect((await screen.findAllByText(text))[0]).toBeVisible()
})

test('older releases did not say which announcements are published: all of them are', async () => {
  await renderAt('/announcements/', { answers: { '/announcements/': answerOf('GET /announcements/') } })
  await screen.findByRole('heading', { level: 1, name: 'Announcements' })
  expect(screen.getAllByRole('article')).toHaveLength(4)
})

test('one’s own projects, documented without dates and counts, are listed', async () => {
  const path = '/account/nora/projects'
  await renderAt(path, { as: 'nora', answers: { [path]: answerOf('GET /account/<name>/projects') } })
  expect(await screen.findByRole('link', { name: 'Youtube_Test1' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Youtube 1' })).toBeVisible()
})
