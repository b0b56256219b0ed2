import * as z from 'zod/mini'
import { declared, type Declared } from '#pybossa/declared.ts'
import { endpoint as declare, type Endpoint } from '#pybossa/endpoint.ts'
import { checkedOnly } from './checkedOnly.ts'
import type { Exchange } from './exchange.ts'

export interface Found extends Declared {
  params: Record<string, string>
}

/** The declared endpoints that answer a recorded request, the best first: fewest placeholders, query and body understood. */
export function findEndpoints(request: Exchange['request']): Found[] {
  return [...declared, ...checkedOnly]
    .flatMap(({ name, endpoint }) => {
      const params =
        endpoint.method === request.method ? paramsOf(endpoint.path, asAsked(request.path)) : undefined
      return params ? [{ name, endpoint, params, rank: rankOf(endpoint, request, params) }] : []
    })
    .toSorted((one, other) => one.rank - other.rank)
}

/** For answers that are errors anyway, on addresses and methods the client does not know: reads nothing. */
export function probe(request: Exchange['request']): Endpoint {
  return declare({
    method: request.method as Endpoint['method'],
    // A colon in an address is no placeholder here.
    path: request.path.replaceAll(':', '%3A'),
    reply: z.unknown(),
  })
}

/** Projects had another name once. */
function asAsked(path: string): string {
  return path.replace(/^\/api\/app\//, '/api/project/')
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const names: string[] = []
  const source = pattern.replace(/[.]/g, '\\.').replace(/:(\w+)/g, (_, name: string) => {
    names.push(name)
    return '([^/]+)'
  })
  // A slash too few is answered by 308, one too many is well with STRICT_SLASHES off: both stand for our address.
  const shape = new RegExp(`^${source}$`)
  const match =
    shape.exec(path) ?? shape.exec(`${path}/`) ?? (path === '/' ? null : shape.exec(path.replace(/\/$/, '')))
  if (!match) return undefined
  return Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1] ?? '')]))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function rankOf(endpoint: Endpoint, request: Exchange['request'], params: object): number {
  const query = Object.fromEntries(
    Object.entries(request.query ?? {}).filter(([name]) => name !== 'response_format'),
  )
  const isQueryKnown = endpoint.query
    ? z.safeParse(endpoint.query, query).success
    : Object.keys(query).length === 0
  const isBodyKnown = endpoint.body ? z.safeParse(endpoint.body, request.body ?? {}).success : true
  const isExact = endpoint.path.endsWith('/') === request.path.endsWith('/')
  return (isExact ? 0 : 32) + Object.keys(params).length * 4 + (isQueryKnown ? 0 : 2) + (isBodyKnown ? 0 : 1)
}
