import { useLingui } from '@lingui/react/macro'

/** The columns that become a task's own settings instead of something that is shown (pybossa/importers/csv.py), each with what it does. */
export function useTaskSettings(): ReadonlyMap<string, string> {
  const { t } = useLingui()
  const does = {
    n_answers: t`How many answers this task gets`,
    priority_0: t`How early it is given out, 0 to 1`,
    state: t`Whether it is done: “ongoing” or “completed”`,
    quorum: t`A number PYBOSSA keeps and does not use`,
    calibration: t`A mark for tasks whose answer is known`,
  }
  // A file may call a column `__proto__`.
  return new Map(Object.entries(does))
}
