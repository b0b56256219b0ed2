import { ApiProblem } from './problems.ts'
import type { Visit } from './visit.ts'

export type Payload = Record<string, unknown>

/** The JSON object a write of `/api` carries, whatever its Content-Type; `link` and `links` are dropped (CONTRACT.md §3.1). */
export function apiBody(visit: Visit): Payload {
  const text = new TextDecoder().decode(visit.bytes)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    throw new ApiProblem('ValueError', 'Expecting value: line 1 column 1 (char 0)')
  }
  if (document === null || typeof document !== 'object' || Array.isArray(document))
    throw new ApiProblem('AttributeError', "object has no attribute 'keys'")
  const { link: _link, links: _links, ...payload } = document as Payload
  return payload
}

export const isMultipart = (visit: Visit) =>
  (visit.request.headers.get('content-type') ?? '').includes('multipart/form-data')

/** The parts of a multipart write: ids as numbers, `info` from JSON, all others as text. */
export function multipartBody(visit: Visit): Payload {
  const payload: Payload = {}
  for (const name of visit.form.names()) {
    if (visit.form.get(name) === undefined) continue
    const text = visit.form.text(name)
    if (name === 'project_id' || name === 'task_id') payload[name] = Number(text)
    else payload[name] = name === 'info' ? (JSON.parse(text) as unknown) : text
  }
  return payload
}
