import { isoTime } from '../clock.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** The moment `milliseconds` before `now`, as PYBOSSA writes it. */
export const before = (now: number, milliseconds: number) => isoTime(now - milliseconds)
