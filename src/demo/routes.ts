import { Hono } from 'hono'
import { html, redirect, viewError } from './answers.ts'
import { ViewProblem } from './problems.ts'
import { isCsrfToken } from './session.ts'
import type { Visit } from './visit.ts'

export type Handler = (visit: Visit) => Response | Promise<Response>
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Collects the addresses of the blueprints and answers what no handler has: 308, 404, 405, OPTIONS. */
export class Routes {
  readonly #app = new Hono<{ Bindings: { visit: Visit } }>()

  constructor() {
    this.#app.notFound((context) => this.#noHandler(context.env.visit))
    this.#app.onError((error) => {
      throw error
    })
  }

  get(path: string, handler: Handler): void {
    this.on(['GET'], path, handler)
  }

  /** A form's address: GET shows it, POST sends it. */
  form(path: string, handler: Handler): void {
    this.on(['GET', 'POST'], path, handler)
  }

  on(methods: Method[], path: string, handler: Handler): void {
    this.#app.on(methods, path, (context) => {
      const { visit } = context.env
      visit.params = context.req.param()
      if (visit.method !== 'GET' && !visit.isApi) checkCsrf(visit)
      return handler(visit)
    })
  }

  answer(visit: Visit): Response | Promise<Response> {
    return this.#app.fetch(new Request(visit.url, { method: visit.method }), { visit })
  }

  /** Whether there is a handler for this method at this address. */
  has(method: Method, path: string): boolean {
    return this.#methodsAt(path).includes(method)
  }

  #methodsAt(path: string): Method[] {
    const methods: Method[] = ['GET', 'POST', 'PUT', 'DELETE']
    return methods.filter((method) => this.#app.router.match(method, path)[0].length > 0)
  }

  #noHandler(visit: Visit): Response {
    const path = decoded(visit.path)
    const methods = this.#methodsAt(path)
    if (methods.length) {
      const allow = [...methods, 'OPTIONS', ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
      if (visit.method === 'OPTIONS') return new Response(null, { headers: { allow, ...preflight(visit) } })
      return html(visit, '405 Method Not Allowed', 405, { allow })
    }
    if (this.#methodsAt(`${path}/`).length) return redirect(visit, `${visit.path}/${visit.url.search}`, 308)
    return viewError(visit, 404)
  }
}

// Only /api is open to other origins (CONTRACT.md §3.1 CORS).
function preflight(visit: Visit): Record<string, string> {
  const { headers } = visit.request
  if (!visit.isApi || !headers.has('access-control-request-method')) return {}
  const asked = (headers.get('access-control-request-headers') ?? '').toLowerCase().split(/, */)
  return {
    'access-control-allow-headers': ['authorization', 'content-type']
      .filter((name) => asked.includes(name))
      .join(', '),
    'access-control-allow-methods': 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT',
    'access-control-max-age': '21600',
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

// A csrf_token inside a JSON body is not read (CONTRACT.md §4.1).
function checkCsrf(visit: Visit): void {
  const { headers } = visit.request
  const token =
    visit.form.text('csrf_token') || headers.get('x-csrftoken') || headers.get('x-csrf-token') || ''
  if (!isCsrfToken(visit.session, token, visit.now) || !comesFromHere(headers)) throw new CsrfProblem(400)
}

/** Over https, and only there, the page that asks must be one of the same host (CONTRACT.md §4.1 "CSRF over https"). */
function comesFromHere(headers: Headers): boolean {
  if (headers.get('x-forwarded-proto') !== 'https') return true
  return URL.parse(headers.get('referer') ?? '')?.origin === `https://${headers.get('host')}`
}

/** The one answer to every CSRF trouble: PYBOSSA never says which. */
export class CsrfProblem extends ViewProblem {}
