import type { WorkshopPages } from './WorkshopPages.ts'

export const adminPages: WorkshopPages[] = [
  {
    as: 'admin',
    paths: [
      '/admin/',
      '/admin/dashboard/',
      '/admin/users?q=a',
      '/admin/featured',
      '/admin/categories',
      '/admin/categories/update/1',
      '/admin/categories/del/1',
      '/project/category/draft/',
    ],
  },
]
