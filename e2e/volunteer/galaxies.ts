import { expect, type Page } from '@playwright/test'

/** The demo's galaxy project: a picture and six buttons. */
export const shortName = 'deep-sky-shapes'

export interface StoredAnswer {
  id: number
  task_id: number
  user_id: number
  info: unknown
}

const box = (page: Page) => page.frameLocator('iframe')

/** Opens the work page and, where the tutorial comes first, goes past it. */
export async function beginWork(page: Page) {
  await page.goto(`/project/${shortName}/newtask`)
  await expect(page.locator('iframe')).toBeVisible()
  const start = page.getByRole('button', { name: 'Start contributing' })
  if (await start.isVisible()) await start.click()
  await expect(box(page).locator('#work')).toBeVisible()
}

/** Gives one answer and waits until the next galaxy is there. */
export async function answerOne(page: Page, shape = 'spiral') {
  const picture = box(page).locator('#picture')
  const before = await picture.getAttribute('src')
  await box(page).locator(`[data-answer="${shape}"]`).click()
  await expect(picture).not.toHaveAttribute('src', before ?? '')
}

/** All answers of this person in the galaxy project, as the server has them. */
export async function answersOf(
  serverSays: <T>(path: string) => Promise<T>,
  since: Set<number> = new Set(),
): Promise<StoredAnswer[]> {
  const [project] = await serverSays<{ id: number }[]>(`/api/project?all=1&short_name=${shortName}`)
  const { user } = await serverSays<{ user: { id: number } }>('/account/profile')
  const all = await serverSays<StoredAnswer[]>(
    `/api/taskrun?all=1&limit=100&project_id=${project?.id}&user_id=${user.id}`,
  )
  return all.filter((answer) => !since.has(answer.id))
}
