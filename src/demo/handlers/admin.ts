import { goOn, html, json, page, redirect } from '../answers.ts'
import { writeCsv } from '../csv.ts'
import { dashboard } from '../dashboard.ts'
import { Form } from '../forms.ts'
import { ViewProblem } from '../problems.ts'
import { searchRules } from '../projectForms.ts'
import { categoryProjects } from '../projectLists.ts'
import { ensure, requireAdmin } from '../rights.ts'
import type { Routes } from '../routes.ts'
import type { Visit } from '../visit.ts'

/** Running the site (CONTRACT.md V88–V94, V102). Making and unmaking admins are GETs with an effect. */
export function admin(on: Routes): void {
  on.get('/admin/', (visit) => {
    requireAdmin(visit)
    return page(visit, { template: '/admin/index.html' })
  })
  on.get('/admin/featured', featured)
  on.on(['POST', 'DELETE'], '/admin/featured/:id{[0-9]+}', setFeatured)
  on.form('/admin/users', users)
  on.get('/admin/users/export', exportUsers)
  on.get('/admin/users/add/:id{[0-9]+}', (visit) => setAdmin(visit, true))
  on.get('/admin/users/del/:id{[0-9]+}', (visit) => setAdmin(visit, false))
  on.get('/admin/dashboard/', (visit) => {
    requireAdmin(visit)
    return page(visit, { template: '/admin/dashboard.html', title: 'Dashboard', ...dashboard(visit) })
  })
  // The monitor's guard is its own: 401 for strangers, no redirect.
  on.get('/admin/rq/', (visit) => {
    ensure(visit, visit.user?.admin === true)
    return html(visit, 'Background jobs')
  })
}

function featured(visit: Visit): Response {
  requireAdmin(visit)
  const categories = visit.store.all('category')
  const projects = categories.map(({ id, short_name }) => [short_name, categoryProjects(visit, id)])
  return page(visit, {
    template: '/admin/projects.html',
    projects: Object.fromEntries(projects),
    categories,
    form: { csrf: visit.csrf() },
  })
}

/** JSON that says it is a page, on success and on failure (CONTRACT.md V90). */
function setFeatured(visit: Visit): Response {
  requireAdmin(visit)
  const id = Number(visit.param('id'))
  const project = visit.store.get('project', id)
  const isOn = visit.method === 'POST'
  if (!project) return failure(visit, 404, `Project.id ${id} not found`)
  if (project.featured === isOn)
    return failure(visit, 415, `Project.id ${id} ${isOn ? 'already featured' : 'is not featured'}`)
  const changed = visit.store.update('project', id, { featured: isOn })
  return json(visit, changed, 200, { 'content-type': 'text/html; charset=utf-8' })
}

const failure = (visit: Visit, status: number, error: string) =>
  json(visit, { error, status_code: status }, status)

function users(visit: Visit): Response {
  const me = requireAdmin(visit)
  const form = new Form(searchRules, visit.body)
  const query = `%${form.text('user').toLowerCase()}%`
  const found =
    visit.method === 'GET' || form.text('user') === ''
      ? []
      : visit.store.select(
          'user',
          'WHERE (lower(name) LIKE ? OR lower(fullname) LIKE ?) AND id <> ?',
          query,
          query,
          me.id,
        )
  if (visit.method === 'POST' && form.text('user') !== '' && found.length === 0)
    visit.flash("<strong>Ooops!</strong> We didn't find a user matching your query", 'info')
  return page(visit, {
    template: '/admin/users.html',
    title: 'Manage Admin Users',
    users: visit.store.all('user', { admin: true }).filter(({ id }) => id !== me.id),
    found,
    form: form.toJson(visit),
  })
}

function setAdmin(visit: Visit, isOn: boolean): Response {
  requireAdmin(visit)
  const id = Number(visit.param('id'))
  if (!visit.store.get('user', id)) return failure(visit, 404, isOn ? 'User not found' : 'User.id not found')
  visit.store.update('user', id, { admin: isOn })
  return goOn(visit, '/admin/users')
}

const exportedColumns = [
  'id',
  'name',
  'fullname',
  'email_addr',
  'created',
  'locale',
  'admin',
  'consent',
  'restrict',
] as const

function exportUsers(visit: Visit): Response {
  requireAdmin(visit)
  const format = visit.query('format')
  if (format === undefined) return redirect(visit, '/admin/')
  if (format !== 'json' && format !== 'csv') return html(visit, '415 Unsupported Media Type', 415)
  const rows = visit.store
    .all('user', { restrict: false })
    .map((user) => Object.fromEntries(exportedColumns.map((column) => [column, user[column]])))
  const headers = { 'content-disposition': `attachment; filename=all_users.${format}` }
  if (format === 'json') return json(visit, rows, 200, headers)
  const text = writeCsv([...exportedColumns], rows)
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', ...headers } })
}

/** A row an admin's path names; 404 if there is none. */
export function namedRow<Name extends 'category' | 'announcement'>(visit: Visit, name: Name) {
  requireAdmin(visit)
  const row = visit.store.get(name, Number(visit.param('id')))
  if (!row) throw new ViewProblem(404)
  return row
}
