import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { myId, storedAnswers } from '../answers.ts'
import { openOutbox, openWork, outboxButton, outboxPanel } from '../work.ts'
import { letters, typeLetter } from './letters.ts'

// The demo fails on purpose on answers that ask for it (src/demo/failures.ts).

test.beforeEach(async ({ as, page }) => {
  await as('nora')
  await openWork(page, letters)
})

test('a server that stumbles gets the answer a little later, and one whose reply was lost gets it once', async ({
  page,
  serverSays,
  expectNoise,
}) => {
  expectNoise(/status of (503|403)|ERR_EMPTY_RESPONSE|ERR_CONNECTION/)
  const me = await myId(serverSays)
  const texts = async () =>
    (await storedAnswers(serverSays, letters, me)).map(({ info }) => (info as { text: string }).text)

  await typeLetter(page, 'Dear mother, lost-reply')
  await expect.poll(texts, { timeout: 20_000 }).toEqual(['Dear mother, lost-reply'])
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/, { timeout: 20_000 })

  await typeLetter(page, 'the winter is hard, error-503')
  await expect(outboxButton(page)).toHaveAccessibleName(/1 waiting/, { timeout: 15_000 })
  await expect(await openOutbox(page)).toContainText('server')
  await expect.poll(texts, { timeout: 30_000 }).toHaveLength(2)
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
  expect((await texts()).toSorted()).toEqual(['Dear mother, lost-reply', 'the winter is hard, error-503'])
})

test('an answer that is refused says why, can be kept as a file, and is discarded only after a question', async ({
  page,
  serverSays,
  expectNoise,
  expectAccessible,
}) => {
  expectNoise(/status of 403/)
  const me = await myId(serverSays)
  await typeLetter(page, 'my words of error-403')
  await expect(outboxButton(page)).toHaveAccessibleName(/1 needs? you/, { timeout: 20_000 })
  const panel = await openOutbox(page)
  await expect(panel.getByRole('link', { name: /Letters Home/ })).toBeVisible()
  await expect(panel).toContainText(/server .*answer|answer .*server/i)
  await expect(panel).not.toContainText(/403|forbidden|task ?run/i)
  await expectAccessible()

  const downloading = page.waitForEvent('download')
  await panel.getByRole('button', { name: /Download/ }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^answers-\d{4}-\d\d-\d\d\.json$/)
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { answers: object[] }
  expect(file.answers).toEqual([
    expect.objectContaining({
      project_short_name: letters,
      state: 'refused',
      info: { text: 'my words of error-403', unclear: false },
    }),
  ])

  await panel.getByRole('button', { name: 'Discard' }).click()
  await expect(panel.getByRole('alert')).toContainText('Discard this answer for good?')
  await panel.getByRole('button', { name: 'Keep it' }).click()
  await expect(panel.getByRole('link', { name: /Letters Home/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByRole('button', { name: 'Discard' })).toBeVisible({ timeout: 15_000 })
  await panel.getByRole('button', { name: 'Discard' }).click()
  await panel.getByRole('button', { name: 'Discard it' }).click()
  await expect(panel.getByRole('link', { name: /Letters Home/ })).toBeHidden()
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
  await page.reload()
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
  expect(await storedAnswers(serverSays, letters, me)).toEqual([])
})

test('a server that asks to slow down is obeyed, the volunteer is told, and the answer arrives', async ({
  page,
  serverSays,
  expectNoise,
}) => {
  test.slow()
  expectNoise(/status of 429/)
  const me = await myId(serverSays)
  await typeLetter(page, 'we were many, error-429')
  await expect(outboxButton(page)).toHaveAccessibleName(/1 waiting/, { timeout: 15_000 })
  await expect(await openOutbox(page)).toContainText(/slow/)
  await page.keyboard.press('Escape')
  await expect(outboxPanel(page)).toBeHidden()
  // Work goes on meanwhile.
  await typeLetter(page, 'and then there were more')
  expect(await storedAnswers(serverSays, letters, me)).toEqual([])
  await expect
    .poll(async () => (await storedAnswers(serverSays, letters, me)).length, { timeout: 40_000 })
    .toBe(2)
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
})
