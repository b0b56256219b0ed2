import { expect, test } from 'vitest'
import { mostImportantFirst } from '#shared/fieldGuide/materialInfo.ts'
import { moved } from '../moved.ts'
import { prioritiesFor } from './prioritiesFor.ts'

const list = (...priorities: (number | null)[]) =>
  priorities.map((priority, index) => ({
    id: index + 1,
    priority,
    project_id: 1,
    created: '',
    info: {},
    media_url: null,
  }))

test('one entry changes where its new neighbours leave room', () => {
  expect(prioritiesFor(list(3, 2, 1), 2, 1)).toEqual([{ id: 3, priority: 2.5 }])
  expect(prioritiesFor(list(3, 2, 1), 2, 0)).toEqual([{ id: 3, priority: 4 }])
  expect(prioritiesFor(list(3, 2, 1), 0, 2)).toEqual([{ id: 1, priority: 0 }])
})

test('where they have the same number, only the entries that need another one get it', () => {
  expect(prioritiesFor(list(4, 0, 0, 0), 3, 2)).toEqual([
    { id: 2, priority: 3 },
    { id: 4, priority: 2 },
    { id: 3, priority: 1 },
  ])
})

test.each([[list(0, 0, 0, 0)], [list(1, 0, 0, 0)], [list(null, null, null)], [list(5, 5, 1, 1)]])(
  'the guide is read in the order that was made: %#',
  (materials) => {
    for (let from = 0; from < materials.length; from++)
      for (let to = 0; to < materials.length; to++) {
        const changes = new Map(prioritiesFor(materials, from, to).map(({ id, priority }) => [id, priority]))
        const saved = materials.map((one) => ({ ...one, priority: changes.get(one.id) ?? one.priority }))
        expect(mostImportantFirst(saved).map(({ id }) => id)).toEqual(
          moved(materials, from, to).map(({ id }) => id),
        )
      }
  },
)
