export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A moment (ms since 1970) as PYBOSSA writes it: ISO, UTC, without zone, microseconds (CONTRACT.md §5.2). */
export const stamp = (moment: number): string => new Date(moment).toISOString().replace('Z', '000')
