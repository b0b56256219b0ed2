import { goOn, page, redirect } from '../answers.ts'
import {
  categoryProjects,
  draftProjects,
  featuredProjects,
  historicalContributions,
  ranked,
} from '../projectLists.ts'
import { ViewProblem } from '../problems.ts'
import { requireAdmin, requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import type { CategoryRow } from '../tables.ts'
import type { Visit } from '../visit.ts'

const perPage = 20
const base = '/project/category'

/** The lists of projects (CONTRACT.md V37–V44). */
export function categories(on: Routes): void {
  both(on, 'featured', featured)
  both(on, 'draft', (visit, number) => {
    requireAdmin(visit)
    const all = draftProjects(visit)
    return show(visit, { all: sorted(visit, all), number, active: pseudo.draft, count: all.length })
  })
  both(on, 'historical_contributions', (visit, number) => {
    const all = historicalContributions(visit, requireUser(visit))
    // PYBOSSA looks the count up under the category's name and finds nothing (CONTRACT.md V41).
    return show(visit, { all, number, active: pseudo.historical_contributions, count: 0 })
  })
  both(on, ':category', category)
}

function both(on: Routes, name: string, handler: (visit: Visit, number: number) => Response): void {
  on.get(`${base}/${name}/`, (visit) => handler(visit, 1))
  on.get(`${base}/${name}/page/:page{[0-9]+}/`, (visit) => {
    // The first page has one address only.
    if (visit.param('page') === '1') return redirect(visit, visit.path.replace(/page\/1\/$/, ''), 308)
    return handler(visit, Number(visit.param('page')))
  })
}

const pseudoCategory = (name: string, short_name: string, description: string) => ({
  id: null,
  created: null,
  info: {},
  name,
  short_name,
  description,
})
const pseudo = {
  featured: pseudoCategory('Featured', 'featured', 'Featured projects'),
  draft: pseudoCategory('Draft', 'draft', 'Draft projects'),
  historical_contributions: pseudoCategory(
    'Historical Contributions',
    'historical_contributions',
    'Projects previously contributed to',
  ),
}

function featured(visit: Visit, number: number): Response {
  const all = featuredProjects(visit)
  if (all.length === 0) return goOn(visit, `${base}/${visit.store.all('category')[0]?.short_name ?? ''}/`)
  if ((number - 1) * perPage >= all.length) return redirect(visit, `${base}/featured/`)
  return show(visit, { all: sorted(visit, all), number, active: pseudo.featured, total: all.length })
}

function category(visit: Visit, number: number): Response {
  const active = visit.store.find('category', { short_name: visit.param('category') })
  if (!active) throw new ViewProblem(500)
  const all = categoryProjects(visit, active.id)
  return show(visit, { all: sorted(visit, all), number, active, count: all.length })
}

// Any non-empty `desc` counts as true, even "false" (CONTRACT.md Q14).
function sorted(visit: Visit, projects: ReturnType<typeof featuredProjects>): object[] {
  const column = visit.query('orderby')
  if (!column) return ranked(projects, visit.now)
  const rows: Record<string, unknown>[] = projects
  if (rows.some((row) => !(column in row))) throw new ViewProblem(500)
  const way = visit.query('desc') ? -1 : 1
  return rows.toSorted((a, b) => way * compare(a[column], b[column]))
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}

interface List {
  all: object[]
  number: number
  active: CategoryRow | (typeof pseudo)['draft']
  /** Shown as `count` and as the total of pages. */
  count?: number
  total?: number
}

function show(visit: Visit, { all, number, active, count, total = count ?? 0 }: List): Response {
  const hasFeatured = visit.store.count('project', 'WHERE featured = 1') > 0
  return page(visit, {
    template: '/projects/index.html',
    title: 'Projects',
    projects: all.slice((number - 1) * perPage, number * perPage),
    pagination: { page: number, per_page: perPage, total, next: number * perPage < total, prev: number > 1 },
    active_cat: active,
    categories: [...(hasFeatured ? [pseudo.featured] : []), ...visit.store.all('category')],
    ...(count === undefined ? {} : { count }),
  })
}
