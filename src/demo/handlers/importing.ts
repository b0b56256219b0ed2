import { goOn, page } from '../answers.ts'
import { isoTime } from '../clock.ts'
import { parseCsv } from '../csv.ts'
import { Form } from '../forms.ts'
import { importerRules } from '../importers.ts'
import { ownProject, withButton, type OpenProject } from '../openProject.ts'
import { taskDefaults } from '../defaults.ts'
import { ViewProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import type { Json } from '../seedShape.ts'
import { proFeatures, projectAndOwner } from '../shapes/projectShapes.ts'
import type { Visit } from '../visit.ts'
import { pageOf } from './ownership.ts'
import { titleOf, topStats } from '../shapes/projectPage.ts'

/** Bringing tasks in (CONTRACT.md V68, §1.3). The demo has no network: only a table from one's own computer works. */
export function importing(on: Routes): void {
  on.form('/project/:short_name/tasks/import', importTasks)
}

async function importTasks(visit: Visit): Promise<Response> {
  const open = ownProject(visit)
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
    return page(visit, { ...shared, template: '/projects/task_import_options.html', form: null, ...options })
  }
  const rules = importerRules[type]
  if (!rules) throw new ViewProblem(404)
  const form = new Form(rules, visit.body)
  if (visit.method === 'POST' && form.isValid()) return load(visit, open, type)
  return page(visit, {
    ...shared,
    template: `/projects/importers/${type}.html`,
    form: { ...form.toJson(visit), form_name: type, ...(type === 's3' ? { files: [] } : {}) },
  })
}

const options = {
  available_importers: Object.keys(importerRules).map((name) => `projects/tasks/${name}.html`),
  task_tmpls: ['image', 'sound', 'video', 'map', 'pdf'].map((name) => `projects/tasks/gdocs-${name}.html`),
}

const atOnce = 200

// Whatever goes wrong with an import is a bare 500 (CONTRACT.md Q8); so is every importer that needs the network here.
async function load(visit: Visit, { project }: OpenProject, type: string): Promise<Response> {
  const file = visit.form.file('file')
  if (type !== 'localCSV' || !file?.name.endsWith('.csv')) throw new ViewProblem(500)
  const rows = parseCsv(await file.text())
  const known = new Set(
    visit.store.all('task', { project_id: project.id }).map(({ info }) => JSON.stringify(info)),
  )
  let count = 0
  visit.store.together(() => {
    for (const row of rows) {
      const { columns, info } = asTask(row)
      if (known.has(JSON.stringify(info))) continue
      known.add(JSON.stringify(info))
      const created = isoTime(visit.now)
      visit.store.insert('task', { ...taskDefaults, ...columns, project_id: project.id, created, info })
      count++
    }
  })
  if (rows.length > atOnce)
    visit.flash(
      "You're trying to import a large amount of tasks, so please be patient.            You will receive an email when the tasks are ready.",
    )
  else if (count === 0) visit.flash('It looks like there were no new records to import')
  else visit.flash(`${count} new tasks were imported successfully`)
  return goOn(visit, pageOf(project, 'tasks/'))
}

const taskColumns = ['quorum', 'calibration', 'priority_0', 'n_answers']

// Some columns are the task's own, all others become keys of info; numbers become numbers.
function asTask(row: Record<string, string>): {
  columns: Record<string, number>
  info: { [key: string]: Json }
} {
  const columns: Record<string, number> = {}
  const info: { [key: string]: Json } = {}
  for (const [name, value] of Object.entries(row)) {
    const number = value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined
    if (taskColumns.includes(name)) columns[name] = number ?? 0
    else if (name !== 'state') info[name] = number ?? value
  }
  return { columns, info }
}
