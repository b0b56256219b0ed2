import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { parseDate } from '#shared/dates/useDates.ts'

/** How long an answer took: `created` is when the task was handed out (CONTRACT.md §3.2 taskrun). Undefined where it makes no sense. */
export function secondsTaken({ created, finish_time }: TaskRun): number | undefined {
  if (finish_time === null) return undefined
  const seconds = (parseDate(finish_time).getTime() - parseDate(created).getTime()) / 1000
  return seconds >= 0 ? Math.round(seconds) : undefined
}
