import { useLingui } from '@lingui/react/macro'
import type { AuditLogEntry } from '#pybossa/pages/readAuditLog.ts'
import { schedulers, useSchedulerNames } from '#shared/workshop/useSchedulerNames.ts'

/** Things of which that they changed says all. */
const untold = new Set(['project', 'published'])

/** Both sides of a change as a reader may see them, or undefined where the sentence says it all. */
export function useValueWords() {
  const { t } = useLingui()
  const schedulerName = useSchedulerNames()
  const word = (attribute: string, value: string | null): string => {
    if (value === null || value === '' || value === 'null' || value === 'N/A') return ''
    if (/^(true|false)$/i.test(value)) return /^t/i.test(value) ? t`yes` : t`no`
    if (attribute === 'sched' && schedulers.some((name) => name === value)) return schedulerName(value)
    const parsed = jsonOf(value)
    if (attribute === 'task.priority_0' && typeof parsed === 'object' && parsed !== null) {
      const { task_id, task_priority_0 } = parsed as Record<string, unknown>
      return t`task ${String(task_id)}: ${String(task_priority_0)}`
    }
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? JSON.stringify(parsed, null, 2)
      : value
  }
  return ({ attribute, old_value, new_value, isSecret }: AuditLogEntry) =>
    isSecret || untold.has(attribute)
      ? undefined
      : { old: word(attribute, old_value), now: word(attribute, new_value) }
}

function jsonOf(text: string): unknown {
  if (!/^[{[]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
