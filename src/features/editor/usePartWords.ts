import { useLingui } from '@lingui/react/macro'
import type { Part } from './parts.ts'

/** What each of the three texts is called, and what it is for. */
export function usePartWords(): Record<Part, { name: string; lead: string }> {
  const { t } = useLingui()
  return {
    presenter: {
      name: t`Presenter`,
      lead: t`What volunteers work with: it shows a task and takes the answer.`,
    },
    tutorial: { name: t`Tutorial`, lead: t`What volunteers see before their first task.` },
    results: {
      name: t`Results page`,
      lead: t`What you tell about your results. PYBOSSA shows it to you alone, unless the people who run this site allow more.`,
    },
  }
}
