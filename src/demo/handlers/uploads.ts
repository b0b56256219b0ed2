import { ViewProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import { findUpload } from '../uploads.ts'

/** Uploaded files, for everyone (CONTRACT.md V15). */
export function uploads(on: Routes): void {
  // Without a network every bucket is out of reach.
  on.get('/amazon/bucket/:bucket', () => {
    throw new ViewProblem(500)
  })
  on.get('/uploads/:path{.+}', (visit) => {
    const file = findUpload(visit.world, decodeURIComponent(visit.param('path')))
    if (!file) throw new ViewProblem(404)
    // Typed-array bytes from SQLite or text from a seed: both are bodies.
    return new Response(file.content as BodyInit, {
      headers: { 'content-type': file.type, 'cache-control': 'public, max-age=43200' },
    })
  })
}
