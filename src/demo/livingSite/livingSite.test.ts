import { describe, expect, test } from 'vitest'
import type { SiteSeed } from '../seedShape.ts'
import { livingSite } from './livingSite.ts'

const NOW = new Date('2026-11-21T09:30:00Z')
const site = livingSite(NOW)

const project = (shortName: string) => {
  const found = site.projects.find((each) => each.short_name === shortName)
  if (!found) throw new Error(`No project ${shortName}`)
  return found
}
const runsOf = (taskId: number) => site.taskRuns.filter((run) => run.task_id === taskId)
const moment = (stamp: string) => new Date(`${stamp}Z`).getTime()

/** Every text an owner or the site wrote, with where it stands. */
function texts(from: SiteSeed): (readonly [string, string])[] {
  return [
    ...from.projects.map(
      (each) => [each.short_name, `${each.long_description}${JSON.stringify(each.info)}`] as const,
    ),
    ...from.tasks.map((each) => [`task ${each.id}`, JSON.stringify(each.info)] as const),
    ...from.results.map((each) => [`result ${each.task_id}`, JSON.stringify(each.info)] as const),
    ...from.users.map((each) => [each.name, JSON.stringify(each.info)] as const),
    ...from.blogposts.map((each) => [each.title, `${each.body} ${each.media_url ?? ''}`] as const),
    ...from.announcements.map((each) => [each.title, each.body] as const),
    ...from.helpingMaterials.map((each) => [`material ${each.id}`, each.media_url] as const),
    ...from.pages.map((each) => [each.slug, each.media_url ?? ''] as const),
  ]
}

describe('the living site', () => {
  test('has unique ids, names and upload paths', () => {
    const rows = [
      site.users,
      site.categories,
      site.projects,
      site.tasks,
      site.taskRuns,
      site.blogposts,
      site.announcements,
      site.helpingMaterials,
    ]
    for (const list of rows) expect(new Set(list.map((row) => row.id)).size).toBe(list.length)
    for (const names of [
      site.users.map((user) => user.name),
      site.users.map((user) => user.api_key),
      site.projects.map((each) => each.short_name),
      site.projects.map((each) => each.secret_key),
      site.uploads.map((upload) => upload.path),
    ])
      expect(new Set(names).size).toBe(names.length)
  })

  test('only refers to rows that exist', () => {
    const users = new Set(site.users.map((user) => user.id))
    const projects = new Set(site.projects.map((each) => each.id))
    const tasks = new Map(site.tasks.map((task) => [task.id, task.project_id]))
    const categories = new Set(site.categories.map((category) => category.id))
    for (const each of site.projects) {
      expect(categories).toContain(each.category_id)
      expect(each.owners_ids).toContain(each.owner_id)
      for (const owner of each.owners_ids) expect(users).toContain(owner)
    }
    for (const task of site.tasks) {
      expect(projects).toContain(task.project_id)
      for (const user of task.fav_user_ids ?? []) expect(users).toContain(user)
    }
    for (const run of site.taskRuns) {
      expect(tasks.get(run.task_id)).toBe(run.project_id)
      expect(run.user_id === null).toBe(typeof run.user_ip === 'string')
      expect(run.user_id ? users.has(run.user_id) : true).toBe(true)
    }
    for (const row of [...site.blogposts, ...site.helpingMaterials, ...site.pages])
      expect(projects).toContain(row.project_id)
    for (const result of site.results) expect(tasks.has(result.task_id)).toBe(true)
  })

  test('gives no task more answers than it wants, and none twice from the same person', () => {
    for (const task of site.tasks) {
      const people = runsOf(task.id).map((run) => run.user_id ?? run.user_ip)
      expect(people.length).toBeLessThanOrEqual(task.n_answers ?? 0)
      expect(new Set(people).size).toBe(people.length)
    }
  })

  test('lies wholly in the past, and answers come after their task', () => {
    const tasks = new Map(site.tasks.map((task) => [task.id, moment(task.created)]))
    let before = 0
    for (const run of site.taskRuns) {
      expect(moment(run.created)).toBeGreaterThan(tasks.get(run.task_id) ?? Infinity)
      expect(moment(run.finish_time)).toBeGreaterThan(moment(run.created))
      expect(moment(run.finish_time)).toBeGreaterThanOrEqual(before)
      before = moment(run.finish_time)
    }
    const rows = [
      ...site.users,
      ...site.projects,
      ...site.tasks,
      ...site.taskRuns,
      ...site.blogposts,
      ...site.announcements,
    ]
    for (const row of rows) expect(moment(row.created)).toBeLessThan(NOW.getTime())
    expect(before).toBeLessThan(NOW.getTime())
  })

  test('has the kinds of projects that people look for', () => {
    expect(site.users).toHaveLength(12)
    expect(site.categories).toHaveLength(4)
    expect(site.projects.length).toBeGreaterThanOrEqual(11)
    expect(site.taskRuns.length).toBeGreaterThan(1300)
    expect(site.projects.filter((each) => each.featured)).toHaveLength(2)
    expect(site.projects.filter((each) => !each.published).map((each) => each.short_name)).toEqual([
      'moth-nights',
    ])
    expect(project('spoken-memories').password).toBe('opensesame')
    expect(project('cloud-forest-labels').allow_anonymous_contributors).toBe(false)
    expect(project('night-shift-bats').info.sched).toBe('locked')
    expect(project('letters-home').info.sched).toBe('breadth_first')
    expect(project('mood-of-the-press').info.thumbnail).toBeUndefined()
    expect(project('kuzushiji').name).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    expect(site.projects.filter((each) => each.info.tutorial).length).toBeGreaterThanOrEqual(5)
    const finished = site.tasks.filter((task) => task.project_id === project('beetle-drawers').id)
    expect(finished.every((task) => runsOf(task.id).length === task.n_answers)).toBe(true)
    expect(site.results.map((result) => result.task_id)).toEqual(finished.map((task) => task.id))
    expect(project('beetle-drawers').info.results).not.toMatch(/\{\{/)
  })

  test('leaves work for the newcomer everywhere but in the finished project', () => {
    const nora = site.users.find((user) => user.name === 'nora')
    expect(site.taskRuns.some((run) => run.user_id === nora?.id)).toBe(false)
    const open = site.tasks.filter((task) => runsOf(task.id).length < (task.n_answers ?? 0))
    const nearlyEmpty = site.projects.filter(
      (each) => open.filter((task) => task.project_id === each.id).length < 10,
    )
    expect(nearlyEmpty.map((each) => each.short_name)).toEqual(['beetle-drawers'])
  })

  test('takes no anonymous answers where they are not allowed', () => {
    for (const each of [project('cloud-forest-labels'), project('spoken-memories')])
      expect(site.taskRuns.filter((run) => run.project_id === each.id && run.user_ip)).toEqual([])
    expect(site.taskRuns.filter((run) => run.user_ip).length).toBeGreaterThan(100)
  })

  test('speaks only of uploads that exist, and of no foreign host', () => {
    const paths = new Set(site.uploads.map((upload) => `/uploads/${upload.path}`))
    const missing = texts(site).flatMap(([where, text]) =>
      [...text.matchAll(/\/uploads\/[\w./-]+\w/g)]
        .filter(([path]) => !paths.has(path))
        .map(([path]) => `${where}: ${path}`),
    )
    expect(missing).toEqual([])
    const drawn = site.uploads.map(
      ({ path, content }) => [path, String(content).replaceAll('http://www.w3.org/2000/svg', '')] as const,
    )
    const foreign = [...texts(site), ...drawn].filter(([, text]) => /https?:|["'(]\/\//.test(text))
    expect(foreign.map(([where]) => where)).toEqual([])
  })

  test('sends small, complete files', () => {
    const whole: Record<string, (content: string) => boolean> = {
      'image/svg+xml': (content) =>
        /^<svg .*<\/svg>$/s.test(content) && !/<script|NaN|undefined/.test(content),
      'audio/wav': (content) => content.startsWith('RIFF') && content.length < 40 * 1024,
      'application/pdf': (content) =>
        content.startsWith('xref', Number(/startxref\n(\d+)/.exec(content)?.[1])),
    }
    const asText = (content: string | Uint8Array) =>
      typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
    const broken = site.uploads.filter(
      ({ type, content }) => content.length > 70_000 || !whole[type]?.(asText(content)),
    )
    expect(broken.map((upload) => upload.path)).toEqual([])
    expect(site.uploads.reduce((sum, upload) => sum + upload.content.length, 0)).toBeLessThan(6_000_000)
  })

  test('is the same whenever it is made for the same moment, in whatever order its files are asked for', () => {
    const { uploads, ...rows } = livingSite(NOW)
    expect({ ...rows, uploads: [] }).toEqual({ ...site, uploads: [] })
    const backwards = uploads.toReversed().map(({ path, content }) => [path, content] as const)
    expect(backwards.toReversed()).toEqual(site.uploads.map(({ path, content }) => [path, content]))
  })
})
