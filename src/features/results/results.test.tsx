// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { type saveBlob, saveFile } from '#shared/files/saveFile.ts'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

vi.mock('#shared/files/saveFile.ts', () => ({
  saveFile: vi.fn<typeof saveFile>(),
  saveBlob: vi.fn<typeof saveBlob>(),
}))

describe("a project's results", () => {
  test('are a row for each finished task, what was concluded in columns', async () => {
    const { user } = await renderAt('/project/beetle-drawers/results')
    const table = await screen.findByRole('table', { name: 'The data' })
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
    expect(heads).toEqual(['Task', 'specimen', 'number', 'pattern', 'colour', 'agreement', 'Answers'])
    expect(within(table).getAllByRole('row')).toHaveLength(26)
    expect(within(table).getAllByRole('cell', { name: '12-001' })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Download these rows' }))
    const [, csv = ''] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(csv.split('\r\n')[0]).toBe(
      'id,task_id,created,info_specimen,info_number,info_pattern,info_colour,info_agreement',
    )
    expect(csv.trim().split('\r\n')).toHaveLength(26)
  })

  test('go on from page to page, each with an address of its own', async () => {
    const { user, router } = await renderAt('/project/beetle-drawers/results')
    await screen.findByRole('table', { name: 'The data' })
    await user.click(screen.getByRole('link', { name: 'Next' }))
    expect(await screen.findByText('12-026')).toBeVisible()
    expect(router.state.location.search).toBe('?page=2')
    await router.navigate('/project/beetle-drawers/results?page=99')
    expect(await screen.findByRole('heading', { name: 'There is no page 99' })).toBeVisible()
  })

  test('that nobody wrote down are no table of nothing', async () => {
    await renderAt('/project/galaxyshapes/results', { site: 'recorded' })
    expect(await screen.findByText(/their owner has not written down/)).toBeVisible()
  })

  test('are promised where no task is finished', async () => {
    await renderAt('/project/cloudmaps/results', { site: 'recorded' })
    expect(await screen.findByRole('heading', { name: 'No results yet' })).toBeVisible()
  })

  test('tell the creator that others may not see the page he wrote', async () => {
    await renderAt('/project/beetle-drawers/results', { as: 'olga' })
    expect(await screen.findByText('Perhaps only you can see the page you wrote')).toBeVisible()
    expect(screen.getByText('PROJECT_INFO_PUBLIC_FIELDS')).toBeVisible()
  })

  test('are asked for as data alone where PYBOSSA did not draw the page', async () => {
    const browser = createDemoBrowser()
    const pages: string[] = []
    const { fetch } = browser
    browser.fetch = (input, init) => {
      if (!new Headers(init?.headers).has('Content-Type')) pages.push(requestedAddress(input))
      return fetch(input, init)
    }
    await renderAt('/project/beetle-drawers/results', { browser })
    await screen.findByRole('table', { name: 'The data' })
    expect(screen.queryByRole('region', { name: 'The owner’s page' })).toBeNull()
    expect(pages).toEqual([])
  })

  test('are not spoilt by a server that cannot list them', async () => {
    const { user, browser, router } = await renderAt('/project/beetle-drawers/')
    const link = within(await screen.findByRole('navigation', { name: 'Parts of this project' }))
    await user.click(link.getByRole('link', { name: 'Results' }))
    await screen.findByRole('table', { name: 'The data' })
    browser.setOffline(true)
    await router.navigate('/project/beetle-drawers/results?page=2')
    const again = await screen.findByRole('button', { name: 'Try again' })
    browser.setOffline(false)
    await user.click(again)
    expect(await screen.findByText('12-026')).toBeVisible()
  })
})
