import { isoTime } from './clock.ts'
import type { RowOf } from './tables.ts'
import type { World } from './world.ts'

type WebhookRow = RowOf<'webhook'>

const readable = (text: string) => `<html><body id="readabilityBody"><p>${text}</p></body></html>`

/**
 * What an address answers; the demo has no network. `https://hook.example/ok` thanks, `/broken` fails, and there is nothing anywhere
 * else.
 */
export function hookAnswer(address: string | null): Pick<WebhookRow, 'response' | 'response_status_code'> {
  const { host, pathname } = URL.canParse(address ?? '') ? new URL(address ?? '') : { host: '', pathname: '' }
  if (host === 'hook.example' && pathname === '/ok')
    return { response: readable('Thank you, noted.'), response_status_code: 200 }
  if (host === 'hook.example' && pathname === '/broken')
    return {
      response: readable('Traceback: the table &lt;results&gt; is full<script>alert("hook")</script>'),
      response_status_code: 500,
    }
  return { response: 'Connection Error', response_status_code: null }
}

/** Calls a project's webhook about a task that got its result (pybossa/model/event_listeners.py `push_webhook`). */
export function callWebhook(world: World, taskId: number): void {
  const { store } = world
  const task = store.get('task', taskId)
  const project = task && store.get('project', task.project_id)
  const result = store.find('result', { task_id: taskId, last_version: true })
  if (!project?.webhook || !result) return
  const now = isoTime(world.now())
  tell(
    world,
    store.insert('webhook', {
      created: now,
      updated: now,
      project_id: project.id,
      payload: {
        event: 'task_completed',
        project_short_name: project.short_name,
        project_id: project.id,
        task_id: taskId,
        result_id: result.id,
        fired_at: now.slice(0, 19).replace('T', ' '),
      },
      ...hookAnswer(project.webhook),
    }),
  )
}

/** Calls it once more, at its address of today; the dates stay those of the first time (pybossa/jobs.py `webhook`). */
export function repeatCall(world: World, call: WebhookRow): void {
  const project = world.store.get('project', call.project_id)
  tell(world, world.store.update('webhook', call.id, hookAnswer(project?.webhook ?? null)))
}

/** Says it in the project's private stream, as PYBOSSA does: JSON inside Python's bytes (CONTRACT.md V60). */
function tell(world: World, call: WebhookRow): void {
  const project = world.store.get('project', call.project_id)
  const text = JSON.stringify({ type: 'webhook', data: call }).replace(/\\/g, '\\\\').replace(/'/g, "\\'")
  for (const listener of world.listeners) listener(project?.short_name ?? '', `b'${text}'`)
}
