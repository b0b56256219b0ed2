import { expect, type BrowserContext } from '@playwright/test'

/** The project whose presenter is replaced: published, with tasks, open to everybody. */
export const shortName = 'deep-sky-shapes'

interface OwnProject {
  id: number
  info: Record<string, unknown>
}

/**
 * Changes the galaxy project as its owner would: by the API, signed in as Olga in this context, who signs out again. Returns
 * the project's id.
 */
export async function plantProject(
  context: BrowserContext,
  change: (info: Record<string, unknown>) => object,
): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  const found = await context.request.get(`/api/project?short_name=${shortName}`, { headers })
  const [project] = (await found.json()) as OwnProject[]
  expect(project, 'the project is Olga’s').toBeDefined()
  const { id, info } = project as OwnProject
  const reply = await context.request.put(`/api/project/${id}`, { headers, data: change(info) })
  expect(reply.status(), await reply.text()).toBe(200)
  await context.request.get('/account/signout?response_format=json')
  return id
}

/** Puts another presenter in its place. The tutorial goes, so that the presenter is what a visitor meets. */
export const plantPresenter = (context: BrowserContext, html: string): Promise<number> =>
  plantProject(context, (info) => ({ info: { ...info, tutorial: '', task_presenter: html } }))
