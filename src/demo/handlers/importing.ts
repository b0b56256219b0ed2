import { goOn, json, page } from '../answers.ts'
import { isoTime } from '../clock.ts'
import { taskDefaults } from '../defaults.ts'
import { Form } from '../forms.ts'
import { importersOf } from '../importers.ts'
import { sendMail } from '../mail.ts'
import { strikeAfterSaving } from '../failures.ts'
import { ownProject, withButton, type OpenProject } from '../openProject.ts'
import { ViewProblem } from '../problems.ts'
import type { ImportedTask } from '../readTable.ts'
import type { Routes } from '../routes.ts'
import { proFeatures, projectAndOwner } from '../shapes/projectShapes.ts'
import { titleOf, topStats } from '../shapes/projectPage.ts'
import { buckets, privateBuckets, sampleSheets } from '../sources.ts'
import { sourceTasks } from '../sourceTasks.ts'
import type { Visit } from '../visit.ts'
import { pageOf } from './ownership.ts'

/** Bringing tasks in (CONTRACT.md V16, V68, §1.3). The demo has no network: `sources.ts` says what there is outside. */
export function importing(on: Routes): void {
  on.form('/project/:short_name/tasks/import', importTasks)
  on.get('/amazon/bucket/:bucket', bucket)
}

async function importTasks(visit: Visit): Promise<Response> {
  const open = ownProject(visit)
  const importers = importersOf(visit)
  const shared = {
    title: titleOf(open, 'Import Tasks'),
    loading_text: 'Importing tasks, this may take a while, wait...',
    ...projectAndOwner(visit, open.project, { stats: open.stats, extra: withButton(visit, open) }),
    ...topStats(open, ['n_task_runs', 'last_activity']),
    target: 'project.import_task',
    pro_features: proFeatures(visit),
  }
  // A form_name inside a JSON body is not read (CONTRACT.md V68).
  const type = visit.form.text('form_name') || visit.query('type')
  if (type === undefined) {
    if (visit.method === 'POST') throw new ViewProblem(500)
    return page(visit, {
      ...shared,
      template: '/projects/task_import_options.html',
      form: null,
      available_importers: Object.keys(importers).map((name) => `projects/tasks/${name}.html`),
      task_tmpls: Object.keys(sampleSheets).map((name) => `projects/tasks/gdocs-${name}.html`),
    })
  }
  const rules = importers[type]
  if (!rules) throw new ViewProblem(404)
  const form = new Form(rules, visit.body)
  if (visit.method === 'POST' && form.isValid()) return load(visit, open, type, form)
  const sample = visit.query('template')
  if (type === 'gdocs' && sample !== undefined && visit.method === 'GET')
    form.values['googledocs_url'] = sampleSheets[sample] ?? null
  return page(visit, {
    ...shared,
    template: `/projects/importers/${type}.html`,
    form: {
      ...form.toJson(visit),
      form_name: type,
      ...(type === 's3' || type === 'dropbox' ? { files: [] } : {}),
    },
  })
}

const atOnce = 200
const perSecond = 60

async function load(visit: Visit, open: OpenProject, type: string, form: Form): Promise<Response> {
  const { project } = open
  const tasks = await sourceTasks(visit, type, form)
  if (tasks.length > atOnce) {
    later(visit, open, tasks)
    visit.flash(
      "You're trying to import a large amount of tasks, so please be patient.            You will receive an email when the tasks are ready.",
    )
  } else visit.flash(reportOf(store(visit, project.id, tasks)))
  strikeAfterSaving(visit, form.values)
  return goOn(visit, pageOf(project, 'tasks/'))
}

function reportOf(count: number): string {
  if (count === 0) return 'It looks like there were no new records to import'
  return count === 1
    ? '1 new task was imported successfully'
    : `${count} new tasks were imported successfully`
}

/** Stores what is not there yet and counts it. What was stored before one that cannot be, stays. */
function store(visit: Visit, project_id: number, tasks: ImportedTask[]): number {
  const known = new Set(visit.store.all('task', { project_id }).map(({ info }) => JSON.stringify(info)))
  const good = tasks.findIndex(({ isBroken }) => isBroken)
  let count = 0
  visit.store.together(() => {
    for (const { columns, info } of good < 0 ? tasks : tasks.slice(0, good)) {
      if (known.has(JSON.stringify(info))) continue
      known.add(JSON.stringify(info))
      const created = isoTime(visit.world.now())
      visit.store.insert('task', { ...taskDefaults, ...columns, project_id, created, info })
      count++
    }
  })
  if (good >= 0) throw new ViewProblem(500)
  return count
}

/** As PYBOSSA's worker: some each second, and a mail to the project's owner at the end; none where it fails. */
function later(visit: Visit, { project }: OpenProject, tasks: ImportedTask[]): void {
  const owner = visit.store.get('user', project.owner_id)
  const seconds = Math.ceil(tasks.length / perSecond)
  let total = 0
  for (let second = 0; second < seconds; second++)
    visit.world.jobs.push({
      at: visit.now + (second + 2) * 1000,
      run() {
        try {
          total += store(visit, project.id, tasks.slice(second * perSecond, (second + 1) * perSecond))
        } catch {
          total = Number.NaN
        }
        if (second < seconds - 1 || Number.isNaN(total) || !owner) return
        sendMail(visit, {
          recipient: owner.email_addr,
          subject: `Tasks Import to your project ${project.name}`,
          body: `Hello,\n\n${reportOf(total)} to your project ${project.name}!\n\nAll the best,\nThe ${visit.world.seed.brand} team.`,
        })
      },
    })
}

/** The one that the recorded server, without a network, could not reach. */
const outOfReach = 'some-bucket'

function bucket(visit: Visit): Response {
  const name = visit.param('bucket')
  if (name === outOfReach) throw new ViewProblem(500)
  const names = buckets[name]
  if (names) return json(visit, names)
  const isPrivate = privateBuckets.includes(name)
  const status_code = isPrivate ? 403 : 404
  const exception_msg = `Bucket "${name}" ${isPrivate ? 'is private' : 'does not exist'}`
  return json(visit, { action: 'GET', status: 'failed', status_code, exception_msg }, status_code)
}
