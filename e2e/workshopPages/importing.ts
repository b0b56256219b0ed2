import type { WorkshopPages } from './WorkshopPages.ts'

export const importingPages: WorkshopPages[] = [
  {
    as: 'olga',
    paths: [
      '/project/moth-nights/tasks/import',
      ...['localCSV', 'csv', 'gdocs&template=image', 's3', 'iiif', 'epicollect', 'nothing-of-the-kind'].map(
        (type) => `/project/moth-nights/tasks/import?type=${type}`,
      ),
      '/project/moth-nights/tasks/autoimporter',
    ],
  },
  { as: 'admin', paths: ['/project/moth-nights/tasks/autoimporter'] },
]
