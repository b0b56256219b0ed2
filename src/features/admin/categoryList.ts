import { useSuspenseQuery } from '@tanstack/react-query'
import { manageCategories } from '#pybossa/endpoints/admin.ts'
import { listProjects } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'

/** All categories with how many published projects each has; drafts are not counted (CONTRACT.md V95, Q19). */
export const categoryList = () => query(manageCategories.load, {})

export const useCategories = () => useSuspenseQuery(categoryList()).data

/** The projects of a category, drafts among them, at most a hundred. */
export const projectsIn = (category_id: number) =>
  query(listProjects, { query: { category_id, limit: 100, orderby: 'name' } })
