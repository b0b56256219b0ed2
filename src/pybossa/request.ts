import * as z from 'zod/mini'
import { fillPath, isApi, type Endpoint } from './endpoint.ts'
import { PybossaError } from './errors.ts'
import { issuesOf } from './issues.ts'

/** Everything `call` may be given beside the endpoint; {@link import('./endpoint.ts').InputOf} types it per endpoint. */
export interface AnyInput {
  params?: Record<string, string | number> | undefined
  query?: unknown
  body?: unknown
}

/** Lists that take `all=1`; without it a signed-in owner sees only his own rows (CONTRACT.md §3.1 "Owner context"). */
const takesAll = new Set(
  'announcement blogpost category helpingmaterial page project projectstats result task taskrun user'
    .split(' ')
    .map((resource) => `/api/${resource}`),
)

export const nameOf = (endpoint: Endpoint) => `${endpoint.method} ${endpoint.path}`

/**
 * The request for one call, in PYBOSSA's JSON mode (CONTRACT.md §0): views get the exact header and the query flag,
 * multipart only the flag, `/api` only the header, downloads no flag (they refuse unknown arguments), pages that are wanted as such neither.
 * Throws `PybossaError('contract')` where query or body do not fit the endpoint's own schemas.
 */
export function buildRequest(
  endpoint: Endpoint,
  input: AnyInput,
  baseUrl: string,
): { url: string; init: RequestInit } {
  const query = new URLSearchParams()
  const given = checked(endpoint, 'query', endpoint.query, input.query)
  for (const [name, value] of entriesOf(given)) query.append(name, String(value))
  if (isApi(endpoint)) {
    if (endpoint.method === 'GET' && takesAll.has(endpoint.path) && !query.has('all')) query.set('all', '1')
  } else if (endpoint.answers !== 'file' && endpoint.answers !== 'html') query.set('response_format', 'json')

  const headers = new Headers()
  const init: RequestInit = {
    method: endpoint.method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'follow',
  }
  const body = checked(endpoint, 'body', endpoint.body, input.body)
  if (endpoint.encoding === 'multipart') init.body = multipart(body)
  else if (endpoint.encoding === 'form') {
    headers.set('Content-Type', 'application/x-www-form-urlencoded')
    init.body = new URLSearchParams(entriesOf(body).map(([name, value]) => [name, String(value)])).toString()
  } else if (endpoint.answers !== 'html') {
    headers.set('Content-Type', 'application/json')
    // Views read a JSON body on every POST, so that one without fields still sends an object.
    if (endpoint.method === 'POST' || endpoint.method === 'PUT') init.body = JSON.stringify(body ?? {})
  }
  const search = query.toString()
  return { url: baseUrl + fillPath(endpoint.path, input.params) + (search && `?${search}`), init }
}

function checked(
  endpoint: Endpoint,
  part: 'query' | 'body',
  schema: z.core.$ZodType | undefined,
  value: unknown,
): unknown {
  if (!schema) return undefined
  const parsed = z.safeParse(schema, value ?? {})
  if (parsed.success) return parsed.data
  throw new PybossaError('contract', { endpoint: nameOf(endpoint), issues: issuesOf(parsed.error, part) })
}

/** Name and value of every field that has one; a list repeats its name. */
function entriesOf(fields: unknown): [string, unknown][] {
  return Object.entries(fields ?? {}).flatMap(([name, value]): [string, unknown][] =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== null)
      .map((one) => [name, one]),
  )
}

/** Files as they are, objects as JSON strings (CONTRACT.md §3.1 "Multipart upload"), all else as text. */
function multipart(fields: unknown): FormData {
  const data = new FormData()
  for (const [name, value] of entriesOf(fields)) {
    if (value instanceof File) data.append(name, value, value.name)
    else if (value instanceof Blob) data.append(name, value)
    else data.append(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return data
}
