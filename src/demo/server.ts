import { EarlyAnswer, LostReply, ViewProblem } from './problems.ts'
import { json, viewError } from './answers.ts'
import { Fields } from './fields.ts'
import { strikePage } from './failures.ts'
import { routes } from './handlers/routes.ts'
import { CsrfProblem } from './routes.ts'
import type { SiteSeed } from './seedShape.ts'
import type { Theme } from './readTheme.ts'
import { Visit } from './visit.ts'
import { runDueJobs, type DemoSettings } from './world.ts'
import { Worlds } from './worlds.ts'

export interface Demo {
  /** Answers one request as PYBOSSA would; never uses the network. Rejects where the reply is lost on purpose. */
  fetch(request: Request, from?: { ip?: string }): Promise<Response>
  close(): void
}

/**
 * A small PYBOSSA 4.0.2 with real state. `file` keeps the main site between runs (default: in memory); `now` gives epoch
 * milliseconds; `theme` draws the pages that are not asked for as JSON. The cookie `atrium_world=<name>` leads to a private fresh copy, `atrium_delay=<ms>` slows every answer.
 */
export function createDemo(options: {
  seed: SiteSeed
  now?: () => number
  file?: string
  settings?: Partial<DemoSettings>
  theme?: Theme | undefined
}): Demo {
  const now = options.now ?? Date.now
  const settings = { rateLimit: 300, staleStats: false, ...options.settings }
  const worlds = new Worlds(options.seed, settings, now, options.file)
  return {
    async fetch(request, from = {}) {
      const cookies = readCookies(request)
      const visit = new Visit(
        request,
        worlds.get(cookies.get('atrium_world')),
        from.ip ?? '127.0.0.1',
        cookies,
        options.theme,
      )
      const delay = Number(cookies.get('atrium_delay'))
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
      runDueJobs(visit.world)
      return finish(visit, await answer(visit))
    },
    close: () => worlds.close(),
  }
}

async function answer(visit: Visit): Promise<Response> {
  try {
    await readBody(visit)
    strikePage(visit)
    return await routes.answer(visit)
  } catch (error) {
    if (error instanceof LostReply) throw error
    if (error instanceof CsrfProblem) return viewError(visit, 400, 'CSRF validation failed.')
    if (error instanceof ViewProblem) return viewError(visit, error.status)
    if (error instanceof EarlyAnswer) return error.response
    console.error(error)
    if (!visit.isApi) return viewError(visit, 500)
    return json(
      visit,
      { status: 'failed', status_code: 500, exception_cls: 'Error', exception_msg: String(error) },
      500,
    )
  }
}

// PYBOSSA parses a JSON body before it looks at the address (pybossa/core.py), hence 400 for all of them.
async function readBody(visit: Visit): Promise<void> {
  if (visit.method === 'GET' || visit.method === 'OPTIONS') return
  visit.bytes = new Uint8Array(await visit.request.arrayBuffer())
  const type = visit.request.headers.get('content-type') ?? ''
  if (visit.hasJsonHeader) {
    if (visit.isApi && visit.bytes.length === 0) return
    const document = parse(new TextDecoder().decode(visit.bytes) || '{}')
    if (document === null || typeof document !== 'object' || Array.isArray(document))
      throw new ViewProblem(400)
    visit.body = Fields.fromJson(document)
  } else if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) {
    visit.form = Fields.fromForm(
      await new Response(visit.bytes as BodyInit, { headers: { 'content-type': type } }).formData(),
    )
    visit.body = visit.form
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ViewProblem(400)
  }
}

function finish(visit: Visit, response: Response): Response {
  for (const cookie of visit.cookiesToSet()) response.headers.append('set-cookie', cookie)
  response.headers.set('x-atrium-demo', '1')
  if (response.status < 400) response.headers.append('vary', 'Cookie')
  if (visit.isApi)
    response.headers.set('access-control-allow-origin', visit.request.headers.get('origin') ?? '*')
  return response
}

function readCookies(request: Request): Map<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(/; */).map((pair) => pair.split('='))
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join('=')]))
}
