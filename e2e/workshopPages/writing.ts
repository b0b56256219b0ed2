import type { WorkshopPages } from './WorkshopPages.ts'

export const writingPages: WorkshopPages[] = [
  {
    as: 'olga',
    paths: [
      '/project/deep-sky-shapes/new-blogpost',
      '/project/deep-sky-shapes/1/update',
      '/project/dawn-chorus/helpingmaterials',
      '/project/deep-sky-shapes/pages',
    ],
  },
  { as: 'admin', paths: ['/admin/announcement', '/admin/announcement/new', '/admin/announcement/1/update'] },
]
