import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { themeFiles } from './writeTheme.ts'

const STARTERS = path.join(import.meta.dirname, '../features/editor/starters')

/** The starter presenters by name: the server offers the same as the editor. */
const starters = () =>
  Object.fromEntries(
    ['basic', 'image', 'sound', 'video', 'map', 'pdf', 'text'].flatMap((name) =>
      globSync(path.join(STARTERS, `${name}.html`)).map((file) => [name, readFileSync(file, 'utf8')]),
    ),
  )

/** After the build: the same site once more as a PYBOSSA theme, in the folder `theme` beside it. */
export function themePlugin(): Plugin {
  let site = ''
  return {
    name: 'atrium-theme',
    apply: 'build',
    configResolved(config) {
      site = path.resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const theme = path.join(site, '../theme')
        rmSync(theme, { recursive: true, force: true })
        const files = themeFiles(readFileSync(path.join(site, 'index.html'), 'utf8'), starters())
        for (const [name, text] of files) {
          const file = path.join(theme, name)
          mkdirSync(path.dirname(file), { recursive: true })
          writeFileSync(file, text)
        }
        cpSync(path.join(site, 'static'), path.join(theme, 'static'), { recursive: true })
      },
    },
  }
}
