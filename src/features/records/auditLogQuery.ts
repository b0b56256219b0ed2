import { queryOptions } from '@tanstack/react-query'
import { getAuditLogPage } from '#pybossa/endpoints/ownership.ts'
import { askPage } from '#pybossa/pages/askPage.ts'
import { readAuditLog, type AuditLog } from '#pybossa/pages/readAuditLog.ts'

/** A project's audit log; null where the server's page is one we cannot read. The page itself is not kept. */
export const auditLogQuery = (short_name: string, viewer: string) =>
  queryOptions<AuditLog | null>({
    queryKey: [getAuditLogPage.path, { params: { short_name } }, viewer],
    queryFn: async (context) =>
      readAuditLog(await askPage(getAuditLogPage, { short_name }, context), viewer) ?? null,
  })
