import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'
import { iconSheet } from './iconSheet.ts'

const require = createRequire(import.meta.url)
const here = (path: string) => new URL(path, import.meta.url)
const fromPackage = (path: string) => readFile(require.resolve(path), 'utf8')

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' }

/** A part of the guest as one classic script: an opaque origin loads no module without CORS. Text, minified. */
async function buildScript(entry: string): Promise<string> {
  const bundle = await rolldown({ input: here(entry).pathname, logLevel: 'silent' })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true })
    return output[0].code
  } finally {
    await bundle.close()
  }
}

/**
 * The files of the box by their address below `/static/`: its document, the guest, the classic libraries, and a library at the path
 * s
 * where presenters look for pybossa.js and pybossa-player.js of old.
 */
export async function boxFiles(): Promise<Map<string, string>> {
  const [guest, players, html, compat, css] = await Promise.all([
    buildScript('guest/main.ts'),
    buildScript('guest/players/main.ts'),
    readFile(here('guest/presenter.html'), 'utf8'),
    readFile(here('guest/compat.css'), 'utf8'),
    fromPackage('bootstrap/dist/css/bootstrap.min.css'),
  ])
  // Fonts never load into an opaque origin without CORS: the icons' sheet carries its own and comes only when needed.
  const withoutFont = css
    .replace(/@font-face\{font-family:'Glyphicons Halflings'[^}]*\}/, '')
    .replace(/\/\*# .*\*\//, '')
  const font = await readFile(require.resolve('bootstrap/dist/fonts/glyphicons-halflings-regular.woff2'))
  return new Map([
    [
      'presenter.html',
      html.replace('presenter-guest.js', `presenter-guest.js?v=${versionOf(guest + players)}`),
    ],
    ['presenter-guest.js', guest],
    ['presenter-kit/players.js', players],
    ['presenter-kit/jquery.min.js', await fromPackage('jquery/dist/jquery.min.js')],
    ['presenter-kit/bootstrap.min.js', await fromPackage('bootstrap/dist/js/bootstrap.min.js')],
    ['presenter-kit/bootstrap.min.css', withoutFont],
    ['presenter-kit/compat.css', compat],
    ['presenter-kit/icons.css', iconSheet(css, font)],
    ['js/pybossa/pybossa.js', '/* window.pybossa is there before the first script of a presenter. */\n'],
    [
      'js/pybossa-player/dist/pybossa-player.min.js',
      '/* window.PybossaPlayer is there before the first script of a presenter that names it. */\n',
    ],
  ])
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** Builds the box's files, serves them in development and writes them beside the app's own. */
export function guestPlugin(): Plugin {
  return {
    name: 'atrium:guest',
    async config() {
      return {
        define: {
          __BOX_VERSION__: JSON.stringify(versionOf((await boxFiles()).get('presenter.html') ?? '')),
        },
      }
    },
    configureServer(server) {
      const serve = async (url: string, response: ServerResponse, next: (error?: unknown) => void) => {
        const path = /^\/static\/([^?]+)/.exec(url)?.[1] ?? ''
        try {
          const isOurs = /^(presenter|js\/pybossa(-player)?\/)/.test(path)
          const text = isOurs ? (await boxFiles()).get(path) : undefined
          if (text === undefined) return next()
          response.setHeader(
            'Content-Type',
            `${TYPES[path.split('.').pop() ?? ''] ?? 'text/plain'}; charset=utf-8`,
          )
          response.setHeader('Cache-Control', 'no-cache')
          response.end(text)
        } catch (error) {
          next(error)
        }
      }
      server.middlewares.use((request, response, next) => void serve(request.url ?? '', response, next))
    },
    async generateBundle() {
      for (const [path, source] of await boxFiles())
        this.emitFile({ type: 'asset', fileName: `static/${path}`, source })
    },
  }
}
