import { parseDate } from '#shared/dates/useDates.ts'

const LONG_MS = 30 * 24 * 3600_000

/** Whether a project's last answer is so long ago that its owner should know. ISO, or PYBOSSA's `"0"` for none; `now` in epoch ms. */
export const isQuiet = (lastActivity: string, now: number): boolean =>
  lastActivity !== '0' && now - parseDate(lastActivity).getTime() > LONG_MS
