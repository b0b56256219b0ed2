import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

export const recordsRows: ManagedRow[] = [
  {
    path: managePaths.auditLog,
    audience: 'owner',
    area: 'records',
    page: () => import('#features/records/AuditLogPage.tsx'),
  },
  {
    path: managePaths.webhooks,
    audience: 'owner',
    area: 'records',
    page: () => import('#features/records/WebhooksPage.tsx'),
  },
  {
    path: managePaths.report,
    audience: 'owner',
    area: 'records',
    page: () => import('#features/records/ReportPage.tsx'),
  },
]
