import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

const whose = { audience: 'owner', area: 'tasks' } as const

export const tasksRows: ManagedRow[] = [
  { ...whose, path: managePaths.taskSettings, page: () => import('#features/tasks/TaskSettingsPage.tsx') },
  { ...whose, path: managePaths.redundancy, page: () => import('#features/tasks/RedundancyPage.tsx') },
  { ...whose, path: managePaths.scheduler, page: () => import('#features/tasks/SchedulerPage.tsx') },
  { ...whose, path: managePaths.priority, page: () => import('#features/tasks/PriorityPage.tsx') },
  { ...whose, path: managePaths.deleteTasks, page: () => import('#features/tasks/DeleteTasksPage.tsx') },
  { ...whose, path: managePaths.newTask, page: () => import('#features/tasks/NewTaskPage.tsx') },
  { ...whose, path: managePaths.editTask, page: () => import('#features/tasks/EditTaskPage.tsx') },
]
