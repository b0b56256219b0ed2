/** A picture's address from `info`, as PYBOSSA stores uploads. */
interface WithUpload {
  container?: string | null | undefined
  avatar?: string | null | undefined
  thumbnail?: string | null | undefined
  avatar_url?: string | null | undefined
  thumbnail_url?: string | null | undefined
}

/**
 * Our own path of an avatar or thumbnail, `/uploads/<container>/<file>`, built rather than taken from `*_url`: those
 * carry the server's idea of scheme and host (CONTRACT.md Q24). Undefined where there is none.
 */
export function uploadAddress(info: WithUpload | null | undefined): string | undefined {
  const file = info?.avatar ?? info?.thumbnail
  if (info?.container && file) return `/uploads/${encodeURIComponent(info.container)}/${encodeURIComponent(file)}`
  const url = info?.avatar_url ?? info?.thumbnail_url
  return url ? url.replace(/^https?:\/\/[^/]+(?=\/uploads\/)/, '') : undefined
}
