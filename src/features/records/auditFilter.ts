import type { AuditLogEntry } from '#pybossa/pages/readAuditLog.ts'
import { parseDate } from '#shared/dates/useDates.ts'

/** What one looks for in an audit log; dates are days of the reader, as a date field has them (`2026-11-27`). Empty: all. */
export interface AuditFilter {
  who: string
  what: string
  since: string
  until: string
}

const names = ['who', 'what', 'since', 'until'] as const

/** The filter in an address's query. */
export function filterIn(search: URLSearchParams): AuditFilter {
  const [who = '', what = '', since = '', until = ''] = names.map((name) => search.get(name) ?? '')
  return { who, what, since, until }
}

export const isFiltering = (filter: AuditFilter) => names.some((name) => filter[name] !== '')

/** The reader's day of a moment, as a date field has it. */
export function dayOf(iso: string): string {
  const date = parseDate(iso)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The entries that fit; both days are among them. */
export function filtered(entries: readonly AuditLogEntry[], filter: AuditFilter): AuditLogEntry[] {
  return entries.filter(({ user_name, attribute, created }) => {
    const day = dayOf(created)
    return (
      (filter.who === '' || user_name === filter.who) &&
      (filter.what === '' || attribute === filter.what) &&
      (filter.since === '' || day >= filter.since) &&
      (filter.until === '' || day <= filter.until)
    )
  })
}
