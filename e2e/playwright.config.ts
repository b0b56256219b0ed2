import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { chromiumOptions } from './chromium.ts'

const port = Number(process.env['E2E_PORT'] ?? 4173)
const foreignPort = port + 1
const previewPort = port + 2
const themePort = port + 4
const hasNginx = existsSync('/usr/sbin/nginx')
if (!hasNginx) console.warn('There is no /usr/sbin/nginx: the journeys behind it are left out.')
// Caddy runs the same journeys, where it is asked for.
const hasCaddy = process.env['E2E_CADDY'] === '1' && existsSync('/usr/bin/caddy')
const proxies = [
  ...(hasNginx ? [{ name: 'nginx', script: 'startNginx.ts', port: port + 3 }] : []),
  ...(hasCaddy ? [{ name: 'caddy', script: 'startCaddy.ts', port: port + 5 }] : []),
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A busy machine may miss a time-out once; what fails twice is broken. The list names what was tried again.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: process.env['E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : 'list',
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    // Recording every step costs as much as the step.
    trace: 'on-first-retry',
    launchOptions: chromiumOptions,
  },
  projects: [
    { name: 'demo', testIgnore: ['proxy/**', 'install/**', 'real/**'] },
    // The same build, served as plain files in front of a PYBOSSA on another address.
    {
      name: 'proxy',
      testMatch: hasNginx ? 'proxy/**' : ['proxy/**', 'install/addresses.spec.ts'],
      use: { baseURL: `http://127.0.0.1:${previewPort}` },
    },
    // The same once more behind real proxies, over https, with the configurations that the build writes.
    ...proxies.map(({ name, port: at }) => ({
      name,
      testMatch: 'install/*.spec.ts',
      testIgnore: 'install/theme.spec.ts',
      use: { baseURL: `https://127.0.0.1:${at}`, ignoreHTTPSErrors: true },
    })),
    // The build as a PYBOSSA theme, its templates drawn by the server.
    {
      name: 'theme',
      testMatch: 'install/theme.spec.ts',
      use: { baseURL: `http://127.0.0.1:${themePort}` },
    },
  ],
  webServer: [
    {
      command: `npm run -s node -- src/demo/start.ts --port ${port} --fresh --in-memory --site dist/site`,
      cwd: '..',
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: !process.env['CI'],
      stdout: 'ignore',
    },
    {
      command: `npm run -s node -- src/demo/start.ts --port ${foreignPort} --fresh --in-memory`,
      cwd: '..',
      url: `http://127.0.0.1:${foreignPort}/api/`,
      reuseExistingServer: !process.env['CI'],
      stdout: 'ignore',
    },
    {
      command: `npx vite preview --host 127.0.0.1 --port ${previewPort} --strictPort`,
      cwd: '..',
      env: { PYBOSSA_URL: `http://127.0.0.1:${foreignPort}` },
      url: `http://127.0.0.1:${previewPort}/`,
      reuseExistingServer: !process.env['CI'],
      stdout: 'ignore',
    },
    {
      command: `npm run -s node -- src/demo/start.ts --port ${themePort} --fresh --in-memory --theme dist/theme`,
      cwd: '..',
      url: `http://127.0.0.1:${themePort}/`,
      reuseExistingServer: !process.env['CI'],
      stdout: 'ignore',
    },
    ...proxies.map(({ script, port: at }) => ({
      command: `npm run -s node -- e2e/install/${script} --port ${at} --behind ${foreignPort}`,
      cwd: '..',
      url: `https://127.0.0.1:${at}/healthz`,
      ignoreHTTPSErrors: true,
      reuseExistingServer: !process.env['CI'],
      stdout: 'ignore' as const,
    })),
  ],
})
