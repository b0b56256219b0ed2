import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

export const writingRows: ManagedRow[] = [
  {
    path: managePaths.newBlogpost,
    audience: 'owner',
    area: 'writing',
    page: () => import('#features/writing/NewBlogpostPage.tsx'),
  },
  {
    path: managePaths.updateBlogpost,
    audience: 'owner',
    area: 'writing',
    page: () => import('#features/writing/UpdateBlogpostPage.tsx'),
  },
  {
    path: managePaths.materials,
    audience: 'owner',
    area: 'writing',
    page: () => import('#features/writing/MaterialsPage.tsx'),
  },
  {
    path: managePaths.pages,
    audience: 'owner',
    area: 'writing',
    page: () => import('#features/writing/PagesPage.tsx'),
  },
  {
    path: managePaths.adminAnnouncements,
    audience: 'admin',
    area: 'writing',
    page: () => import('#features/writing/AdminAnnouncementsPage.tsx'),
  },
  {
    path: managePaths.newAnnouncement,
    audience: 'admin',
    area: 'writing',
    page: () => import('#features/writing/NewAnnouncementPage.tsx'),
  },
  {
    path: managePaths.updateAnnouncement,
    audience: 'admin',
    area: 'writing',
    page: () => import('#features/writing/UpdateAnnouncementPage.tsx'),
  },
]
