// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

test('x', async () => {
  await renderAt('/project/moth-nights/tasks/import', { as: 'olga' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Import tasks' })).toBeVisible()
})
