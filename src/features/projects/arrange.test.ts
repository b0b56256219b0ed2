import { describe, expect, test } from 'vitest'
import type { ListedProject } from '#shared/projects/listedProject.ts'
import { arrange, mergeLists, pageOf, search } from './arrange.ts'
import type { ListView } from './listView.ts'

const project = (short_name: string, about: Partial<ListedProject> = {}): ListedProject => ({
  id: null,
  name: short_name,
  short_name,
  description: '',
  long_description: null,
  owner_id: null,
  owners_ids: null,
  category_id: null,
  featured: null,
  published: null,
  allow_anonymous_contributors: null,
  zip_download: null,
  created: null,
  updated: null,
  info: { container: null, thumbnail: null, thumbnail_url: null, task_presenter: true },
  owner: null,
  n_tasks: 10,
  n_volunteers: 1,
  overall_progress: 0,
  last_activity_raw: null,
  ...about,
})
const names = (projects: readonly ListedProject[]) => projects.map(({ short_name }) => short_name)
const view: ListView = { text: '', sort: 'recommended', hidesFinished: false, page: 1 }

describe('several categories as one list', () => {
  test('the best of every category come first', () => {
    const merged = mergeLists([
      [project('a1'), project('a2'), project('a3')],
      [project('b1')],
      [project('c1'), project('c2')],
    ])
    expect(names(merged)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
  })

  test('a featured project that is also in its category is there once, at its better place', () => {
    expect(names(mergeLists([[project('x')], [project('b'), project('x')]]))).toEqual(['x', 'b'])
  })

  test('finished projects stand behind those that need help', () => {
    const done = project('done', { overall_progress: 100 })
    expect(names(mergeLists([[done, project('a')], [project('b')]]))).toEqual(['b', 'a', 'done'])
  })

  test('no categories make an empty list', () => {
    expect(mergeLists([])).toEqual([])
  })
})

describe('searching', () => {
  const birds = project('birdsounds', {
    name: 'Bird Sounds',
    description: 'Which bird is singing?',
    owner: 'Olga Núñez',
  })
  const letters = project('letters', { name: 'Old letters', description: 'Read what a bird lover wrote' })
  const cjk = project('tori', { name: '鳥の声', description: '録音を聞く' })
  const all = [letters, birds, cjk]

  test('every word has to be there, in any order and case', () => {
    expect(names(search(all, 'SINGING bird'))).toEqual(['birdsounds'])
  })
  test('accents do not matter', () => {
    expect(names(search(all, 'nunez'))).toEqual(['birdsounds'])
    expect(names(search(all, 'Núñez'))).toEqual(['birdsounds'])
  })
  test('projects named so come before those that mention it', () => {
    expect(names(search(all, 'bird'))).toEqual(['birdsounds', 'letters'])
  })
  test('languages without spaces are found by a part', () => {
    expect(names(search(all, '鳥'))).toEqual(['tori'])
  })
  test('blanks find everything', () => {
    expect(search(all, '  ')).toHaveLength(3)
  })
})

describe('ordering', () => {
  const old = project('old', {
    name: 'Project 10',
    created: '2020-01-01T00:00:00.000000',
    last_activity_raw: '2026-11-01T00:00:00',
    overall_progress: 90,
    n_tasks: 1000,
  })
  const fresh = project('fresh', {
    name: 'project 9',
    created: '2026-01-01T00:00:00.000000',
    overall_progress: 20,
    n_tasks: 50,
  })
  const done = project('done', {
    name: 'Änderungen',
    created: '2023-01-01T00:00:00.000000',
    last_activity_raw: '2026-10-01T00:00:00',
    overall_progress: 100,
  })
  const all = [done, fresh, old]

  test.each<[ListView['sort'], string[]]>([
    ['recommended', ['done', 'fresh', 'old']],
    ['newest', ['fresh', 'done', 'old']],
    ['active', ['old', 'done', 'fresh']],
    ['nearly-done', ['old', 'fresh', 'done']],
    ['needs-help', ['old', 'fresh', 'done']],
    ['name', ['done', 'fresh', 'old']],
  ])('%s', (sort, expected) => {
    expect(names(arrange(all, { ...view, sort }, 'en'))).toEqual(expected)
  })

  test('finished ones can be hidden; a project without tasks is not finished', () => {
    const empty = project('empty', { n_tasks: 0, overall_progress: 100 })
    expect(names(arrange([...all, empty], { ...view, hidesFinished: true }, 'en'))).toEqual([
      'fresh',
      'old',
      'empty',
    ])
  })
})

describe('paging', () => {
  test('a page past the end is the last one', () => {
    expect(pageOf([1, 2, 3, 4, 5], 9, 2)).toEqual({ items: [5], page: 3, pages: 3 })
  })
  test('an empty list has one empty page', () => {
    expect(pageOf([], 1, 20)).toEqual({ items: [], page: 1, pages: 1 })
  })
})
