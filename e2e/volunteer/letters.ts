import { expect, type Page } from '@playwright/test'
import { boxOf } from '../work.ts'

/** The demo's transcription project: what is typed becomes the answer. */
export const letters = 'letters-home'

/** Types the passage that is shown, saves it, and waits for the next one. */
export async function typeLetter(page: Page, text: string): Promise<void> {
  const passage = boxOf(page).locator('#sheet img')
  const before = await passage.getAttribute('src')
  await boxOf(page).getByLabel('Type the passage as you read it').fill(text)
  await boxOf(page).getByRole('button', { name: 'Save and read on' }).click()
  await expect(passage).not.toHaveAttribute('src', before ?? '')
}
