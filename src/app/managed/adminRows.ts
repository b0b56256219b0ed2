import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

const forAdmins = { audience: 'admin', area: 'admin' } as const

export const adminRows: ManagedRow[] = [
  { ...forAdmins, path: managePaths.admin, page: () => import('#features/admin/DeskPage.tsx') },
  { ...forAdmins, path: managePaths.adminDashboard, page: () => import('#features/admin/DashboardPage.tsx') },
  { ...forAdmins, path: managePaths.adminUsers, page: () => import('#features/admin/UsersPage.tsx') },
  { ...forAdmins, path: managePaths.adminFeatured, page: () => import('#features/admin/FeaturedPage.tsx') },
  { ...forAdmins, path: managePaths.adminDrafts, page: () => import('#features/admin/DraftsPage.tsx') },
  { ...forAdmins, path: managePaths.adminDraftsPage, page: () => import('#features/admin/DraftsPage.tsx') },
  {
    ...forAdmins,
    path: managePaths.adminCategories,
    page: () => import('#features/admin/CategoriesPage.tsx'),
  },
  {
    ...forAdmins,
    path: managePaths.updateCategory,
    page: () => import('#features/admin/EditCategoryPage.tsx'),
  },
  {
    ...forAdmins,
    path: managePaths.deleteCategory,
    page: () => import('#features/admin/DeleteCategoryPage.tsx'),
  },
]
