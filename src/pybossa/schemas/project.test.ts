import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { OwnedProject, Project, ProjectCard } from './project.ts'

const row = {
  id: 1,
  name: 'Cats',
  short_name: 'cats',
  description: 'Do you see a cat?',
  created: '2026-01-01T00:00:00',
  n_tasks: 1,
  n_volunteers: 1,
  overall_progress: 0,
}
const strange = [7, {}, [], true, null]

describe('what an owner writes into his project’s info by the API', () => {
  test.each(strange)('%j in the place of text does not make the list unreadable for everybody', (value) => {
    const info = { thumbnail: value, thumbnail_url: value, task_presenter: value, container: [value] }
    const [project] = z.parse(z.array(ProjectCard), [{ ...row, info }])
    expect(project?.info).toEqual({
      thumbnail: null,
      thumbnail_url: null,
      task_presenter: false,
      container: null,
    })
  })

  test.each(strange)(
    '%j does not make its own page unreadable, and comes back to its owner as it is',
    (value) => {
      const info = { tutorial: value, task_presenter: value, results: value, sched: value }
      const nothing = { tutorial: null, task_presenter: null, results: null, sched: null }
      expect(z.parse(Project, { ...row, info }).info).toMatchObject(nothing)
      expect(z.parse(OwnedProject, { ...row, info }).info).toEqual(info)
    },
  )
})
