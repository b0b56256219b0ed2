import { expect, type BrowserContext } from '@playwright/test'

/** Gives a project another tutorial, by the API as its owner would; the owner is signed in in this context. */
export async function changeTutorial(
  context: BrowserContext,
  shortName: string,
  html: string,
): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const found = await context.request.get(`/api/project?short_name=${shortName}`, { headers })
  const [project] = (await found.json()) as { id: number; info: Record<string, unknown> }[]
  expect(project, 'the project is the signed-in person’s').toBeDefined()
  const reply = await context.request.put(`/api/project/${project?.id}`, {
    headers,
    data: { info: { ...project?.info, tutorial: html } },
  })
  expect(reply.status(), await reply.text()).toBe(200)
}
