import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { Nothing } from '#pybossa/schemas/form.ts'
import { NewTaskRow, Task, TaskChange, TaskRow } from '#pybossa/schemas/task.ts'
import { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { List } from './apiList.ts'

export const listTasks = endpoint({ method: 'GET', path: '/api/task', query: List, reply: z.array(TaskRow) })
/** Does not stamp: see `stampTask`. */
export const getTask = endpoint({ method: 'GET', path: '/api/task/:id', reply: TaskRow })
export const createTask = endpoint({ method: 'POST', path: '/api/task', body: NewTaskRow, reply: Task })
export const updateTask = endpoint({ method: 'PUT', path: '/api/task/:id', body: TaskChange, reply: Task })
export const deleteTask = endpoint({ method: 'DELETE', path: '/api/task/:id', reply: Nothing })

export const listTaskRuns = endpoint({
  method: 'GET',
  path: '/api/taskrun',
  query: List,
  reply: z.array(TaskRun),
})
export const getTaskRun = endpoint({ method: 'GET', path: '/api/taskrun/:id', reply: TaskRun })
/** One's own answer, for admins any; never one that is part of a result (CONTRACT.md §3.2 taskrun). */
export const deleteTaskRun = endpoint({ method: 'DELETE', path: '/api/taskrun/:id', reply: Nothing })
