import { isFinished, tasksLeft, type ListedProject } from '#shared/projects/listedProject.ts'
import { onceEach } from '#shared/projects/onceEach.ts'
import type { ListView, Sort } from './listView.ts'

/**
 * Several lists as one: the best of every list first, each project once, those that still need help before the
 * finished ones. Within a list the server's order stays.
 */
export function mergeLists(lists: readonly (readonly ListedProject[])[]): ListedProject[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat()
  const once = onceEach(inTurn)
  return [...once.filter((one) => !isFinished(one)), ...once.filter(isFinished)]
}

/** Lower case and without accents, so that "Malaga" finds "Málaga". */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Projects that hold every word of `text`, as typed, in name, description, owner or address; those named so come first. */
export function search(projects: readonly ListedProject[], text: string): ListedProject[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...projects]
  const holds = (haystack: string) => words.every((word) => haystack.includes(word))
  const named = (project: ListedProject) => holds(plain(project.name))
  const found = projects.filter((project) =>
    holds(plain([project.name, project.description, project.owner ?? '', project.short_name].join('\n'))),
  )
  return [...found.filter(named), ...found.filter((project) => !named(project))]
}

const byText = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '')
const progress = (project: ListedProject) => (isFinished(project) ? -1 : (project.overall_progress ?? 0))

/** One comparison per order; equal projects keep the server's order. `locale` is the reader's, for names. */
function comparing(sort: Sort, locale: string): (a: ListedProject, b: ListedProject) => number {
  switch (sort) {
    case 'recommended':
      return () => 0
    case 'newest':
      return (a, b) => byText(a.created, b.created)
    case 'active':
      return (a, b) => byText(a.last_activity_raw, b.last_activity_raw)
    case 'nearly-done':
      return (a, b) => progress(b) - progress(a)
    case 'needs-help':
      return (a, b) => (tasksLeft(b) ?? 0) - (tasksLeft(a) ?? 0)
    case 'name':
      return (a, b) => a.name.localeCompare(b.name, locale, { sensitivity: 'base', numeric: true })
  }
}

/** The projects of a view, filtered and in its order; all of its pages. */
export function arrange(projects: readonly ListedProject[], view: ListView, locale: string): ListedProject[] {
  const found = search(projects, view.text).filter((project) => !view.hidesFinished || !isFinished(project))
  return found.toSorted(comparing(view.sort, locale))
}

/** One page of a list, and how many there are. A page past the end is the last one. */
export function pageOf<Item>(items: readonly Item[], page: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(items.length / perPage))
  const shown = Math.min(page, pages)
  return { items: items.slice((shown - 1) * perPage, shown * perPage), page: shown, pages }
}
