import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { compressBeside } from './proxy/compressBeside.ts'
import { caddyfile } from './proxy/caddyfile.ts'
import { nginxConf, proxyConf } from './proxy/nginxConf.ts'
import { themeFiles } from './writeTheme.ts'

const STARTERS = path.join(import.meta.dirname, '../features/editor/starters')

/** The starter presenters by name: the server offers the same as the editor. */
const starters = () =>
  Object.fromEntries(
    ['basic', 'image', 'sound', 'video', 'map', 'pdf', 'text'].flatMap((name) =>
      globSync(path.join(STARTERS, `${name}.html`)).map((file) => [name, readFileSync(file, 'utf8')]),
    ),
  )

/**
 * After the build, beside its folder: the same site once more as a PYBOSSA theme (`theme`), and how proxies serve it (`proxy`). Its files are
 * compressed once, for servers that can hand them out so.
 */
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
        const beside = path.join(site, '..')
        const indexHtml = readFileSync(path.join(site, 'index.html'), 'utf8')
        const write = (folder: string, files: Iterable<[string, string]>) => {
          rmSync(path.join(beside, folder), { recursive: true, force: true })
          for (const [name, text] of files) {
            const file = path.join(beside, folder, name)
            mkdirSync(path.dirname(file), { recursive: true })
            writeFileSync(file, text)
          }
        }
        write('theme', themeFiles(indexHtml, starters()))
        cpSync(path.join(site, 'static'), path.join(beside, 'theme/static'), { recursive: true })
        write('proxy', [
          ['nginx.conf', nginxConf(indexHtml)],
          ['proxy_pybossa.conf', proxyConf],
          ['Caddyfile', caddyfile(indexHtml)],
        ])
        compressBeside(site)
      },
    },
  }
}
