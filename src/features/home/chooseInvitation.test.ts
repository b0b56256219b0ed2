import { expect, test } from 'vitest'
import { ProfileProject } from '#pybossa/schemas/project.ts'
import { chooseInvitation } from './chooseInvitation.ts'

const project = (short_name: string, about: object = {}) =>
  ProfileProject.parse({
    name: short_name,
    short_name,
    description: '',
    info: { task_presenter: '<p>' },
    n_tasks: 10,
    n_volunteers: 1,
    overall_progress: 5,
    ...about,
  })
const DAY = 86_400_000

test('every day another one, the same one all day', () => {
  const all = [project('a'), project('b'), project('c')]
  const days = [0, 1, 2, 3].map((day) => chooseInvitation(all, day * DAY + 5000)?.short_name)
  expect(days).toEqual(['a', 'b', 'c', 'a'])
  expect(chooseInvitation(all, DAY + 80_000_000)?.short_name).toBe('b')
})

test('one that can be worked on is preferred', () => {
  const all = [
    project('done', { overall_progress: 100 }),
    project('empty', { n_tasks: 0 }),
    project('unready', { info: {} }),
    project('open'),
  ]
  for (const day of [0, 1, 2, 3]) expect(chooseInvitation(all, day * DAY)?.short_name).toBe('open')
})

test('where all are finished the first is shown all the same, and none where there is none', () => {
  expect(chooseInvitation([project('done', { overall_progress: 100 })], DAY)?.short_name).toBe('done')
  expect(chooseInvitation([], DAY)).toBeUndefined()
})
