// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'
import { getSiteStats } from '#pybossa/endpoints/site.ts'
import type { SiteStats } from '#pybossa/schemas/stats.ts'

describe('the statistics of the site', () => {
  test('are there as charts, each with its table', async () => {
    const { user } = await renderAt('/stats/')
    await screen.findByRole('heading', { level: 1, name: 'Statistics' })
    const people = screen.getByRole('figure', { name: 'People' })
    expect(within(people).getByRole('img')).toHaveAccessibleName(/With an account 12, Without an account \d+/)
    await user.click(within(people).getByRole('button', { name: 'Show as table' }))
    expect(within(people).getByRole('row', { name: 'With an account 12' })).toBeVisible()
    expect(screen.getByRole('list', { name: 'Most active projects' })).toBeVisible()
    const categories = await screen.findByRole('figure', { name: 'Projects by category' })
    expect(await within(categories).findByRole('link', { name: 'Nature' })).toHaveAttribute(
      'href',
      '/project/category/nature/',
    )
    expect(within(categories).queryByText(/featured|draft/)).toBeNull()
  })

  test.each([
    [0, 'Nobody has been here yet.', '0'],
    [1, 'What one person has done here so far.', '1'],
    [1_234_567, 'What 1,234,567 people have done here together.', '1.2M'],
  ])('can be read at %i', async (n, sentence, short) => {
    const { client } = await renderAt('/about')
    const chart = { label: '', values: [] }
    client.setQueryData([getSiteStats.path, {}], {
      users: chart,
      projects: chart,
      tasks: chart,
      stats: {
        n_total_users: n,
        n_auth: n,
        n_anon: 0,
        n_published_projects: n,
        n_draft_projects: 0,
        n_total_projects: n,
        n_tasks: n,
        n_task_runs: n,
      },
      top5_users_24_hours: [],
      top5_projects_24_hours: [],
    } satisfies SiteStats)
    const link = screen.getByRole('link', { name: 'Statistics' })
    link.click()
    expect(await screen.findByText(new RegExp(sentence.replaceAll('.', String.raw`\.`)))).toBeVisible()
    const answers = screen.getAllByText('Answers')[0]?.closest('div')
    expect(answers).toHaveTextContent(short)
    expect(screen.getAllByText('No answers in that time.')).toHaveLength(2)
  })
})

test('what came out is listed by project, without drafts', async () => {
  await renderAt('/results')
  await screen.findByRole('heading', { level: 1, name: 'What came out' })
  const list = within(await screen.findByRole('list', { name: 'Projects with results' }))
  expect(list.getByRole('link', { name: 'Beetles of Drawers 12 and 13' })).toHaveAttribute(
    'href',
    '/project/beetle-drawers/results',
  )
  expect(list.getByText('64 results')).toBeVisible()
})
