import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

const row = (path: string, page: ManagedRow['page']): ManagedRow => ({
  path,
  audience: 'owner',
  area: 'tasks',
  page,
})

export const tasksRows: ManagedRow[] = [
  row(managePaths.taskSettings, () => import('#features/tasks/TaskSettingsPage.tsx')),
  row(managePaths.redundancy, () => import('#features/tasks/RedundancyPage.tsx')),
  row(managePaths.scheduler, () => import('#features/tasks/SchedulerPage.tsx')),
  row(managePaths.priority, () => import('#features/tasks/PriorityPage.tsx')),
  row(managePaths.deleteTasks, () => import('#features/tasks/DeleteTasksPage.tsx')),
  row(managePaths.newTask, () => import('#features/tasks/NewTaskPage.tsx')),
  row(managePaths.editTask, () => import('#features/tasks/EditTaskPage.tsx')),
]
