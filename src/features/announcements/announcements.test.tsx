// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(() => localStorage.clear())

test('announcements are read with their Markdown, and drafts, which the server sends to everyone, are not there', async () => {
  await renderAt('/announcements/')
  expect(await screen.findByRole('heading', { name: 'Open evening in the herbarium' })).toBeVisible()
  expect((await screen.findByText('cabinet 6')).tagName).toBe('STRONG')
  expect(screen.queryByText(/Maintenance in the winter break/)).toBeNull()
})

test('what waits to be read is said in the header until it has been read, for each person on the device', async () => {
  const badge = { name: '1 new announcement' }
  const first = await renderAt('/about', { as: 'vera' })
  await first.user.click(await screen.findByRole('link', badge))
  await screen.findByRole('heading', { name: 'Open evening in the herbarium' })
  expect(screen.getByText('New')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('link', badge)).toBeNull())
  first.unmount()

  const again = await renderAt('/announcements/', { as: 'vera' })
  await screen.findByRole('heading', { name: 'Open evening in the herbarium' })
  expect(screen.queryByText('New')).toBeNull()
  again.unmount()

  await renderAt('/about', { as: 'nora' })
  expect(await screen.findByRole('link', badge)).toBeVisible()
})
