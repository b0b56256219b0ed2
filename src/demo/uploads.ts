import type { SeedUpload } from './seedShape.ts'
import type { Visit } from './visit.ts'
import type { World } from './world.ts'

/** PYBOSSA's kinds of files; what a file is follows from its name, not from what the sender says. */
const allowed: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  zip: 'application/zip',
}

/**
 * Keeps an uploaded file below `/uploads/`. As in PYBOSSA a file of another kind is silently not kept, and the address
 * given back carries the name as it was sent, although the file is kept under a cleaned one (CONTRACT.md §3.1).
 * `ownType` is for files that the demo made itself.
 */
export async function keepUpload(
  visit: Visit,
  container: string,
  name: string,
  file: File,
  ownType?: string,
): Promise<string> {
  const kept = name.replace(/[^\w.-]+/g, '_')
  const type = allowed[kept.split('.').at(-1)?.toLowerCase() ?? '']
  if (type) {
    const sql = 'INSERT OR REPLACE INTO upload (path, type, content) VALUES (?, ?, ?)'
    const content = new Uint8Array(await file.arrayBuffer())
    visit.store.run(sql, `${container}/${kept}`, ownType ?? type, content)
  }
  return `/uploads/${container}/${name}`
}

const seedUploads = new WeakMap<World['seed'], Map<string, SeedUpload>>()

/** The file at `path` below `/uploads/`: one that was uploaded, or one of the seed's. */
export function findUpload(
  world: World,
  path: string,
): { type: string; content: Uint8Array | string } | undefined {
  let seeded = seedUploads.get(world.seed)
  if (!seeded) {
    seeded = new Map(world.seed.uploads.map((upload) => [upload.path, upload]))
    seedUploads.set(world.seed, seeded)
  }
  const sql = 'SELECT type, content FROM upload WHERE path = ?'
  return world.store.query<{ type: string; content: Uint8Array }>(sql, path)[0] ?? seeded.get(path)
}
