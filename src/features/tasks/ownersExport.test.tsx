// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { saveBlob, saveFile } from '#shared/files/saveFile.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

vi.mock('#shared/files/saveFile.ts', () => ({
  saveFile: vi.fn<typeof saveFile>(),
  saveBlob: vi.fn<typeof saveBlob>(),
}))
beforeEach(() => vi.clearAllMocks())

test('an owner takes home what there is right now, by hundreds', async () => {
  const { user, browser } = await renderAt('/project/galaxyshapes/tasks/export', {
    site: 'recorded',
    as: 'olga',
  })
  await user.click(await screen.findByRole('button', { name: 'Fetch Tasks of now as CSV' }))
  expect(await screen.findByText(/^Saved as galaxyshapes_task_.*252 rows/)).toBeVisible()
  const [name, csv = ''] = vi.mocked(saveFile).mock.lastCall ?? []
  expect(name).toMatch(/^galaxyshapes_task_\d{4}-\d\d-\d\d\.csv$/)
  const lines = csv.trim().split('\r\n')
  expect(lines).toHaveLength(253)
  expect(lines[0]).toMatch(/^id,project_id,created,state,n_answers,priority_0.*info_question/)
  browser.setOffline(true)
  await user.click(screen.getByRole('button', { name: 'Fetch Answers of now as JSON' }))
  expect(await screen.findByText(/Nothing was saved/)).toBeVisible()
  browser.setOffline(false)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2))
  const [, text = ''] = vi.mocked(saveFile).mock.lastCall ?? []
  const runs = JSON.parse(text) as Record<string, unknown>[]
  expect(Object.keys(runs[0] ?? {})).not.toContain('link')
  expect(runs.length).toBeGreaterThan(100)
})

test('others see none of that', async () => {
  await renderAt('/project/galaxyshapes/tasks/export', { site: 'recorded', as: 'vera' })
  await screen.findByRole('button', { name: 'Download Tasks as CSV' })
  expect(screen.queryByRole('button', { name: /of now/ })).toBeNull()
})

test('who keeps the data is told that nobody else comes here', async () => {
  await renderAt('/project/night-shift-bats/tasks/export', { as: 'paula' })
  expect(await screen.findByText('Only those who manage the project see this page')).toBeVisible()
})

test('data are sent to CKAN where the site has one and the owner a key, and the owner is sent to look', async () => {
  const { unmount, browser } = await renderAt('/project/deep-sky-shapes/tasks/export', {
    as: 'olga',
    settings: 'ckan',
  })
  expect(await screen.findByRole('heading', { name: 'Send it to Demo CKAN' })).toBeVisible()
  expect(await screen.findByText(/Your account has no key for it yet/)).toBeVisible()
  await browser.fetch('/api/user/2', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ckan_api: 'a-key' }),
  })
  unmount()
  const again = await renderAt('/project/deep-sky-shapes/tasks/export', { browser })
  const asked: string[] = []
  connect({
    fetch: (input, init) => {
      asked.push(requestedAddress(input))
      return browser.fetch(input, init)
    },
  })
  await again.user.click(await screen.findByRole('button', { name: 'Send the answers' }))
  expect(await screen.findByText('The server has tried it')).toBeVisible()
  expect(asked.filter((address) => /export\?type=task_run&format=ckan/.test(address))).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'Look at the data set' })).toHaveAttribute(
    'href',
    'https://ckan.example/dataset/deep-sky-shapes',
  )
})
