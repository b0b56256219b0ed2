import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { maybe } from '#pybossa/schemas/maybe.ts'
import { countedPageShape } from '#pybossa/schemas/projectPage.ts'
import { ProjectCharts, ProjectShares } from '#pybossa/schemas/stats.ts'

/** V47: charts only once somebody answered something. */
export const ProjectStatsPage = z.object({
  ...countedPageShape,
  projectStats: z.optional(ProjectCharts),
  userStats: z.optional(ProjectShares),
  /** Seconds. */
  avg_contrib_time: maybe(z.number()),
})
export type ProjectStatsPage = z.infer<typeof ProjectStatsPage>
export const getProjectStats = endpoint({
  method: 'GET',
  path: '/project/:short_name/stats',
  reply: ProjectStatsPage,
})

/** V56: drafts only for the creator. */
export const ProjectBlog = z.object({ ...countedPageShape, blogposts: z.array(Blogpost) })
export type ProjectBlog = z.infer<typeof ProjectBlog>
export const getProjectBlog = endpoint({
  method: 'GET',
  path: '/project/:short_name/blog',
  reply: ProjectBlog,
})
