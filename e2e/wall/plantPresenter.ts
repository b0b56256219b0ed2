import { expect, type BrowserContext } from '@playwright/test'

/** The project whose presenter is replaced: published, with tasks, open to everybody. */
export const shortName = 'deep-sky-shapes'

interface OwnProject {
  id: number
  info: Record<string, unknown>
}

/**
 * Puts another presenter in the place of the galaxy project's, as its owner would: by the API, signed in as Olga in this context.
 * The tutorial goes, so that the presenter is what a visitor meets. She signs out again. Returns
 * the project's id.
 */
export async function plantPresenter(context: BrowserContext, html: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  const found = await context.request.get(`/api/project?short_name=${shortName}`, { headers })
  const [project] = (await found.json()) as OwnProject[]
  expect(project, 'the project is Olga’s').toBeDefined()
  const { id, info } = project as OwnProject
  const { tutorial: _, ...rest } = info
  const reply = await context.request.put(`/api/project/${id}`, {
    headers,
    data: { info: { ...rest, task_presenter: html } },
  })
  expect(reply.status(), await reply.text()).toBe(200)
  await context.request.get('/account/signout?response_format=json')
  return id
}
