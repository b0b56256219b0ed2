import type { Page } from '@playwright/test'
import { idOfProject, myId, storedAnswers } from '../answers.ts'
import { expect, test } from '../fixtures.ts'
import { answerOne, shortName as galaxies } from '../volunteer/galaxies.ts'
import { openWork, outboxButton, signInByForm } from '../work.ts'

// The built app as a PYBOSSA theme: every address is answered by the server itself, with one of the theme's templates.

/** Waits for a page of the app, and makes sure that it is no data that one looks at. */
async function expectPage(page: Page, heading: string) {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.contentType)).toBe('text/html')
}

const requestsOf = (page: Page) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname)
  })
  return asked
}

test('a volunteer follows a deep link, signs in, answers, and finds the page of every address again', async ({
  page,
  serverSays,
}) => {
  test.slow()
  await page.goto(`/account/signin?next=${encodeURIComponent(`/project/${galaxies}/newtask`)}`)
  await signInByForm(page, 'nora')
  await expect(page).toHaveURL(`/project/${galaxies}/newtask`)
  await openWork(page, galaxies)
  await answerOne(page, 'spiral')
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/, { timeout: 20_000 })
  await idOfProject(serverSays, galaxies)
  const answers = await storedAnswers(serverSays, galaxies, await myId(serverSays))
  expect(answers.map(({ info }) => info)).toEqual([{ shape: 'spiral' }])

  await page.goto(`/project/${galaxies}/`)
  await expectPage(page, 'Shapes of the Deep Sky')
  await page
    .getByRole('navigation', { name: 'Parts of this project' })
    .getByRole('link', { name: 'Blog' })
    .click()
  await expectPage(page, 'Blog')
  await page.goto('/about')
  await expectPage(page, 'About Atrium demo')
  await page.goBack()
  await expectPage(page, 'Blog')
  await page.goBack()
  await expectPage(page, 'Shapes of the Deep Sky')
  await page.reload()
  await expectPage(page, 'Shapes of the Deep Sky')
  await page.goForward()
  await expectPage(page, 'Blog')
})

test('what exists as a page alone stands in it: records, a post, results, a locked door', async ({
  page,
  as,
}) => {
  test.slow()
  const asked = requestsOf(page)
  await page.goto('/project/spoken-memories/')
  await expectPage(page, 'This project is protected')
  await expect(page.getByText('Spoken Memories')).toBeVisible()

  await page.goto(`/project/${galaxies}/1`)
  await expectPage(page, 'First light, and the first thousand glances')
  expect(asked).not.toContain('/api/blogpost/1')

  await page.goto('/project/beetle-drawers/results')
  await expectPage(page, 'Results')
  const results = page.frameLocator('iframe[title^="Results"]')
  await expect(results.getByText('What two drawers told us')).toBeVisible()
  expect(asked).not.toContain('/account/profile')

  await as('paula')
  for (const [path, heading, row] of [
    ['/project/letters-home/auditlog', 'Audit log', /paula changed the project’s password/],
    ['/project/letters-home/webhook', 'Webhook', /What was sent and what came back/],
  ] as const) {
    await page.goto(path)
    await expectPage(page, heading)
    await expect(page.getByText(row).first()).toBeVisible()
    expect(asked).not.toContain(path)
    await page.reload()
    await expect(page.getByText(row).first()).toBeVisible()
  }
})

test('an error of the server is believed only after the address was asked itself', async ({
  page,
  expectNoise,
}) => {
  expectNoise(/status of (404|500)/)
  const failed = await page.goto('/announcements/')
  expect(failed?.status()).toBe(500)
  await expectPage(page, 'Announcements')
  await page.getByRole('link', { name: 'Help', exact: true }).first().click()
  await expectPage(page, 'Help')
  await page.goBack()
  await expectPage(page, 'Announcements')
  const missing = await page.goto('/there/is/nothing/here')
  expect(missing?.status()).toBe(404)
  await expectPage(page, 'There is nothing at this address')
})
