import '@testing-library/jest-dom/vitest'
import { afterEach, beforeEach, vi } from 'vitest'

if (typeof document !== 'undefined') {
  ;(await import('./jsdomGaps.ts')).fillJsdomGaps()
  // Lazy pages come late on a busy machine.
  ;(await import('@testing-library/react')).configure({ asyncUtilTimeout: 10_000 })
}

const noise: string[] = []

// Whatever a page complains about on the console fails its test.
beforeEach(() => {
  noise.length = 0
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      noise.push(`console.${level}: ${parts.map(String).join(' ').slice(0, 600)}`)
    })
})
afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
  }
  vi.restoreAllMocks()
  if (noise.length > 0) throw new Error(noise.join('\n'))
})
