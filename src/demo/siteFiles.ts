import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { gzip } from 'node:zlib'
import { promisify } from 'node:util'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  mp3: 'audio/mpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
}
const compressible = /^(text|application\/(json|manifest)|image\/svg)/
// What holds other people's things: sandboxed even when somebody opens it as a page of its own.
const sealed: Record<string, string> = {
  '/static/presenter.html': 'sandbox allow-scripts allow-forms',
  '/static/picture.html': 'sandbox allow-scripts',
}
// Other sites cannot lay themselves over our pages.
const pagePolicy = "frame-ancestors 'self'"

const CONFIG = '/static/config.json'

/**
 * The built app below `folder` as a listener: its files, and `index.html` for every address that is none.
 * @param configFile stands in for the build's `config.json`; the policy of the page lets a presenters' origin in that it names
 */
export function siteFiles(
  folder: string,
  configFile?: string,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const root = path.resolve(folder)
  const cache = new Map<string, { changed: number; plain: Buffer; zipped: Buffer }>()

  async function load(file: string) {
    const { mtimeMs: changed } = await stat(file)
    const known = cache.get(file)
    if (known?.changed === changed) return known
    const plain =
      path.basename(file) === 'index.html'
        ? markAsDemo(await letFramesIn(await readFile(file), configFile))
        : await readFile(file)
    const zipped = compressible.test(typeOf(file)) ? await promisify(gzip)(plain) : plain
    const entry = { changed, plain, zipped }
    cache.set(file, entry)
    return entry
  }

  // An operator with a directory says so in the page; here the setting of the cookie does.
  async function loadForDirectory(file: string) {
    const text = (await load(file)).plain.toString()
    const plain = Buffer.from(
      text.replace('</head>', '<meta name="atrium-directory" content="yes" /></head>'),
    )
    return { plain, zipped: plain }
  }

  return async (request, response) => {
    const pathname = decoded(new URL(request.url ?? '/', 'http://site').pathname)
    const file = configFile && pathname === CONFIG ? configFile : await fileAt(root, pathname)
    if (!file && pathname.startsWith('/static/')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    const shown = file ?? path.join(root, 'index.html')
    const { plain, zipped } = isOfDirectory(request, shown)
      ? await loadForDirectory(shown)
      : await load(shown)
    const isZipped = zipped !== plain && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '')
    const content = isZipped ? zipped : plain
    response.writeHead(200, {
      'content-type': typeOf(shown),
      'content-length': content.length,
      // Names of built files hold a hash of what is in them.
      'cache-control': pathname.startsWith('/static/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'x-atrium-demo': '1',
      ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
      'content-security-policy': sealed[pathname] ?? pagePolicy,
      // For presenters: their origin is opaque, and nothing in these files is anybody's secret.
      ...(pathname.startsWith('/static/') ? { 'access-control-allow-origin': '*' } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : content)
  }
}

const isOfDirectory = (request: IncomingMessage, file: string) =>
  path.basename(file) === 'index.html' && /atrium_settings=[^;]*\bldap\b/.test(request.headers.cookie ?? '')

/** The page says that it is a demo, what this site is called and which leaderboards it keeps; the app reads that from there. */
const markAsDemo = (page: Buffer) =>
  Buffer.from(
    page
      .toString()
      .replace(
        '</head>',
        '<meta name="atrium-demo" content="yes" /><meta name="atrium-brand" content="Atrium demo" /><meta name="atrium-leaderboards" content="points" /></head>',
      ),
  )

/** What an operator does by hand who gives presenters a host name of their own. */
async function letFramesIn(page: Buffer, configFile: string | undefined): Promise<Buffer> {
  const text = configFile ? await readFile(configFile, 'utf8') : ''
  const origin = /"presenterOrigin":\s*"([^"]+)"/.exec(text)?.[1]
  return origin
    ? Buffer.from(page.toString().replace("frame-src 'self'", `frame-src 'self' ${origin}`))
    : page
}

const typeOf = (file: string) =>
  types[path.extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream'

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** The file an address names, if there is one inside the folder. */
async function fileAt(root: string, pathname: string): Promise<string | undefined> {
  const file = path.join(root, pathname)
  if (!file.startsWith(root + path.sep)) return undefined
  try {
    return (await stat(file)).isFile() ? file : undefined
  } catch {
    return undefined
  }
}
