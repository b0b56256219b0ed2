import { defineConfig } from '@playwright/test'
import { chromiumOptions } from '../chromium.ts'

const address = `http://127.0.0.1:${Number(process.env['E2E_PORT'] ?? 4173) + 6}`

/** Journeys of the built app in front of any PYBOSSA: they know nothing of what is on it, and leave nothing behind. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/real',
  globalSetup: './prepareStage.ts',
  // One after the other: the server counts what an address asks for (CONTRACT.md §4.3 LIMIT).
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./SkippedReporter.ts']],
  use: {
    browserName: 'chromium',
    baseURL: address,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: chromiumOptions,
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${new URL(address).port} --strictPort`,
    cwd: '../..',
    url: `${address}/`,
    stdout: 'ignore',
  },
})
