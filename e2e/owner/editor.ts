import { expect, type BrowserContext, type Page } from '@playwright/test'

/** Where a project's texts are written. */
export const editorOf = (project: string) => `/project/${project}/tasks/taskpresentereditor`

const headers = { 'Content-Type': 'application/json' }

/** Makes a project without a presenter, with tasks that hold this; as whoever is signed in. */
export async function makeProject(
  context: BrowserContext,
  shortName: string,
  infos: readonly object[],
): Promise<number> {
  const data = { name: shortName, short_name: shortName, description: 'Made for a test' }
  const reply = await context.request.post('/api/project', { headers, data })
  const { id } = (await reply.json()) as { id: number }
  for (const info of infos) {
    const task = await context.request.post('/api/task', { headers, data: { project_id: id, info } })
    expect(task.status()).toBe(200)
  }
  return id
}

/** The text that is written, as a person finds it. */
export const codeOf = (page: Page) => page.getByRole('textbox', { name: /^Code/ })

/** Puts this at the end of the text, as from the clipboard. */
export async function append(page: Page, text: string): Promise<void> {
  await codeOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

/** Moves the pointer to the preview, as one does before one clicks there. */
export async function reachFor(page: Page): Promise<void> {
  const place = await page.locator('iframe[title^="Preview"]').boundingBox()
  await page.mouse.move((place?.x ?? 0) - 60, (place?.y ?? 0) + 40)
  await page.mouse.move((place?.x ?? 0) + 60, (place?.y ?? 0) + 60, { steps: 4 })
}
