import type { WorkshopPages } from './WorkshopPages.ts'

export const recordsPages: WorkshopPages[] = [
  {
    as: 'paula',
    paths: [
      '/project/letters-home/auditlog',
      '/project/letters-home/webhook',
      '/project/night-shift-bats/webhook',
      '/project/letters-home/projectreport/export',
    ],
  },
  { as: 'carl', paths: ['/project/letters-home/auditlog'] },
]
