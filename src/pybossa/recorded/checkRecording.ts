import * as z from 'zod/mini'
import type { Endpoint } from '#pybossa/endpoint.ts'
import type { PybossaErrorKind } from '#pybossa/errors.ts'
import { ApiFailure, BucketFailure, ShortFailure, ViewFailure } from '#pybossa/schemas/failure.ts'
import { finalOf, headerOf, type Exchange, type Final } from './exchange.ts'
import { findEndpoints, probe, type Found } from './findEndpoint.ts'
import { replay, type Outcome } from './replay.ts'
import { whyNotAsked } from './notAsked.ts'

/** What a recording showed. `problem` is set where it failed. */
export interface Verdict {
  /** The endpoint it was checked against, or why it needs none. */
  by: string
  kind: PybossaErrorKind | 'reply' | 'not asked'
  problem?: string
}

/**
 * Checks one recorded exchange: the real client, given the recorded answer, must read it by its endpoint's schema, or
 * fail the way its status and redirects ask for. A reply that does not fit its schema, an error in an unknown shape
 * and a good answer without an endpoint are failures.
 */
export async function checkRecording(exchange: Exchange): Promise<Verdict> {
  const { request } = exchange
  const final = finalOf(exchange)
  const found = findEndpoints(request)[0]
  const because = whyNotAsked(request)
  const expected = expectedOf(final, found?.endpoint)
  if (
    because !== undefined &&
    (expected === 'reply' || !isJson(final)) &&
    found?.endpoint.answers !== 'page'
  ) {
    return { by: because, kind: 'not asked' }
  }
  if (!found && expected === 'reply') {
    return { by: 'nothing', kind: 'reply', problem: `no endpoint for ${request.method} ${request.path}` }
  }
  const asked: Found = found ?? { name: 'no endpoint', endpoint: probe(request), params: {} }
  const by = `${asked.name} (${asked.endpoint.method} ${asked.endpoint.path})`
  const outcome = await replay(exchange, asked.endpoint, asked.params)
  const kind = outcome.error?.kind ?? 'reply'
  if (kind !== expected) return { by, kind, problem: `${by}: ${wordsOf(outcome)}, expected ${expected}` }
  const complaint = expected === 'reply' ? undefined : complaintAbout(final, request.path)
  return complaint === undefined ? { by, kind } : { by, kind, problem: `${by}: ${complaint}` }
}

function wordsOf({ error }: Outcome): string {
  if (!error) return 'was read'
  return error.kind === 'contract'
    ? `contract: ${error.issues.join('; ')}`
    : `${error.kind} (${error.status})`
}

/** What the answer's status and final address ask the client to say; written apart from the client on purpose. */
function expectedOf(final: Final, endpoint: Endpoint | undefined): Verdict['kind'] {
  const [path = ''] = final.address.split('?')
  if (final.isRedirected && path === '/account/signin' && endpoint?.path !== path) return 'signInNeeded'
  if (final.isRedirected && /^\/project\/[^/]+\/password$/.test(path)) return 'passwordNeeded'
  if (final.status < 400) return 'reply'
  if (final.status >= 500) return 'server'
  if (final.status === 401) return 'signInNeeded'
  if (final.status === 403) return 'forbidden'
  if (final.status === 404) return 'notFound'
  return final.status === 429 ? 'rateLimited' : 'refused'
}

const isJson = (final: Final) => (headerOf(final, 'content-type') ?? '').startsWith('application/json')

const failures = z.union([ApiFailure, ViewFailure, ShortFailure, BucketFailure])

/** An error that says it is JSON must be one of PYBOSSA's dialects and repeat its own status. */
function complaintAbout(final: Final, path: string): string | undefined {
  if (final.status < 400 || !isJson(final)) return undefined
  const parsed = z.safeParse(failures, final.body)
  if (!parsed.success) return `an error in an unknown shape: ${JSON.stringify(final.body).slice(0, 120)}`
  const said = 'code' in parsed.data ? parsed.data.code : parsed.data.status_code
  // JSON Web Token failures name themselves where others repeat the status.
  if (typeof said === 'number' && said !== final.status)
    return `${path} answered ${final.status} but says ${said}`
  return undefined
}
