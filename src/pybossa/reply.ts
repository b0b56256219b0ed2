import * as z from 'zod/mini'
import { isApi, type Endpoint } from './endpoint.ts'
import { PybossaError, type PybossaErrorKind } from './errors.ts'
import { issuesOf } from './issues.ts'
import { nameOf } from './request.ts'

/** What a server sent, read to its end. `json` is undefined where the text is not JSON, whatever it was labelled. */
export interface Received {
  status: number
  /** Path and query the answer finally came from, after redirects. */
  address: string
  isRedirected: boolean
  text: string
  json: unknown
  file: Blob | undefined
  headers: Headers
}

/** Reads a response once. JSON is recognised by parsing: PYBOSSA labels some of it text/html (CONTRACT.md §5.1). */
export async function receive(
  endpoint: Endpoint,
  response: Response,
  asked: string,
  onReceived?: (bytes: number, of: number | undefined) => void,
): Promise<Received> {
  const url = new URL(response.url || asked, 'http://origin.invalid')
  const about = {
    status: response.status,
    address: url.pathname + url.search,
    isRedirected: response.redirected,
    headers: response.headers,
  }
  if (endpoint.answers === 'file' && response.ok)
    return {
      ...about,
      text: '',
      json: undefined,
      file: await (onReceived ? countedBlob(response, onReceived) : response.blob()),
    }
  const text = await response.text()
  return { ...about, text, json: parsed(text), file: undefined }
}

/** A file, telling what has come of it. A length that counts packed bytes says nothing about those that come out. */
async function countedBlob(
  response: Response,
  onReceived: (bytes: number, of: number | undefined) => void,
): Promise<Blob> {
  const { headers, body } = response
  if (!body) return response.blob()
  const of = headers.has('Content-Encoding') ? undefined : Number(headers.get('Content-Length')) || undefined
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  onReceived(bytes, of)
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts, { type: headers.get('Content-Type') ?? '' })
    parts.push(value)
    onReceived((bytes += value.length), of)
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The endpoint's reply out of what was received, or the PybossaError it amounts to: by where redirects led, by status,
 * by the schema (CONTRACT.md §0).
 */
export function interpret(endpoint: Endpoint, received: Received, until?: number): unknown {
  const led = received.isRedirected ? ledTo(endpoint, received.address) : undefined
  if (led) throw failure(endpoint, led, received)
  if (received.status >= 400) throw failure(endpoint, kindOf(received.status), received, until)
  const value = valueOf(endpoint, received)
  const result = z.safeParse(endpoint.reply, value)
  if (result.success) return result.data
  const isJsonMissing =
    (endpoint.answers ?? 'json') === 'json' && received.json === undefined && received.status !== 204
  throw new PybossaError('contract', {
    endpoint: nameOf(endpoint),
    status: received.status,
    issues: isJsonMissing ? [`reply: expected JSON, got ${typeOf(received)}`] : issuesOf(result.error),
  })
}

function valueOf(endpoint: Endpoint, received: Received): unknown {
  switch (endpoint.answers ?? 'json') {
    case 'json':
      return received.json
    case 'text':
    case 'html':
      return received.text
    case 'page':
      return { address: received.address, text: received.text }
    case 'file':
      return { file: received.file, name: fileName(received.headers) }
  }
}

const typeOf = (received: Received) => received.headers.get('Content-Type')?.split(';')[0] ?? 'nothing'

/** `attachment; filename=1_project_task_csv.zip` → `1_project_task_csv.zip`. */
function fileName(headers: Headers): string | undefined {
  return /filename="?([^";]+)/.exec(headers.get('Content-Disposition') ?? '')?.[1]
}

/** A redirect to one of PYBOSSA's two gates, unless that gate is what was asked for. */
function ledTo(endpoint: Endpoint, address: string): PybossaErrorKind | undefined {
  const path = address.split('?')[0] ?? ''
  if (path === '/account/signin' && endpoint.path !== '/account/signin') return 'signInNeeded'
  if (/^\/project\/[^/]+\/password$/.test(path) && !endpoint.path.endsWith('/password'))
    return 'passwordNeeded'
  return undefined
}

function kindOf(status: number): PybossaErrorKind {
  const known: Record<number, PybossaErrorKind> = {
    401: 'signInNeeded',
    403: 'forbidden',
    404: 'notFound',
    429: 'rateLimited',
  }
  return known[status] ?? (status >= 500 ? 'server' : 'refused')
}

/** `/api` tells `exception_cls` and `exception_msg`, views `description`, a few admin addresses `error` (CONTRACT.md §5.3). */
function failure(
  endpoint: Endpoint,
  kind: PybossaErrorKind,
  received: Received,
  until?: number,
): PybossaError {
  const body =
    typeof received.json === 'object' && received.json !== null
      ? (received.json as Record<string, unknown>)
      : {}
  const text = (...names: string[]) =>
    names.map((name) => body[name]).find((value) => typeof value === 'string')
  return new PybossaError(kind, {
    endpoint: nameOf(endpoint),
    status: received.status,
    reason: isApi(endpoint) ? text('exception_cls') : undefined,
    serverText: text('exception_msg', 'description', 'error'),
    until,
  })
}
