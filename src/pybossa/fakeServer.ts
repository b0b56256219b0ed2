import { PybossaError } from './errors.ts'

/** A request as the client sent it, in a form that tests can compare. */
export interface Asked {
  method: string
  /** Path and query. */
  address: string
  headers: Record<string, string>
  body: BodyInit | null | undefined
  init: RequestInit
}

/** What a fake answer may set beside its JSON. */
interface AnswerOptions {
  status?: number
  headers?: Record<string, string>
  /** The final address after redirects, where there were any. */
  redirectedTo?: string
}

/** An answer with a JSON body, or with a text where `body` is a string. */
export function answer(body: unknown, options: AnswerOptions = {}): Response {
  const isText = typeof body === 'string'
  const response = new Response(options.status === 204 ? null : isText ? body : JSON.stringify(body), {
    status: options.status ?? 200,
    headers: { 'content-type': isText ? 'text/html; charset=utf-8' : 'application/json', ...options.headers },
  })
  if (options.redirectedTo !== undefined) {
    Object.defineProperty(response, 'redirected', { value: true })
    Object.defineProperty(response, 'url', { value: `https://pybossa.test${options.redirectedTo}` })
  }
  return response
}

/**
 * A stand-in for `fetch` and the clock: answers from a list, one per request and in order; the CSRF token's address is
 * answered aside, with `token-1`, `token-2` …. Sleeping only moves the clock.
 */
export function fakeServer(...answers: (Response | (() => Response | Promise<Response>))[]) {
  const asked: Asked[] = []
  const slept: number[] = []
  let tokens = 0
  let time = Date.parse('2026-01-01T12:00:00Z')
  const transport = {
    baseUrl: 'https://pybossa.test',
    now: () => time,
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted()
      slept.push(milliseconds)
      time += milliseconds
    },
    fetch: async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
      const url = new URL(input instanceof Request ? input.url : input)
      const { method = 'GET', headers, body } = init
      const address = url.pathname + url.search
      asked.push({ method, address, headers: Object.fromEntries(new Headers(headers)), body, init })
      if (url.pathname === '/account/forgot-password' && method === 'GET') {
        tokens += 1
        return answer({ form: { csrf: `token-${tokens}`, email_addr: null, errors: {} } })
      }
      const next = answers.shift()
      if (!next) throw new Error(`${method} ${address} was not expected`)
      return typeof next === 'function' ? next() : next
    },
  }
  return {
    transport,
    asked,
    slept,
    later: (milliseconds: number) => void (time += milliseconds),
    now: () => time,
  }
}

/** The PybossaError a call ends in; anything else is thrown on. */
export async function failureOf(promise: Promise<unknown>): Promise<PybossaError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof PybossaError)) throw new Error(`expected a PybossaError, got ${String(error)}`)
  return error
}
