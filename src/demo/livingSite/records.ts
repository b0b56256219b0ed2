import type { SeedAuditEntry, SeedProject, SeedTask, SeedUser, SeedWebhook } from '../seedShape.ts'
import { hookAnswer } from '../webhookCalls.ts'
import { HOUR, stamp } from './dates.ts'

const hooks: Record<string, string> = {
  'letters-home': 'https://hook.example/ok',
  'mood-of-the-press': 'https://hook.example/broken',
}

/** The address that a project calls about its results, or null. */
export const webhookOf = (shortName: string): string | null => hooks[shortName] ?? null

type Change = [hours: number, attribute: string, old: string | null, now: string, who?: string]

/** What its people changed in a project after they made it, by hours since. */
const changes: Record<string, Change[]> = {
  'letters-home': [
    [3, 'name', 'Letters', 'Letters Home, 1891–1912'],
    [5, 'sched', 'default', 'breadth_first'],
    [6, 'task.n_answers', 'N/A', '2'],
    [30, 'webhook', '', 'https://hook.example/ok'],
    [31, 'owners_ids', '[3]', '[3, 4]'],
    [90, 'allow_anonymous_contributors', 'False', 'True', 'carl'],
    [
      200,
      'description',
      'Letters of emigrants. Please transcribe <b>all of it</b>.',
      'Read what emigrants wrote to those who stayed, and type it so that everyone can find it.',
      'carl',
    ],
    [
      260,
      'task.priority_0',
      '{"task_id": 185, "task_priority_0": 0.0}',
      '{"task_id": 185, "task_priority_0": 1.0}',
    ],
    [300, 'passwd_hash', null, 'InNlYWxlZCI.signed'],
    [301, 'passwd_hash', 'InNlYWxlZCI.signed', 'null'],
  ],
  'mood-of-the-press': [[20, 'webhook', '', 'https://hook.example/broken']],
}

/** An earlier presenter, as somebody wrote it before it was good. */
const firstDraftOf = (presenter: string) =>
  presenter
    .split('\n')
    .filter((_, line) => line % 9 !== 4)
    .join('\n')

/** What PYBOSSA wrote down of the projects' beginnings (CONTRACT.md V79). */
export function auditlog(projects: SeedProject[], users: SeedUser[]): SeedAuditEntry[] {
  return projects.flatMap((project) => {
    const born = Date.parse(`${project.created.slice(0, 23)}Z`)
    const presenter = String(project.info['task_presenter'])
    const entry = (
      [hours, attribute, old_value, new_value, who]: Change,
      action: 'create' | 'update' = 'update',
    ): SeedAuditEntry => {
      const user = users.find(({ id, name }) => (who ? name === who : id === project.owner_id))
      return {
        project_id: project.id,
        project_short_name: project.short_name,
        user_id: user?.id ?? project.owner_id,
        user_name: user?.name ?? '',
        created: stamp(born + hours * HOUR),
        action,
        caller: attribute === 'name' || attribute === 'passwd_hash' ? 'api' : 'web',
        attribute,
        old_value,
        new_value,
      }
    }
    return [
      entry([0, 'project', 'Nothing', 'New project'], 'create'),
      entry([1, 'task_presenter', null, firstDraftOf(presenter)]),
      entry([2, 'task_presenter', firstDraftOf(presenter), presenter]),
      ...(changes[project.short_name] ?? []).map((change) => entry(change)),
      ...(project.published === false ? [] : [entry([40, 'published', 'false', 'true'])]),
    ].toSorted((one, other) => one.created.localeCompare(other.created))
  })
}

/** The calls about every finished task; of those that answer, two did not at first, on whatever day it is. */
export function webhooks(projects: SeedProject[], finished: SeedTask[]): SeedWebhook[] {
  return projects.flatMap(({ id, short_name }) => {
    const address = webhookOf(short_name)
    if (address === null) return []
    const own = finished.filter((task) => task.project_id === id)
    return own.map((task, place) => ({
      task_id: task.id,
      ...hookAnswer(place === 1 ? 'https://hook.example/broken' : place === 3 ? null : address),
    }))
  })
}
