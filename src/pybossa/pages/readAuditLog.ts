import * as z from 'zod/mini'
import { AuditEntry } from '#pybossa/schemas/auditEntry.ts'
import { cellsOf, embeddedData, parsePage } from './parsePage.ts'

export interface AuditLogEntry extends AuditEntry {
  /** What was changed must not be shown: its values are dropped. */
  isSecret: boolean
}

export interface AuditLog {
  /** The newest first. */
  entries: AuditLogEntry[]
  /** True for PYBOSSA's own theme, which shows the first 30 characters of a value. */
  isShortened: boolean
}

const Embedded = z.object({ auditlog: z.array(AuditEntry) })

/** As good as the thing they open: PYBOSSA only signs project passwords (CONTRACT.md §4.5). */
const secret = new Set(['passwd_hash', 'secret_key', 'onesignal'])

/**
 * The audit log in a page that PYBOSSA answered (CONTRACT.md V79): out of our theme's block, or out of the table of its own theme.
 * Secrets are left out. Undefined where the page, by another theme, has neither.
 * @param viewer the reader's user name: PYBOSSA's own theme calls them `You`
 */
export function readAuditLog(html: string, viewer: string): AuditLog | undefined {
  const page = parsePage(html)
  const embedded = z.safeParse(Embedded, embeddedData(page))
  const rows = embedded.success ? embedded.data.auditlog : tableRows(page, viewer)
  if (!rows) return undefined
  const entries = rows
    .map(withoutSecrets)
    .toSorted((one, other) => other.created.localeCompare(one.created) || other.id - one.id)
  return { entries, isShortened: !embedded.success }
}

function withoutSecrets(entry: AuditEntry): AuditLogEntry {
  const isSecret =
    secret.has(entry.attribute) ||
    (entry.attribute === 'autoimporter' && /credential/i.test(`${entry.old_value}${entry.new_value}`))
  return isSecret ? { ...entry, isSecret, old_value: null, new_value: null } : { ...entry, isSecret }
}

/** Of PYBOSSA's own theme (its `projects/auditlog.html`); asked for as JSON, its words are English ones. */
function tableRows(page: Document, viewer: string): AuditEntry[] | undefined {
  const table = [...page.querySelectorAll('table')].find(
    (one) => cellsOf(one.querySelector('tr') ?? one).length === 7,
  )
  if (!table) return page.body.textContent?.includes('No logs so far') ? [] : undefined
  const [, ...rows] = table.querySelectorAll('tr')
  return rows.map((row, place) => {
    const [created = '', who = '', caller = '', action = '', attribute = '', before = '', after = ''] =
      cellsOf(row)
    return {
      id: rows.length - place,
      created,
      user_name: who === 'You' ? viewer : who,
      caller,
      action,
      attribute,
      old_value: before === 'Nothing' ? null : before,
      new_value: after === 'Nothing' ? null : after,
    }
  })
}
