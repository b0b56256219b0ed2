import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

const area = 'ownership'

export const ownershipRows: ManagedRow[] = [
  {
    path: managePaths.newProject,
    audience: 'signedIn',
    area,
    page: () => import('#features/ownership/create/NewProjectPage.tsx'),
  },
  {
    path: managePaths.manage,
    audience: 'owner',
    area,
    page: () => import('#features/ownership/overview/OverviewPage.tsx'),
  },
  {
    path: managePaths.updateProject,
    audience: 'owner',
    area,
    page: () => import('#features/ownership/details/DetailsPage.tsx'),
  },
  {
    path: managePaths.publish,
    audience: 'owner',
    area,
    page: () => import('#features/ownership/PublishPage.tsx'),
  },
  {
    path: managePaths.deleteProject,
    audience: 'owner',
    area,
    page: () => import('#features/ownership/DeletePage.tsx'),
  },
]
