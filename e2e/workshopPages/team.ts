import type { WorkshopPages } from './WorkshopPages.ts'

export const teamPages: WorkshopPages[] = [
  {
    as: 'paula',
    paths: [
      '/project/letters-home/coowners',
      '/project/letters-home/transferownership',
      '/project/letters-home/externalusers',
    ],
  },
]
