import { boxOf, openWork, outboxButton } from '../work.ts'
import { accountOf } from './accounts.ts'
import { expect, test } from './fixtures.ts'
import { stage } from './stage.ts'
import { ask } from './talk.ts'

test('a volunteer signs in, answers, and finds the answer again', async ({ page, project }) => {
  const account = accountOf('volunteer')
  const person = stage.people.volunteer
  test.skip(!account || !person, stage.missing.volunteer)
  const work = `/project/${project.short_name}/newtask`

  await page.goto(`/account/signin?next=${encodeURIComponent(work)}`)
  await page.getByLabel('E-mail address').fill(account?.email ?? '')
  await page.getByLabel('Password', { exact: true }).fill(account?.password ?? '')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(work)

  await openWork(page, project.short_name)
  await expect(boxOf(page).locator('#question')).toHaveText('First?')
  await boxOf(page).getByRole('button', { name: 'Yes' }).click()
  await expect(boxOf(page).locator('#question')).toHaveText('Second?')
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
  const answers = await ask<{ info: unknown }[]>(
    page.context().request,
    `/api/taskrun?all=1&project_id=${project.id}&user_id=${person?.id}`,
  )
  expect(answers.map(({ info }) => info)).toEqual([{ answer: 'yes' }])

  await page.goto(`/account/${person?.name}/`)
  const latest = page.getByRole('list', { name: 'Your latest answers' }).getByRole('listitem').first()
  await expect(latest.locator(`a[href*="/project/${project.short_name}/"]`).first()).toBeVisible()
})
