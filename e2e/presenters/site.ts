import { request, type APIRequestContext, type Cookie } from 'playwright-core'
import { maxRetries, signIn } from '../signIn.ts'
import type { PresenterCase } from './presenterCase.ts'

/** So many tasks stand behind the sample one: the next is loaded while the first is shown. */
const FURTHER_TASKS = 3
const headers = { 'Content-Type': 'application/json' }

/** A demo site of its own, where the case's project is published and open to everybody. */
export interface Planted {
  projectId: number
  /** The sample task first. */
  taskIds: number[]
}

export const worldCookie = (address: string, world: string): Cookie => ({
  name: 'atrium_world',
  value: world,
  domain: new URL(address).hostname,
  path: '/',
  expires: -1,
  httpOnly: false,
  secure: false,
  sameSite: 'Lax',
})

/**
 * Makes the project of a case as its owner would: by the API, then the page that publishes it.
 * @param part what a volunteer is to meet first: without the tutorial the work begins at once
 * @throws Error with the demo's own words when it refuses
 */
export async function plantCase(
  address: string,
  world: string,
  { short_name, sample_task, template, tutorial, cookies }: PresenterCase,
  part: 'presenter' | 'tutorial',
): Promise<Planted> {
  const owner = await request.newContext({
    baseURL: address,
    storageState: { cookies: [worldCookie(address, world)], origins: [] },
  })
  try {
    await signIn(owner, address, 'olga')
    const send = async <T>(method: 'post' | 'put', path: string, data: object): Promise<T> => {
      const reply = await owner[method](path, { headers, data, maxRetries })
      if (!reply.ok()) throw new Error(`${method} ${path}: ${await reply.text()}`)
      return (await reply.json()) as T
    }
    const task_presenter = withCookies(template, cookies ?? {})
    const info = part === 'tutorial' ? { task_presenter, tutorial } : { task_presenter }
    const found = await owner.get(`/api/project?short_name=${encodeURIComponent(short_name)}`, {
      headers,
      maxRetries,
    })
    const [known] = (await found.json()) as { id: number }[]
    const { id: projectId } =
      known ??
      (await send<{ id: number }>('post', '/api/project', {
        name: `Case ${short_name}`,
        short_name,
        description: 'A presenter to be tried',
      }))
    await send('put', `/api/project/${projectId}`, { info })
    const taskIds: number[] = []
    for (let at = 0; at <= FURTHER_TASKS; at++) {
      const task = { project_id: projectId, info: sample_task.info, n_answers: sample_task.n_answers ?? 30 }
      taskIds.push((await send<{ id: number }>('post', '/api/task', task)).id)
    }
    await publish(owner, address, short_name)
    return { projectId, taskIds }
  } finally {
    await owner.dispose()
  }
}

/** What an earlier visit left behind, set by the presenter's own means: the box hands cookies to nobody else. */
function withCookies(template: string, cookies: Record<string, string>): string {
  const lines = Object.entries(cookies).map(
    ([name, value]) => `document.cookie = ${JSON.stringify(`${name}=${value}`)};`,
  )
  return lines.length > 0 ? `<script>${lines.join('')}</script>${template}` : template
}

async function publish(owner: APIRequestContext, address: string, shortName: string): Promise<void> {
  const path = `/project/${encodeURIComponent(shortName)}/publish?response_format=json`
  const { csrf } = (await (await owner.get(path, { headers, maxRetries })).json()) as { csrf: string }
  const reply = await owner.post(path, {
    headers: { ...headers, 'X-CSRFToken': csrf, Referer: `${address}/` },
    data: {},
    maxRetries,
    maxRedirects: 0,
  })
  if (reply.status() >= 400) throw new Error(`${shortName} was not published: ${await reply.text()}`)
}
