import { ViewProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import { findUpload } from '../uploads.ts'
import type { Visit } from '../visit.ts'

/** Uploaded files, for everyone (CONTRACT.md V15). */
export function uploads(on: Routes): void {
  on.get('/uploads/:path{.+}', (visit) => {
    const file = findUpload(visit.world, decodeURIComponent(visit.param('path')))
    if (!file) throw new ViewProblem(404)
    return part(visit, Buffer.from(file.content), {
      'content-type': file.type,
      'cache-control': 'public, max-age=43200',
      'accept-ranges': 'bytes',
      // Not PYBOSSA's: what a proxy should add, as uploaded files have the site's origin.
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    })
  })
}

// Players of sound and film ask for pieces, and cannot jump where they do not get them.
function part(visit: Visit, content: Buffer, headers: Record<string, string>): Response {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(visit.request.headers.get('range') ?? '') ?? []
  if (!first && !last) return new Response(new Uint8Array(content), { headers })
  const { length } = content
  const start = first ? Number(first) : Math.max(0, length - Number(last))
  const end = first && last ? Math.min(Number(last), length - 1) : length - 1
  if (start > end)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${length}` } })
  return new Response(new Uint8Array(content.subarray(start, end + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${length}` },
  })
}
