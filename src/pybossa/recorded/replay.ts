import { createPybossa } from '#pybossa/client.ts'
import type { Endpoint } from '#pybossa/endpoint.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { finalOf, type Exchange, type Final } from './exchange.ts'

/** What the real client made of a recorded answer. */
export type Outcome = { reply: unknown; error?: undefined } | { error: PybossaError; reply?: undefined }

const host = 'http://recorded.invalid'

/** Plays an exchange through the real client: its final answer meets whatever the client asks, but for the CSRF token. */
export async function replay(
  exchange: Exchange,
  endpoint: Endpoint,
  params: Record<string, string>,
): Promise<Outcome> {
  const final = finalOf(exchange)
  // Recorded requests may hold what ours would not send; here only the answer matters.
  const { query: _query, body: _body, ...asked } = endpoint
  const pybossa = createPybossa({
    baseUrl: host,
    fetch: async (input) =>
      (input instanceof Request ? input.url : input.toString()).startsWith(
        `${host}/account/forgot-password?`,
      ) && endpoint.path !== '/account/forgot-password'
        ? Response.json({ form: { csrf: 'a-token', errors: {} } })
        : responseOf(final),
    sleep: async () => {},
  })
  try {
    return { reply: await pybossa.call(asked, { params } as never) }
  } catch (error) {
    if (error instanceof PybossaError) return { error }
    throw error
  }
}

/** The Response that `fetch` would have given. */
function responseOf(final: Final): Response {
  const headers = new Headers()
  for (const [name, value] of Object.entries(final.headers)) headers.set(name, [value].flat().join(', '))
  const isEmpty = [204, 205, 304].includes(final.status)
  const response = new Response(isEmpty ? null : textOf(final), { status: final.status, headers })
  Object.defineProperty(response, 'url', { value: host + final.address })
  Object.defineProperty(response, 'redirected', { value: final.isRedirected })
  return response
}

/** A string body is the text itself, save where the server said JSON: then it is a JSON string. */
function textOf({ body, headers }: Final): string {
  if (typeof body !== 'string') return JSON.stringify(body)
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  return String(type).startsWith('application/json') && body !== '' && !isJson(body)
    ? JSON.stringify(body)
    : body
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
