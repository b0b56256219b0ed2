import type { WorkshopPages } from './WorkshopPages.ts'

export const adminPages: WorkshopPages[] = [
  {
    as: 'admin',
    paths: [
      '/admin/',
      '/admin/dashboard/',
      '/admin/users?q=a',
      '/admin/users?q=nobody-of-this-name',
      '/admin/featured',
      '/admin/featured?q=nothing',
      '/admin/categories',
      '/admin/categories/update/1',
      '/admin/categories/del/1',
      '/project/category/draft/',
      '/project/category/draft/page/9/',
    ],
  },
]
