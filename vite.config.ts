import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import babel from '@rolldown/plugin-babel'
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunkOf } from './src/chunks.ts'
import { demoPlugin } from './src/demo/vitePlugin.ts'
import { guestPlugin } from './src/presenter/guestPlugin.ts'
import { themePlugin } from './src/theme/themePlugin.ts'

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`Atrium needs Node 24; this is ${process.version}. Run it through npm: npm run …`)

/** The version of the package, and the commit it is built from where there is a repository. */
function version(): string {
  const { version: released } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  try {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return `${released} (${commit.toString().trim()})`
  } catch {
    return released
  }
}

export default defineConfig({
  define: { __ATRIUM_VERSION__: JSON.stringify(version()) },
  plugins: [
    react(),
    lingui(),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    tailwindcss(),
    guestPlugin(),
    demoPlugin(),
    themePlugin(),
    {
      // Under a policy in the page, Chromium looks for nothing beyond a script that blocks: the small one that comes before the first paint stands last.
      name: 'atrium-start-last',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler(html) {
          const start = '<script src="/static/start.js"></script>'
          if (!html.includes(start)) throw new Error(`index.html has no ${start}`)
          return html.replace(start, '').replace('</head>', `  ${start}\n  </head>`)
        },
      },
    },
    {
      // Only while developing: Vite injects styles and its own scripts into the page, which the strict policy forbids.
      name: 'atrium-dev-policy',
      apply: 'serve',
      transformIndexHtml: (html) =>
        html
          .replace(
            "script-src 'self'; style-src 'self'",
            "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
          )
          .replace("connect-src 'self'", "connect-src 'self' ws:"),
    },
  ],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    manifest: true,
    target: 'baseline-widely-available',
    sourcemap: false,
    // PYBOSSA serves a theme's files at /static, so ours live there in every deployment.
    assetsDir: 'static/assets',
    // Files only: strict CSP has no room for data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: chunkOf, debugName: 'ours', priority: 2 },
            // What several other pages share; those without a form do not fetch the library for them.
            {
              name: 'forms',
              test: /src\/shared\/(forms|workshop|drafts)\//,
              minShareCount: 4,
              priority: 1.5,
            },
            { name: 'more', test: /src\/(ui|shared|pybossa)\//, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    pool: 'threads',
    // The tokens are read as text by what checks an operator's colours; no test looks at other styles.
    css: { include: [/tokens\.css/] },
    testTimeout: 30_000,
  },
})
