import { useLingui } from '@lingui/react/macro'

/** Every way in which PYBOSSA gives out tasks; the form refuses the last, which only the API sets (CONTRACT.md F14). */
export const schedulers = [
  'default',
  'depth_first',
  'breadth_first',
  'depth_first_all',
  'locked',
  'incremental',
] as const
export type SchedulerName = (typeof schedulers)[number]

/** What `info.sched` means: nothing, and what PYBOSSA does not know, are its default (CONTRACT.md §3.4). */
export const schedulerOf = (sched: unknown): SchedulerName =>
  schedulers.find((name) => name === sched) ?? 'default'

/** A scheduler's name in the reader's words. */
export function useSchedulerNames(): (sched: unknown) => string {
  const { t } = useLingui()
  return (sched) =>
    ({
      default: t`As PYBOSSA does it`,
      depth_first: t`One after the other`,
      breadth_first: t`All at the same pace`,
      depth_first_all: t`Everybody gets everything`,
      locked: t`Never one too many`,
      incremental: t`On the last answer`,
    })[schedulerOf(sched)]
}
