// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'
test('x', async () => {
  const { router } = await renderAt('/admin/announcement', { as: 'admin' })
  await new Promise((r) => setTimeout(r, 2000))
  console.log(screen.queryAllByRole('heading').map((h) => h.textContent), router.state.errors, router.state.matches.map((m) => m.route.path))
})
