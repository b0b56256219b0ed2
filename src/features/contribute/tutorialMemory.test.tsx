// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { presenterMemory } from '#shared/box/presenterMemory.ts'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

vi.mock('#shared/box/presenterMemory.ts', async (load) => {
  const original = await load<typeof import('#shared/box/presenterMemory.ts')>()
  return { presenterMemory: vi.fn<typeof presenterMemory>(original.presenterMemory) }
})

test('a tutorial that opens before it is known who reads it does not write into the memory of visitors', async () => {
  const browser = createDemoBrowser()
  const slow: typeof browser.fetch = async (address, init) => {
    if (requestedAddress(address).includes('/account/profile'))
      await new Promise((resolve) => setTimeout(resolve, 500))
    return browser.fetch(address, init)
  }
  await renderAt('/project/letters-home/tutorial', { as: 'nora', browser: { ...browser, fetch: slow } })
  await screen.findByRole('button', { name: 'Start contributing' }, { timeout: 10_000 })
  await waitFor(() => expect(presenterMemory).toHaveBeenCalled())
  expect(vi.mocked(presenterMemory).mock.calls.map(([, personId]) => personId)).not.toContain(null)
})
