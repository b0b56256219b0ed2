import { useQueries, useQuery } from '@tanstack/react-query'
import type { Home } from '#pybossa/endpoints/home.ts'
import { categoryPage, FEATURED } from '#shared/projects/categoryPage.ts'
import { onceEach } from '#shared/projects/onceEach.ts'
import { isFinished, type ListedProject } from '#shared/projects/listedProject.ts'

/** How many cards the front page has room for, beside the invitation. */
export const CARDS = 6
/** Categories the front page looks into at most: lists carry every project's code and are heavy. */
const MOST_CATEGORIES = 3

/** What the front page came with: featured projects; releases before 4 have the most active ones instead (CONTRACT.md §6). */
export const firstProjects = (home: Home): ListedProject[] =>
  home.featured.length > 0 ? home.featured : home.top_projects

/**
 * The projects of the front page: what the server features; if that is not enough to choose from, also the best of a
 * few categories, which come a moment later.
 */
export function useHomeProjects(home: Home) {
  const first = firstProjects(home)
  const given = Object.values(home.categories_projects).flat()
  const isEnough = onceEach([...first, ...given]).length > CARDS
  const featured = useQuery({ ...categoryPage(FEATURED), enabled: !isEnough })
  const categories = (featured.data?.categories ?? [])
    .filter(({ short_name }) => short_name !== FEATURED)
    .slice(0, MOST_CATEGORIES)
  const lists = useQueries({ queries: categories.map(({ short_name }) => categoryPage(short_name)) })

  const others = [...given, ...lists.flatMap(({ data }) => data?.projects ?? [])]
  return {
    /** Featured ones first, then those that still need help. */
    projects: onceEach([...first, ...others.filter((one) => !isFinished(one)), ...others]),
    isLoading: !isEnough && (featured.isPending || lists.some((list) => list.isPending)),
  }
}
