import { html, htmlPage } from '../answers.ts'
import { writeCsv } from '../csv.ts'
import { readableProject } from '../openProject.ts'
import { ViewProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import { isOn } from '../siteSettings.ts'
import { columnsOf } from '../tables.ts'
import type { Visit } from '../visit.ts'
import { zip } from '../zip.ts'
import { checkDownloads, titleOf } from '../shapes/projectPage.ts'

/** Taking a project's tasks, answers and results home as a zip (CONTRACT.md V58). */
export function exporting(on: Routes): void {
  on.get('/project/:short_name/tasks/export', exportTasks)
}

const exported = ['task', 'task_run', 'result'] as const

function exportTasks(visit: Visit): Response {
  const open = readableProject(visit)
  checkDownloads(visit, open)
  const [type, format] = [visit.query('type'), visit.query('format')]
  const menu = () =>
    htmlPage(visit, {
      template: 'projects/export.html',
      title: titleOf(open, 'Export'),
      ckan_name: isOn(visit, 'ckan') ? 'Demo CKAN' : null,
    })
  if (!visit.url.search) return menu()
  if (type === undefined || format === undefined) throw new ViewProblem(404)
  const table = exported.find((name) => name === type)
  if (format === 'ckan' && table && visit.user?.ckan_api) {
    // What became of it is only told by the page's own HTML.
    if (!isOn(visit, 'ckan')) throw new ViewProblem(500)
    return menu()
  }
  if (!['json', 'csv'].includes(format)) return html(visit, '415 Unsupported Media Type', 415)
  if (!table) throw new ViewProblem(404)
  const { id, short_name } = open.project
  const rows: Record<string, unknown>[] = visit.store.all(table, { project_id: id })
  const name = `${short_name}_${table}`
  const files =
    format === 'json'
      ? [{ name: `${name}.json`, content: JSON.stringify(rows) }]
      : [
          { name: `${name}.csv`, content: writeCsv(Object.keys(columnsOf(table)), rows) },
          { name: `${name}_info_only.csv`, content: infoOnly(rows) },
        ]
  return new Response(zip(files) as BodyInit, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename=${id}_${name}_${format}.zip`,
      'cache-control': 'public, max-age=43200',
    },
  })
}

function infoOnly(rows: Record<string, unknown>[]): string {
  const infos = rows.map(({ info }) =>
    info !== null && typeof info === 'object' && !Array.isArray(info) ? { ...info } : { info },
  )
  return writeCsv([...new Set(infos.flatMap((info) => Object.keys(info)))], infos)
}
