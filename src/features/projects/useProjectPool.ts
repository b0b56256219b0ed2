import { useQueries } from '@tanstack/react-query'
import type { CategoryPage } from '#pybossa/endpoints/projects.ts'
import { categoryPage } from '#shared/projects/categoryPage.ts'
import type { ListedProject } from '#shared/projects/listedProject.ts'

/** Pages of one category that are gathered at most: 200 projects. */
const MOST_PAGES = 10

const pagesOf = ({ pagination }: CategoryPage) =>
  Math.ceil(pagination.total / Math.max(1, pagination.per_page))

/** Projects of several categories, gathered page by page, since PYBOSSA can neither search nor sort them by itself. */
export interface ProjectPool {
  /** One list per category, in the server's order, as far as it has come. */
  lists: ListedProject[][]
  /** How many projects each category has, by its short name. */
  totals: Map<string, number>
  /** Nothing can be shown yet. */
  isLoading: boolean
  /** Every page has come or failed. */
  isComplete: boolean
  hasFailed: boolean
  /** A category is too big to be gathered whole. */
  isCut: boolean
  retry: () => void
}

/** Gathers all pages of these categories (short names); none where the list is empty. */
export function useProjectPool(categories: string[]): ProjectPool {
  const firsts = useQueries({ queries: categories.map((short_name) => categoryPage(short_name)) })
  const more = categories.flatMap((short_name, i) => {
    const first = firsts[i]?.data
    const pages = first ? Math.min(pagesOf(first), MOST_PAGES) : 0
    return Array.from({ length: Math.max(0, pages - 1) }, (_, n) => ({ short_name, page: n + 2 }))
  })
  const rest = useQueries({ queries: more.map(({ short_name, page }) => categoryPage(short_name, page)) })

  const lists = categories.map((short_name, i) => [
    ...(firsts[i]?.data?.projects ?? []),
    ...more.flatMap((one, n) => (one.short_name === short_name ? (rest[n]?.data?.projects ?? []) : [])),
  ])
  const totals = new Map<string, number>()
  categories.forEach((short_name, i) => {
    const data = firsts[i]?.data
    if (data) totals.set(short_name, Math.max(data.pagination.total, data.projects.length))
  })
  const all = [...firsts, ...rest]
  return {
    lists,
    totals,
    isLoading: firsts.some((one) => one.isPending),
    isComplete: all.every((one) => !one.isPending),
    hasFailed: all.some((one) => one.isError),
    isCut: firsts.some(({ data }) => data !== undefined && pagesOf(data) > MOST_PAGES),
    retry: () => all.filter((one) => one.isError).forEach((one) => void one.refetch()),
  }
}
