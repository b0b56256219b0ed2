import { isoTime } from './clock.ts'
import type { ProjectRow } from './tables.ts'
import type { Visit } from './visit.ts'

type Texts = string | null

/** What PYBOSSA writes down of one change (pybossa/auditlogger.py `log_event`). */
export function logEvent(
  visit: Visit,
  project: ProjectRow,
  about: { action?: 'create' | 'update' | 'delete'; attribute: string; old: unknown; new: unknown },
): void {
  visit.store.insert('auditlog', {
    project_id: project.id,
    project_short_name: project.short_name,
    user_id: visit.user?.id ?? 0,
    user_name: visit.user?.name ?? '',
    created: isoTime(visit.now),
    action: about.action ?? 'update',
    caller: visit.isApi ? 'api' : 'web',
    attribute: about.attribute,
    old_value: asText(about.old),
    new_value: asText(about.new),
  })
}

/** Every column and every key of `info` that differs; a project that was or will not be is one event (`add_log_entry`). */
export function logProject(visit: Visit, old: ProjectRow | undefined, now: ProjectRow | undefined): void {
  if (!old && now)
    logEvent(visit, now, { action: 'create', attribute: 'project', old: 'Nothing', new: 'New project' })
  if (old && !now)
    logEvent(visit, old, { action: 'delete', attribute: 'project', old: 'Saved', new: 'Deleted' })
  if (!old || !now) return
  for (const attribute of Object.keys(now) as (keyof ProjectRow)[]) {
    if (attribute === 'info' || attribute === 'updated') continue
    const [before, after] = [pythonText(old[attribute]), pythonText(now[attribute])]
    if (before !== after) logEvent(visit, now, { attribute, old: before, new: after })
  }
  // Keys that are gone are not told.
  for (const [attribute, after] of Object.entries(now.info)) {
    const before = old.info[attribute]
    if (JSON.stringify(before ?? null) === JSON.stringify(after)) continue
    logEvent(visit, now, { attribute, old: before ?? null, new: after })
  }
}

function asText(value: unknown): Texts {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** As Python's `str` writes it. */
function pythonText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
}
