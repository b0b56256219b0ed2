import type { Json, SeedProject, SeedTask, SeedUpload, SiteSeed } from '../seedShape.ts'
import { notices, posts } from './blogposts.ts'
import { DAY, HOUR, MINUTE, SECOND, stamp } from './dates.ts'
import { history, openFor, type Answer } from './history.ts'
import { folderOf, idOf, people } from './people.ts'
import { accessionLedger } from './projects/accessionLedger.ts'
import { beetleDrawers } from './projects/beetleDrawers.ts'
import { cielosNocturnos } from './projects/cielosNocturnos.ts'
import { cloudForestLabels } from './projects/cloudForestLabels.ts'
import { dawnChorus } from './projects/dawnChorus.ts'
import { deepSkyShapes } from './projects/deepSkyShapes.ts'
import { kuzushiji } from './projects/kuzushiji.ts'
import { lettersHome } from './projects/lettersHome.ts'
import { moodOfThePress } from './projects/moodOfThePress.ts'
import { mothNights } from './projects/mothNights.ts'
import { nightShiftBats } from './projects/nightShiftBats.ts'
import { spokenMemories } from './projects/spokenMemories.ts'
import { theMovingRiver } from './projects/theMovingRiver.ts'
import { auditlog, webhookOf, webhooks } from './records.ts'
import { picture, type Story, type StoryFile } from './story.ts'

const CATEGORIES = [
  { short_name: 'nature', name: 'Nature', description: 'Animals, plants and the places where they live' },
  { short_name: 'history', name: 'History', description: 'Letters, maps, ledgers and voices from before us' },
  { short_name: 'space', name: 'Space', description: 'Galaxies far away and stars above the roof' },
  { short_name: 'language', name: 'Language', description: 'Words, headlines and old scripts' },
] as const

const stories = (): Story[] =>
  [
    deepSkyShapes(),
    beetleDrawers(),
    lettersHome(),
    dawnChorus(),
    cloudForestLabels(),
    moodOfThePress(),
    theMovingRiver(),
    kuzushiji(),
    cielosNocturnos(),
    nightShiftBats(),
    spokenMemories(),
    accessionLedger(),
    mothNights(),
  ].toSorted((one, other) => other.bornDaysAgo - one.bornDaysAgo)

/** An upload that is made when it is first read. */
function upload(folder: string, { name, type, make }: StoryFile): SeedUpload {
  let made: string | Uint8Array | undefined
  return {
    path: `${folder}/${name}`,
    type,
    get content() {
      return (made ??= make())
    },
  }
}

const thumbnailOf = (id: number) => `project_${id}_thumbnail.svg`

function projectRow(story: Story, id: number, born: number, updated: string): SeedProject {
  const container = folderOf(story.owner)
  const info: { [key: string]: Json } = { container, task_presenter: story.presenter }
  if (story.sched) info.sched = story.sched
  if (story.tutorial) info.tutorial = story.tutorial
  if (story.thumbnail) {
    info.thumbnail = thumbnailOf(id)
    info.thumbnail_url = `/uploads/${container}/${thumbnailOf(id)}`
  }
  return {
    id,
    name: story.name,
    short_name: story.shortName,
    description: story.description,
    long_description: story.longDescription,
    created: stamp(born),
    updated,
    owner_id: idOf(story.owner),
    owners_ids: [story.owner, ...(story.coOwners ?? [])].map(idOf),
    category_id: CATEGORIES.findIndex((category) => category.short_name === story.category) + 1,
    published: story.published ?? true,
    featured: story.featured ?? false,
    allow_anonymous_contributors: story.anonymous ?? true,
    zip_download: story.zipDownload ?? true,
    webhook: webhookOf(story.shortName),
    secret_key: `5ec2e700-0000-4000-8000-${String(id).padStart(12, '0')}`,
    ...(story.password === undefined ? {} : { password: story.password }),
    info,
  }
}

/**
 * The demo's living site: a museum and university consortium with 13 projects, 12 people and six weeks of history.
 * The same `now` gives the same site; every date lies before it. Columns as in CONTRACT.md §3.2.
 */
export function livingSite(now: Date): SiteSeed {
  const moment = now.getTime()
  const { users, portraits } = people(moment)
  const projects: SeedProject[] = []
  const tasks: SeedTask[] = []
  const runs: Answer[] = []
  const results: SiteSeed['results'] = []
  const helpingMaterials: SiteSeed['helpingMaterials'] = []
  const uploads = portraits.map(({ folder, ...file }) => upload(folder, file))

  stories().forEach((story, index) => {
    const id = index + 1
    const born = moment - story.bornDaysAgo * DAY
    const imported = born + 5 * HOUR
    const rows = story.tasks.map((task, place): SeedTask => ({
      id: tasks.length + place + 1,
      project_id: id,
      created: stamp(imported + place * 40),
      info: task.info,
      n_answers: story.redundancy,
      priority_0: task.priority ?? 0,
    }))
    const told = history(story, rows, ...openFor(story, moment))
    const project = projectRow(
      story,
      id,
      born,
      told.answers.at(-1)?.run.finish_time ?? stamp(imported + 12 * MINUTE),
    )

    const { result, findings } = story
    if (result) {
      const published = rows.flatMap((row, place) => {
        const answers = told.answers.filter(({ run }) => run.task_id === row.id).map(({ run }) => run.info)
        const task = story.tasks[place]
        return task && answers.length >= story.redundancy
          ? [{ task_id: row.id, info: result(task, answers) }]
          : []
      })
      results.push(...published)
      const values = findings?.(published.map(({ info }) => info)) ?? {}
      if (story.results)
        project.info.results = story.results.replaceAll(
          /\{\{(\w+)\}\}/g,
          (_, name: string) => values[name] ?? '',
        )
    }
    story.helpingMaterials?.forEach(({ file, info }, place) => {
      const container = folderOf(story.owner)
      helpingMaterials.push({
        id: helpingMaterials.length + 1,
        project_id: id,
        created: stamp(imported + place * SECOND),
        info: { ...info, container, file_name: file },
        media_url: `/uploads/${container}/${file}`,
        priority: place === 0 ? 1 : 0,
      })
    })

    projects.push(project)
    tasks.push(...rows.map((row) => ({ ...row, fav_user_ids: told.favourites.get(row.id) ?? null })))
    runs.push(...told.answers)
    const files = story.thumbnail ? [...story.files, picture(thumbnailOf(id), story.thumbnail)] : story.files
    uploads.push(...files.map((file) => upload(folderOf(story.owner), file)))
  })

  const projectId = (shortName: string) =>
    projects.find((project) => project.short_name === shortName)?.id ?? 0
  const answersOf = Map.groupBy(runs, ({ run }) => run.task_id)
  const isFinished = ({ id, n_answers = 30 }: SeedTask) => (answersOf.get(id)?.length ?? 0) >= n_answers
  const day = (daysAgo: number) => stamp(moment - daysAgo * DAY - 3 * HOUR)
  return {
    brand: 'Atrium demo',
    users,
    categories: CATEGORIES.map((category, index) => ({
      id: index + 1,
      ...category,
      created: day(63),
      info: {},
    })),
    projects,
    tasks,
    taskRuns: runs
      .toSorted((one, other) => one.moment - other.moment)
      .map(({ run }, index) => ({ id: index + 1, ...run })),
    results,
    blogposts: posts().map((post, index) => ({
      id: index + 1,
      project_id: projectId(post.project),
      user_id: idOf(post.author),
      title: post.title,
      body: post.body,
      created: day(post.daysAgo),
      updated: day(post.daysAgo),
      published: post.published,
      media_url: post.picture ? `/uploads/${folderOf(post.author)}/${post.picture}` : null,
      info: post.picture ? { container: folderOf(post.author), file_name: post.picture } : {},
    })),
    announcements: notices.map(({ daysAgo, ...notice }, index) => ({
      id: index + 1,
      user_id: idOf('admin'),
      ...notice,
      created: day(daysAgo),
      updated: day(daysAgo),
      media_url: null,
      info: {},
    })),
    helpingMaterials,
    pages: [
      {
        id: 1,
        created: day(30),
        project_id: projectId('deep-sky-shapes'),
        slug: 'field-guide',
        info: { title: 'Field guide', text: 'Six shapes, six pictures.' },
        media_url: `/uploads/${folderOf('olga')}/galaxy-guide-spiral.svg`,
      },
    ],
    uploads,
    leaderboards: ['points'],
    hasLiveUpdates: true,
    auditlog: auditlog(projects, users),
    webhooks: webhooks(projects, tasks.filter(isFinished)),
  }
}
