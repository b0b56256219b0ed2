import * as z from 'zod/mini'

const Headers = z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())])))
const Hop = z.object({ url: z.string(), status: z.int(), headers: Headers, body: z.unknown() })

/** One request to a real PYBOSSA and its answer, as recorded. `body` is parsed where it was JSON, whatever its label. */
export const Exchange = z.object({
  name: z.string(),
  role: z.optional(z.string()),
  request: z.object({
    method: z.string(),
    path: z.string(),
    query: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
    headers: Headers,
    body: z.optional(z.unknown()),
  }),
  response: z.object({
    status: z.int(),
    headers: Headers,
    body: z.unknown(),
    /** What came when the redirect was followed as `fetch` does it; a list where there was more than one hop. */
    redirected_to: z.optional(z.union([Hop, z.array(Hop)])),
  }),
  note: z.optional(z.string()),
})
export type Exchange = z.infer<typeof Exchange>

/** A header of a recorded message, by its name in any casing; several values as one. */
export function headerOf(
  message: { headers?: Record<string, string | string[]> | undefined },
  name: string,
): string | undefined {
  const entry = Object.entries(message.headers ?? {}).find(
    ([key]) => key.toLowerCase() === name.toLowerCase(),
  )
  return Array.isArray(entry?.[1]) ? entry[1].join(', ') : entry?.[1]
}

/** Where an exchange ended, after all redirects: status, body, headers, and path with query. */
export interface Final {
  address: string
  status: number
  headers: Record<string, string | string[]>
  body: unknown
  isRedirected: boolean
}

/** What `fetch` would have delivered for this exchange. A redirect nobody followed ends on a page without JSON. */
export function finalOf({ request, response }: Exchange): Final {
  const hops = response.redirected_to === undefined ? [] : [response.redirected_to].flat()
  const hop = hops.at(-1)
  if (hop) {
    const { status, headers = {}, body } = hop
    return { address: withoutHost(hop.url), status, headers, body, isRedirected: true }
  }
  const location = headerOf(response, 'location')
  if (response.status >= 300 && response.status < 400 && location !== undefined) {
    return {
      address: withoutHost(location),
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html>',
      isRedirected: true,
    }
  }
  return {
    address: request.path + searchOf(request.query),
    status: response.status,
    headers: response.headers ?? {},
    body: response.body,
    isRedirected: false,
  }
}

function searchOf(query: Exchange['request']['query']): string {
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString()
  return search && `?${search}`
}

const withoutHost = (url: string) => url.replace(/^https?:\/\/[^/]+/, '')
