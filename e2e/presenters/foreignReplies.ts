import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Request, Route } from 'playwright-core'
import type { PresenterCase } from './presenterCase.ts'

/** A stand-in for a file of another site: its text or where it is kept. */
interface StandIn {
  file?: string
  body?: string | Buffer
  type?: string
}
/** What other sites hold; null where nothing is known of an address. */
export type Lookup = (url: string) => StandIn | null | undefined | Promise<StandIn | null | undefined>

/**
 * Reads a module that exports `lookup(url)`, CommonJS or ESM.
 * @throws Error when it exports no such function
 */
export async function readExternals(file: string): Promise<Lookup> {
  const module = (await import(pathToFileURL(path.resolve(file)).href)) as {
    lookup?: Lookup
    default?: { lookup?: Lookup } | Lookup
  }
  const inner = module.default
  const lookup = module.lookup ?? (typeof inner === 'function' ? inner : inner?.lookup)
  if (typeof lookup !== 'function') throw new Error(`${file} exports no lookup(url).`)
  return lookup
}

/** The world around one case. */
export interface Surroundings {
  /** Of the site, e.g. `http://127.0.0.1:4300`. */
  address: string
  presenterCase: PresenterCase
  lookup: Lookup | null
  /** Hears of addresses that nobody knows. */
  onMissing: (url: string) => void
}

/** Answers in a place of the rest of the web: from the case, from the stand-ins, or not at all, as without a network. */
export async function answerForeign(context: BrowserContext, around: Surroundings): Promise<void> {
  const site = new URL(around.address).host
  await context.route('**/*', (route, request) =>
    // A page that closes meanwhile takes its requests with it.
    answer(route, request, around, site).catch(() => route.abort().catch(() => undefined)),
  )
}

async function answer(route: Route, request: Request, around: Surroundings, site: string): Promise<void> {
  const url = new URL(request.url())
  if (!/^https?:$/.test(url.protocol)) return route.continue()
  if (url.host === site) {
    if (isPage(request)) return withoutGrace(route)
    if (!isFileOfPresenter(request, url)) return route.continue()
    const response = await route.fetch()
    const isPageInstead =
      response.headers()['content-type']?.startsWith('text/html') && !/\.html?$/.test(url.pathname)
    if (response.status() !== 404 && !isPageInstead) return route.fulfill({ response })
  }
  const reply = await replyTo(request, around)
  if (!reply) {
    around.onMissing(request.url())
    return route.abort('internetdisconnected')
  }
  return route.fulfill({
    status: 200,
    headers: { 'access-control-allow-origin': '*', 'content-type': reply.type },
    body: reply.body,
  })
}

/** The app's own page; answers leave it at once, without the seconds in which they can be taken back. */
const isPage = (request: Request) => request.isNavigationRequest() && !request.frame().parentFrame()

async function withoutGrace(route: Route): Promise<void> {
  const response = await route.fetch()
  const meta = '<meta name="atrium-undo-seconds" content="0" />'
  const body = (await response.text()).replace('</head>', `${meta}</head>`)
  await route.fulfill({ response, body })
}

/** What a presenter loads from the site by itself: its API goes through the wall, and from there to the site. */
function isFileOfPresenter(request: Request, { pathname }: URL): boolean {
  if (request.isNavigationRequest() || pathname.startsWith('/static/presenter')) return false
  return request.serviceWorker() === null && request.frame().parentFrame() !== null
}

interface Reply {
  type: string
  body: string | Buffer
}

/** The case itself first, then the files that came with it, then the stand-ins. */
async function replyTo(request: Request, { presenterCase, lookup }: Surroundings): Promise<Reply | null> {
  const url = request.url()
  for (const [part, reply, kind] of presenterCase.mock_responses ?? [])
    // `@…` stands for an API of PYBOSSA on another host, which no presenter is given here.
    if (url.includes(part) && !String(reply).startsWith('@')) return mocked(request, reply, kind)
  return (await fileOf(presenterCase, new URL(url))) ?? standInOf(await lookup?.(url))
}

/** `files/` in the folder of a case, by the path of the address whatever its host. */
async function fileOf({ folder }: PresenterCase, { pathname }: URL): Promise<Reply | null> {
  const root = path.join(folder, 'files')
  const file = path.join(root, decodeURIComponent(pathname))
  if (!file.startsWith(root + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null
  const type = TYPES[path.extname(file).slice(1).toLowerCase()]
  return { type: type ?? 'application/octet-stream', body: await readFile(file) }
}

async function standInOf(found: StandIn | null | undefined): Promise<Reply | null> {
  if (!found) return null
  const type = found.type ?? 'application/octet-stream'
  if (found.file === undefined) return { type, body: found.body ?? '' }
  return existsSync(found.file) ? { type, body: await readFile(found.file) } : null
}

/** By the kind of a reply in a case, or the ending of a file's name. */
const TYPES: Record<string, string> = {
  text: 'text/plain',
  txt: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  script: 'text/javascript',
  js: 'text/javascript',
  jsonp: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  png: 'image/png',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  woff: 'font/woff',
  woff2: 'font/woff2',
}

function mocked(request: Request, reply: unknown, kind: unknown): Reply {
  const text = typeof reply === 'string' ? reply : JSON.stringify(reply)
  const isScript = request.resourceType() === 'script'
  const query = new URL(request.url()).searchParams
  const callback = [...query].find(([name]) => /callback|jsonp/i.test(name))?.[1]
  if (callback && (kind === 'jsonp' || (isScript && typeof reply !== 'string')))
    return { type: 'text/javascript', body: `${callback}(${text})` }
  const named =
    typeof kind === 'string' ? (TYPES[kind] ?? (kind.includes('/') ? kind : undefined)) : undefined
  return { type: named ?? (typeof reply === 'string' ? 'text/plain' : 'application/json'), body: text }
}
