/** A moment as PYBOSSA writes it: ISO, UTC, no zone, microseconds (CONTRACT.md §5.2). */
export const isoTime = (now: number) => `${new Date(now).toISOString().slice(0, -1)}000`

/** Milliseconds of a moment written by PYBOSSA. */
export const timeOf = (iso: string) => Date.parse(`${iso.slice(0, 23)}Z`)

/** "3 weeks ago", as pybossa/util.py `pretty_date` words it. Null counts as now. */
export function ago(iso: string | null, now: number): string {
  const seconds = iso === null || iso === '0' ? 0 : Math.floor((now - timeOf(iso)) / 1000)
  if (seconds < 0) return ''
  const days = Math.floor(seconds / 86_400)
  if (days === 0) {
    if (seconds < 10) return 'just now'
    if (seconds < 60) return `${seconds} seconds ago`
    if (seconds < 120) return 'a minute ago'
    if (seconds < 3600) return `${Math.floor(seconds / 60)} minutes ago`
    if (seconds < 7200) return 'an hour ago'
    return `${Math.floor(seconds / 3600)} hours ago`
  }
  if (days === 1) return 'Yesterday'
  if (days < 7) return `${days} days ago`
  if (days < 31) return `${Math.floor(days / 7)} weeks ago`
  if (days < 60) return `${Math.floor(days / 30)} month ago`
  if (days < 365) return `${Math.floor(days / 30)} months ago`
  if (days < 730) return '1 year ago'
  return `${Math.floor(days / 365)} years ago`
}
