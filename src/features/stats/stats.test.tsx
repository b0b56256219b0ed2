// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { type saveBlob, saveFile } from '#shared/files/saveFile.ts'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

vi.mock('#shared/files/saveFile.ts', () => ({
  saveFile: vi.fn<typeof saveFile>(),
  saveBlob: vi.fn<typeof saveBlob>(),
}))

const figure = (name: string) => screen.findByRole('figure', { name })

describe("a project's statistics", () => {
  test('tell when, how fast and by whom it was worked on', async () => {
    await renderAt('/project/galaxyshapes/stats', { site: 'recorded' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Statistics' })).toBeVisible()
    expect(document.title).toContain('Statistics · Galaxy Shapes')
    const perDay = await figure('Answers per day')
    expect(perDay).toHaveTextContent(/\d+ answers in 14 days, most of them on/)
    expect(within(perDay).getByRole('img', { name: 'Answers per day' })).toBeVisible()
    expect(await figure('Answers by hour of the day')).toHaveTextContent('UTC')
    expect(await figure('People with and without an account')).toHaveTextContent(/\d+ people took part/)
    const most = within(await figure('Most answers'))
    expect(most.getByRole('link', { name: 'Vera Volunteer' })).toHaveAttribute('href', '/account/vera/')
    expect(screen.getByText('Average time of an answer')).toBeVisible()
  })

  test('tell a pro owner how long an answer takes, as the server measured it', async () => {
    const path = '/project/letters-home/stats'
    const { browser } = await renderAt(path, { as: 'paula' })
    const reply = await browser.fetch(path, { headers: { 'Content-Type': 'application/json' } })
    const page = (await reply.json()) as {
      avg_contrib_time: number
      pro_features: { better_stats_enabled: boolean }
    }
    expect(page.pro_features.better_stats_enabled).toBe(true)
    expect(page.avg_contrib_time).toBeGreaterThan(90)
    const average = (await screen.findByText('Average time of an answer')).parentElement
    const minutes = Math.round(page.avg_contrib_time / 6) / 10
    expect(average).toHaveTextContent(`${minutes} minute`)
  })

  test('are a table for whoever asks, and a file with the same numbers', async () => {
    const { user } = await renderAt('/project/galaxyshapes/stats', { site: 'recorded' })
    const perDay = within(await figure('Answers per day'))
    await user.click(perDay.getByRole('button', { name: 'Show as table' }))
    const rows = within(perDay.getByRole('table', { name: 'Answers per day' })).getAllByRole('row')
    expect(rows).toHaveLength(15)
    const cells = rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent))
    await user.click(perDay.getByRole('button', { name: 'Download CSV' }))
    const [name, csv] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(name).toBe('galaxyshapes-answers-per-day.csv')
    expect(csv?.trim().split('\r\n').slice(1)).toEqual(cells.map((row) => row.join(',')))
    expect(cells.flat().some((cell) => Number(cell) > 0)).toBe(true)
  })

  test('say that there are none yet', async () => {
    const { router, browser } = await renderAt('/about', { site: 'recorded' })
    connect({
      fetch: async (input, init) => {
        const reply = await browser.fetch(input, init)
        if (!requestedAddress(input).includes('/stats')) return reply
        const {
          projectStats: _charts,
          userStats: _shares,
          ...page
        } = (await reply.json()) as Record<string, unknown>
        return Response.json({ ...page, template: '/projects/non_stats.html' })
      },
    })
    await router.navigate('/project/galaxyshapes/stats')
    expect(await screen.findByRole('heading', { name: 'No answers have been counted yet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'See what there is to do' })).toHaveAttribute(
      'href',
      '/project/galaxyshapes/',
    )
  })

  test('of a draft are promised to its owner', async () => {
    await renderAt('/project/streetsigns/stats', { site: 'recorded', as: 'olga' })
    expect(await screen.findByRole('heading', { name: 'A draft has no statistics' })).toBeVisible()
  })

  test('of a draft are closed to all others', async () => {
    await renderAt('/project/streetsigns/stats', { site: 'recorded' })
    expect(await screen.findByRole('heading', { name: 'Please sign in first' })).toBeVisible()
  })

  test('are read where an older server sends them as a text', async () => {
    const { router, browser } = await renderAt('/project/galaxyshapes/', { site: 'recorded' })
    connect({
      fetch: async (input, init) => {
        const reply = await browser.fetch(input, init)
        if (!requestedAddress(input).includes('/stats')) return reply
        const body = (await reply.json()) as { projectStats: object }
        return Response.json({ ...body, projectStats: JSON.stringify(body.projectStats) })
      },
    })
    await router.navigate('/project/galaxyshapes/stats')
    expect(await figure('Answers per day')).toHaveTextContent(/\d+ answers in 14 days/)
  })

  test('do not name whoever restricts the use of his data', async () => {
    const path = '/project/galaxyshapes/stats'
    const browser = createDemoBrowser('recorded')
    const asked = await browser.fetch(`${path}?response_format=json`, {
      headers: { 'Content-Type': 'application/json' },
    })
    const answer = (await asked.json()) as {
      projectStats: { userAuthStats: { top5: { fullname: string; restrict: boolean }[] } }
    }
    const [first] = answer.projectStats.userAuthStats.top5
    Object.assign(first as object, { restrict: true, fullname: 'Rita Kowalczyk' })
    await renderAt(path, { browser, answers: { [path]: answer } })
    const most = within(await figure('Most answers'))
    expect(most.getByText('Somebody who prefers not to be named')).toBeVisible()
    expect(most.queryByText(/Rita/)).toBeNull()
  })
})

test('the parts of a project lead to each other, and say where one is', async () => {
  const { user, router } = await renderAt('/project/galaxyshapes/', { site: 'recorded' })
  const parts = () => within(screen.getByRole('navigation', { name: 'Parts of this project' }))
  await screen.findByRole('heading', { level: 1, name: 'Galaxy Shapes' })
  expect(parts().getByRole('link', { name: 'About' })).toHaveAttribute('aria-current', 'page')
  for (const [name, path] of [
    ['Results', '/project/galaxyshapes/results'],
    ['Statistics', '/project/galaxyshapes/stats'],
    ['Blog', '/project/galaxyshapes/blog'],
    ['Tasks', '/project/galaxyshapes/tasks/'],
  ] as const) {
    await user.click(parts().getByRole('link', { name }))
    const heading = await screen.findByRole('heading', { level: 1, name })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(router.state.location.pathname).toBe(path)
    expect(parts().getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: 'Galaxy Shapes' })).toHaveAttribute(
      'href',
      '/project/galaxyshapes/',
    )
  }
})
