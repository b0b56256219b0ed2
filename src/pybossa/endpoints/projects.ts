import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { Category } from '#pybossa/schemas/category.ts'
import { Done, PageAddress } from '#pybossa/schemas/form.ts'
import { maybe } from '#pybossa/schemas/maybe.ts'
import { Pagination } from '#pybossa/schemas/pagination.ts'
import { ProjectCard } from '#pybossa/schemas/project.ts'
import { CountedProjectPage, ProjectPage } from '#pybossa/schemas/projectPage.ts'

/** One page of a category's projects, with all categories beside it (CONTRACT.md §2.3). */
export const CategoryPage = z.object({
  projects: z.array(ProjectCard),
  pagination: Pagination,
  active_cat: Category,
  categories: z.array(Category),
  count: maybe(z.int()),
})
export type CategoryPage = z.infer<typeof CategoryPage>

/** `orderby` is a key of the listed projects, an unknown one is a server error; `desc` counts whatever it says (Q14). */
const Order = z.object({ orderby: z.optional(z.string()), desc: z.optional(z.literal('true')) })

/** Also `featured`, `draft` (admins) and `historical_contributions` (signed in). Featured leads on (`next`) where there is none. An unknown category is a server error (Q14). */
export const getCategory = endpoint({
  method: 'GET',
  path: '/project/category/:short_name/',
  query: Order,
  reply: z.union([CategoryPage, Done]),
})
export const getCategoryPage = endpoint({
  method: 'GET',
  path: '/project/category/:short_name/page/:page/',
  query: Order,
  reply: z.union([CategoryPage, Done]),
})

/** V45. */
export const getProject = endpoint({
  method: 'GET',
  path: '/project/:short_name/',
  reply: CountedProjectPage,
})
/** V46; the results' own HTML is `project.info.results`, where the reader may have it. */
export const getProjectResults = endpoint({
  method: 'GET',
  path: '/project/:short_name/results',
  reply: CountedProjectPage,
})
/** The same page as browsers have it, for our theme's block in it: there PYBOSSA lets every reader have the results' own HTML. */
export const getResultsPage = endpoint({
  method: 'GET',
  path: '/project/:short_name/results',
  answers: 'html',
  reply: z.string(),
})
/** V48. */
export const getProjectTasks = endpoint({
  method: 'GET',
  path: '/project/:short_name/tasks/',
  reply: CountedProjectPage,
})
/** V55; the tutorial is `project.info.tutorial`. */
export const getTutorial = endpoint({
  method: 'GET',
  path: '/project/:short_name/tutorial',
  reply: ProjectPage,
})

/** The door of a protected project: a page whatever is asked for (V61). Only our theme writes into it which project it is. */
export const getPasswordPage = endpoint({
  method: 'GET',
  path: '/project/:short_name/password',
  answers: 'text',
  reply: z.string(),
})

/**
 * Opens a protected project for half an hour (V61). The right word leads to `next`; a wrong one shows its page again,
 * so that `address` stays `/project/<short_name>/password`. `next` must be given (Q23).
 */
export const sendProjectPassword = endpoint({
  method: 'POST',
  path: '/project/:short_name/password',
  query: z.object({ next: z.string() }),
  body: z.object({ password: z.string() }),
  encoding: 'form',
  answers: 'page',
  reply: PageAddress,
})
