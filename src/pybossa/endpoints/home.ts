import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { maybeList, orElse } from '#pybossa/schemas/maybe.ts'
import { ProfileProject, ProjectCard } from '#pybossa/schemas/project.ts'

const home = {
  template: z.string(),
  /** Before release 4: some projects of each category, by its short name. */
  categories_projects: orElse(z.record(z.string(), z.array(ProfileProject)), () => ({})),
}
/** The front page (V1): featured projects, and one's last three. Releases before 4 had `top_projects` and `categories_projects` instead, without ids. */
export const Home = z.union([
  z.object({
    ...home,
    featured: z.array(ProjectCard),
    historical_contributions: maybeList(ProjectCard),
    top_projects: maybeList(ProfileProject),
  }),
  z.object({
    ...home,
    featured: maybeList(ProjectCard),
    historical_contributions: maybeList(ProjectCard),
    top_projects: z.array(ProfileProject),
  }),
])
export type Home = z.infer<typeof Home>
export const getHome = endpoint({ method: 'GET', path: '/', reply: Home })
