import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'

/** The least and the most of something among a project's tasks; undefined where there are none. */
export interface Spread {
  least: number
  most: number
}

export interface TaskSpread {
  answers: Spread | undefined
  priority: Spread | undefined
}

/** How many answers a project's tasks want and how urgent they are: no page of PYBOSSA tells (CONTRACT.md V72, V74), the first and last of a sorted list do. */
export const taskSpread = (project_id: number) =>
  queryOptions<TaskSpread>({
    queryKey: [listTasks.path, 'owner', project_id, 'spread'],
    queryFn: async ({ signal }) => {
      const first = async (orderby: 'n_answers' | 'priority_0', desc: boolean) => {
        const query = { project_id, orderby, limit: 1, ...(desc ? { desc } : {}) }
        return (await call(listTasks, { query }, { signal }))[0]
      }
      const [few, many, low, high] = await Promise.all([
        first('n_answers', false),
        first('n_answers', true),
        first('priority_0', false),
        first('priority_0', true),
      ])
      return {
        answers: few && many ? { least: few.n_answers, most: many.n_answers } : undefined,
        priority: low && high ? { least: low.priority_0 ?? 0, most: high.priority_0 ?? 0 } : undefined,
      }
    },
  })
