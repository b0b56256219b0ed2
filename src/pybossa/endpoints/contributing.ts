import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { Nothing } from '#pybossa/schemas/form.ts'
import { pageShape } from '#pybossa/schemas/projectPage.ts'
import { NewTask, Task, UserProgress } from '#pybossa/schemas/task.ts'
import { NewTaskRun, NewTaskRunWithFile, TaskRun } from '#pybossa/schemas/taskRun.ts'

/**
 * V52: stamps this task for the reader, so that he may answer it within an hour; an act for that reason. The task
 * itself is at `/api/task/<id>`. `template` is `/projects/task/wrong.html` where it belongs to another project.
 */
export const stampTask = endpoint({
  method: 'GET',
  path: '/project/:short_name/task/:id',
  reply: z.object(pageShape),
  isAct: true,
})

/** Hands out the next tasks and stamps them (CONTRACT.md §3.4). Read the reply with `readNewTask`. */
export const getNewTask = endpoint({
  method: 'GET',
  path: '/api/project/:id/newtask',
  query: z.object({
    limit: z.optional(z.int()),
    offset: z.optional(z.int()),
    orderby: z.optional(z.string()),
    desc: z.optional(z.boolean()),
    external_uid: z.optional(z.string()),
  }),
  reply: NewTask,
  isAct: true,
})

/** Saves an answer. 403 where the task was not handed out within the hour, or was answered before. */
export const createTaskRun = endpoint({
  method: 'POST',
  path: '/api/taskrun',
  query: z.object({ external_uid: z.optional(z.string()) }),
  body: NewTaskRun,
  reply: TaskRun,
})

/** Saves an answer with a file. Use plain ASCII names with a permitted ending: others are dropped silently (Q24). */
export const createTaskRunWithFile = endpoint({
  method: 'POST',
  path: '/api/taskrun',
  body: NewTaskRunWithFile,
  encoding: 'multipart',
  reply: TaskRun,
})

/** Changes one's answer while its task is not completed. */
export const updateTaskRun = endpoint({
  method: 'PUT',
  path: '/api/taskrun/:id',
  body: z.object({ info: z.unknown() }),
  reply: TaskRun,
})
export const deleteTaskRun = endpoint({ method: 'DELETE', path: '/api/taskrun/:id', reply: Nothing })

/** One's own progress; the project by its id or short name. */
export const getUserProgress = endpoint({
  method: 'GET',
  path: '/api/project/:id/userprogress',
  query: z.object({ external_uid: z.optional(z.string()) }),
  reply: UserProgress,
})

/** The tasks one marked as favourites. */
export const listFavorites = endpoint({
  method: 'GET',
  path: '/api/favorites',
  query: z.object({
    limit: z.optional(z.int()),
    offset: z.optional(z.int()),
    last_id: z.optional(z.int()),
    orderby: z.optional(z.string()),
    desc: z.optional(z.boolean()),
  }),
  reply: z.array(Task),
})
export const createFavorite = endpoint({
  method: 'POST',
  path: '/api/favorites',
  body: z.object({ task_id: z.int() }),
  reply: Task,
})
/** `id` is the task's. Answers the task, unlike every other DELETE. */
export const deleteFavorite = endpoint({ method: 'DELETE', path: '/api/favorites/:id', reply: Task })
