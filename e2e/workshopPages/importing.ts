import type { WorkshopPages } from './WorkshopPages.ts'

export const importingPages: WorkshopPages[] = [
  {
    as: 'olga',
    paths: [
      '/project/moth-nights/tasks/import',
      ...['localCSV', 'gdocs&template=image', 's3'].map(
        (type) => `/project/moth-nights/tasks/import?type=${type}`,
      ),
      '/project/moth-nights/tasks/autoimporter',
    ],
  },
  { as: 'admin', paths: ['/project/moth-nights/tasks/autoimporter'] },
]
