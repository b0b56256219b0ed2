import { queryOptions } from '@tanstack/react-query'
import { countOf } from './countRows.ts'

/** Numbers of a project as they are now. */
export interface TaskCounts {
  tasks: number
  /** With all the answers they want. */
  completed: number
  answers: number
  /** Tasks that have a result: those nobody but an admin can delete (CONTRACT.md §3.2 task). */
  withResult: number
}

/** Counts a project's rows by asking for them; `hints` are the server's own numbers, late or 0 (CONTRACT.md Q9). */
export const taskCounts = (
  project_id: number,
  hints: { tasks?: number; completed?: number; answers?: number } = {},
) =>
  queryOptions<TaskCounts>({
    queryKey: ['/api', 'counts', project_id],
    queryFn: async ({ signal }) => {
      const [tasks, completed, answers, withResult] = await Promise.all([
        countOf('task', { project_id }, { signal, hint: hints.tasks }),
        countOf('task', { project_id, state: 'completed' }, { signal, hint: hints.completed }),
        countOf('taskrun', { project_id }, { signal, hint: hints.answers }),
        countOf('result', { project_id }, { signal, hint: hints.completed }),
      ])
      return { tasks, completed, answers, withResult }
    },
  })
