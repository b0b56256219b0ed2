const textAt = (info: object, key: string): string | undefined => {
  const value: unknown = (info as Record<string, unknown>)[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined
}

/**
 * Our own path of the avatar or thumbnail that a user's or project's `info` names, `/uploads/<container>/<file>`: built
 * rather than taken from `*_url`, which carry the server's idea of scheme and host (CONTRACT.md Q24). Undefined where there is none.
 */
export function uploadAddress(info: object | null | undefined): string | undefined {
  if (!info) return undefined
  const container = textAt(info, 'container')
  const file = textAt(info, 'avatar') ?? textAt(info, 'thumbnail')
  if (container && file) return `/uploads/${encodeURIComponent(container)}/${encodeURIComponent(file)}`
  const url = textAt(info, 'avatar_url') ?? textAt(info, 'thumbnail_url')
  return url?.replace(/^https?:\/\/[^/]+(?=\/uploads\/)/, '')
}
