import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

const row = (path: string, page: ManagedRow['page']): ManagedRow => ({
  path,
  audience: 'admin',
  area: 'admin',
  page,
})

export const adminRows: ManagedRow[] = [
  row(managePaths.admin, () => import('#features/admin/DeskPage.tsx')),
  row(managePaths.adminDashboard, () => import('#features/admin/DashboardPage.tsx')),
  row(managePaths.adminUsers, () => import('#features/admin/UsersPage.tsx')),
  row(managePaths.adminFeatured, () => import('#features/admin/FeaturedPage.tsx')),
  row(managePaths.adminDrafts, () => import('#features/admin/DraftsPage.tsx')),
  row(managePaths.adminDraftsPage, () => import('#features/admin/DraftsPage.tsx')),
  row(managePaths.adminCategories, () => import('#features/admin/CategoriesPage.tsx')),
  row(managePaths.updateCategory, () => import('#features/admin/EditCategoryPage.tsx')),
  row(managePaths.deleteCategory, () => import('#features/admin/DeleteCategoryPage.tsx')),
]
