import type { AuditLogEntry } from '#pybossa/pages/readAuditLog.ts'
import { writeCsv } from '#shared/files/writeCsv.ts'

/** The entries as a table for spreadsheets, as PYBOSSA names its columns. */
export const auditCsv = (entries: readonly AuditLogEntry[]): string =>
  writeCsv(
    ['created', 'user_name', 'caller', 'action', 'attribute', 'old_value', 'new_value'],
    entries.map((entry) => [
      entry.created,
      entry.user_name,
      entry.caller,
      entry.action,
      entry.attribute,
      entry.old_value,
      entry.new_value,
    ]),
  )
