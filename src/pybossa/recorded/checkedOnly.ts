import * as z from 'zod/mini'
import type { Declared } from '#pybossa/declared.ts'
import { endpoint } from '#pybossa/endpoint.ts'
import { CategoryRow } from '#pybossa/schemas/category.ts'
import { Nothing } from '#pybossa/schemas/form.ts'
import { GlobalStats } from '#pybossa/schemas/stats.ts'
import { Task } from '#pybossa/schemas/task.ts'

const Titled = z.object({ template: z.string() })
const titled = (path: string): Declared => ({
  name: `title of ${path}`,
  endpoint: endpoint({ method: 'GET', path, reply: Titled }),
})

/** Answers the app has no use for, checked all the same: pages that are a mere title, and rows it writes or reads elsewhere. */
export const checkedOnly: readonly Declared[] = [
  ...['/about', '/search', '/results', '/help/', '/help/license', '/admin/'].map(titled),
  {
    name: 'one favourite',
    endpoint: endpoint({ method: 'GET', path: '/api/favorites/:id', reply: Task }),
  },
  {
    name: 'all statistics, by any id',
    endpoint: endpoint({ method: 'GET', path: '/api/globalstats/:id', reply: GlobalStats }),
  },
  {
    name: 'new category row',
    endpoint: endpoint({ method: 'POST', path: '/api/category', reply: CategoryRow }),
  },
  {
    name: 'changed category row',
    endpoint: endpoint({ method: 'PUT', path: '/api/category/:id', reply: CategoryRow }),
  },
  {
    name: 'removed category row',
    endpoint: endpoint({ method: 'DELETE', path: '/api/category/:id', reply: Nothing }),
  },
  {
    name: 'token for an owner’s own program',
    endpoint: endpoint({
      method: 'GET',
      path: '/api/auth/project/:short_name/token',
      answers: 'text',
      reply: z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-…]+$/)),
    }),
  },
]
