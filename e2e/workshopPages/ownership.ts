import type { WorkshopPages } from './WorkshopPages.ts'

export const ownershipPages: WorkshopPages[] = [
  {
    as: 'olga',
    paths: [
      '/project/new',
      '/account/olga/projects',
      '/project/moth-nights/settings',
      '/project/moth-nights/update',
      '/project/moth-nights/publish',
      '/project/moth-nights/delete',
      '/project/beetle-drawers/settings',
    ],
  },
  {
    as: 'admin',
    paths: [
      '/project/spoken-memories/settings',
      '/project/beetle-drawers/publish',
      '/project/beetle-drawers/delete',
    ],
    // That a project has results is told by refusing the form.
    noise: /403/,
  },
]
