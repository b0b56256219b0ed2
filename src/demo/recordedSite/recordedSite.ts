import type { SiteSeed } from '../seedShape.ts'
import { recordedAnswers, type AnswerPlan } from './recordedAnswers.ts'
import { recordedPeople } from './recordedPeople.ts'
import { recordedProjects } from './recordedProjects.ts'
import { recordedTasks } from './recordedTasks.ts'
import { recordedUploads } from './recordedUploads.ts'
import { before, day } from './before.ts'

const thumbnails = { galaxyshapes: 'user_2', cloudmaps: 'user_3', oldletters: 'user_2' }

/**
 * The site of the recordings: the same people, projects, tasks and answers with the same ids, dates spread over the weeks
 * before `now`. Answers' contents are drawn anew, but the same at every call.
 */
export function recordedSite(now: Date): SiteSeed {
  const at = now.getTime()
  const tasks = recordedTasks(at)
  const taskRuns = recordedAnswers(tasks, plan, at)
  return {
    brand: 'PYBOSSA',
    users: recordedPeople(at),
    categories: [
      category(1, 'Thinking', 'thinking', 'Volunteer Thinking projects', before(at, 0)),
      category(2, 'Volunteer Sensing', 'sensing', 'Volunteer Sensing projects', before(at, 0)),
      category(3, 'Transcription', 'transcription', 'Reading and typing what others wrote', before(at, 0)),
    ],
    projects: recordedProjects(at, thumbnails),
    tasks,
    taskRuns,
    results: tasks
      .filter((task) => task.project_id === 2)
      .slice(0, 8)
      .map(({ id }, index) => ({
        task_id: id,
        info: { bird: birds[index % 3] ?? 'robin', agreement: Math.round(10 - index) / 10 },
      })),
    blogposts: [
      post(
        1,
        5,
        'The first box is open',
        'We have scanned **box A**.\n\nThank you for the first pages!',
        true,
        at,
      ),
      post(2, 5, 'A draft of the second post', 'Not to be seen yet.', false, at),
      post(3, 1, 'One thousand looks', 'A *thousand* galaxies have been looked at.', true, at),
    ],
    announcements: [
      announcement(1, 'Maintenance on Sunday', "The server will be away from 9 to 10 o'clock.", true, at),
      announcement(2, 'Welcome', 'Welcome to **our** PYBOSSA.', true, at),
      announcement(3, 'A secret announcement', 'Not published.', false, at),
    ],
    helpingMaterials: Array.from({ length: 6 }, (_, index) => ({
      id: index + 1,
      project_id: 1,
      created: before(at, 0),
      info: {
        caption: `Example ${index + 1}`,
        kind: ['spiral', 'elliptical', 'irregular'][index % 3] ?? '',
        container: 'user_2',
        file_name: `galaxy-${index}.png`,
      },
      media_url: `/uploads/user_2/galaxy-${index}.png`,
    })),
    pages: [
      {
        id: 1,
        created: before(at, 0),
        project_id: 1,
        slug: 'about',
        info: { structure: [{ type: 'text', body: 'About galaxies' }] },
      },
    ],
    uploads: recordedUploads(thumbnails),
    leaderboards: ['points'],
    webhooks: tasks
      .filter((task) => task.project_id === 3)
      .map(({ id }) => ({
        task_id: id,
        response: '<body id="readabilityBody"><p>hook is here</p></body>',
        response_status_code: 200,
      })),
  }
}

const birds = ['robin', 'wren', 'blackbird']
const shapes = ['spiral', 'spiral', 'elliptical', 'irregular', 'unsure']

// Who answered how many, in the order in which they did; anonymous people by address.
const plan: AnswerPlan[] = [
  {
    project: 1,
    counts: { 5: 90, 6: 70, 7: 60, 8: 40, 9: 33, 10: 20, 11: 12, 12: 5, 13: 8 },
    answer: shapeAndTime,
  },
  { project: 1, counts: { '124.252.1.230': 25, '124.252.1.229': 15, '124.252.1.228': 7 }, answer: shape },
  { project: 2, counts: { 5: 12, 6: 12 }, answer: (_task, draw) => ({ bird: birds[draw(3)] ?? '' }) },
  { project: 4, counts: { 5: 6, 11: 4 }, answer: (_task, draw) => ({ cover: draw(101) }) },
  { project: 5, counts: { 7: 9, 12: 6 }, answer: ({ id }) => `Dear friend, this is page ${id - 314}` },
  {
    project: 5,
    counts: { '124.252.1.230': 3 },
    answer: ({ id }) => ({
      text: `anonymous hand, page ${id - 314}`,
      lines: [
        { n: 1, t: 'Dear' },
        { n: 2, t: 'friend' },
      ],
    }),
  },
  { project: 3, counts: { 5: 6, 6: 5, 9: 1 }, answer: ({ id }) => ({ text: `line ${id - 264}` }) },
]

function shape(_task: unknown, draw: (n: number) => number) {
  return { shape: shapes[draw(5)] ?? '' }
}
function shapeAndTime(task: unknown, draw: (n: number) => number) {
  return { ...shape(task, draw), seconds: 2 + draw(39) }
}

const category = (id: number, name: string, short_name: string, description: string, created: string) => ({
  id,
  name,
  short_name,
  description,
  created,
})

function post(id: number, project_id: number, title: string, body: string, published: boolean, at: number) {
  const created = before(at, (6 - id) * day)
  return { id, project_id, user_id: 2, title, body, published, created, updated: created }
}

function announcement(id: number, title: string, body: string, published: boolean, at: number) {
  const created = before(at, (5 - id) * day)
  const media_url = published ? 'https://example.org/cover.png' : ''
  return { id, user_id: 1, title, body, published, media_url, created, updated: created }
}
