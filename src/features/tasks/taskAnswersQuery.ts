import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { getTask } from '#pybossa/endpoints/apiTasks.ts'
import { listAnswersOfTask } from '#pybossa/endpoints/tasks.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'

export interface TaskWithAnswers {
  task: TaskRow
  /** In the order they came. */
  answers: TaskRun[]
}

/**
 * One task and everything people answered to it (CONTRACT.md V51). The project's own address is asked for the answers: it refuses
 * who may not read the project and a task of another one (`notFound`), which `/api` does not.
 */
export function taskAnswers(short_name: string, id: number) {
  return queryOptions<TaskWithAnswers>({
    queryKey: [listAnswersOfTask.path, { params: { short_name, id } }, 'and its task'],
    queryFn: async ({ signal }) => {
      const [answers, task] = await Promise.all([
        call(listAnswersOfTask, { params: { short_name, id } }, { signal }),
        call(getTask, { params: { id } }, { signal }),
      ])
      if (answers.some((answer) => answer.project_id !== task.project_id))
        throw new PybossaError('notFound', { endpoint: 'GET /api/task/:id', status: 404 })
      return { task, answers: answers.toSorted((one, other) => one.id - other.id) }
    },
  })
}
