import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

export const importingRows: ManagedRow[] = [
  {
    path: managePaths.importTasks,
    audience: 'owner',
    area: 'importing',
    page: () => import('#features/importing/ImportPage.tsx'),
  },
  {
    path: managePaths.autoimporter,
    audience: 'owner',
    area: 'importing',
    page: () => import('#features/importing/AutoimporterPage.tsx'),
  },
]
