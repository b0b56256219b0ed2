import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { classicScript } from './classicScript.ts'
import { kitFiles } from './kitFiles.ts'
import { oldFiles } from './legacy/oldFiles.ts'

const here = (path: string) => new URL(path, import.meta.url)

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  png: 'image/png',
}

/** The guest as one classic script. Text, minified. */
export const buildGuest = (): Promise<string> => classicScript(here('guest/main.ts'))

/** The box's own document, its script, and the players', which few presenters need. */
async function guestFiles(): Promise<Map<string, string>> {
  const [guest, players, html] = await Promise.all([
    buildGuest(),
    classicScript(here('guest/players/main.ts')),
    readFile(here('guest/presenter.html'), 'utf8'),
  ])
  return new Map([
    [
      'presenter.html',
      html.replace('presenter-guest.js', `presenter-guest.js?v=${versionOf(guest + players)}`),
    ],
    ['presenter-guest.js', guest],
    ['presenter-kit/players.js', players],
  ])
}

let kept: Promise<Map<string, string | Uint8Array>> | undefined

/** What comes from packages, made once: subsetting fonts takes half a second. Our own few files among it are seen anew after a restart. */
function fixedFiles() {
  kept ??= Promise.all([kitFiles(), oldFiles()]).then(([kit, old]) => new Map([...kit, ...old]))
  return kept
}

/**
 * The files of the box by their address below `/static/`: its document, the guest, the classic libraries, and what presenters of old
 * load from fixed addresses.
 */
export async function boxFiles(): Promise<Map<string, string | Uint8Array>> {
  return new Map([...(await guestFiles()), ...(await fixedFiles())])
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** Builds the box's files, serves them in development and writes them beside the app's own. */
export function guestPlugin(): Plugin {
  return {
    name: 'atrium:guest',
    async config() {
      const version = versionOf((await guestFiles()).get('presenter.html') ?? '')
      return { define: { __BOX_VERSION__: JSON.stringify(version) } }
    },
    configureServer(server) {
      const serve = async (url: string, response: ServerResponse, next: (error?: unknown) => void) => {
        const path = /^\/static\/([^?]+)/.exec(url)?.[1] ?? ''
        try {
          const isGuest = /^presenter([.-](html|guest)|-kit\/players)/.test(path)
          const files = isGuest ? await guestFiles() : await fixedFiles()
          const content = files.get(path)
          if (content === undefined) return next()
          response.setHeader(
            'Content-Type',
            TYPES[path.split('.').pop() ?? ''] ?? 'text/plain; charset=utf-8',
          )
          response.setHeader('Cache-Control', 'no-cache')
          response.setHeader('Access-Control-Allow-Origin', '*')
          response.end(content)
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
