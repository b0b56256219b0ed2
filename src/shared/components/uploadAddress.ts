import { isFile, readAddress } from '#pybossa/harmlessAddress.ts'

const textAt = (info: object, key: string): string | undefined => {
  const value: unknown = (info as Record<string, unknown>)[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined
}

/**
 * Our own path of the avatar or thumbnail that a user's or project's `info` names, `/uploads/<container>/<file>`: built
 * rather than taken from `*_url`, which carry the server's idea of scheme and host (CONTRACT.md Q24). Undefined where there is none.
 * Owners may write what they like into `info`: an address that is no upload would be asked for as the reader, also an act.
 */
export function uploadAddress(info: object | null | undefined): string | undefined {
  if (!info) return undefined
  const container = textAt(info, 'container')
  const file = textAt(info, 'avatar') ?? textAt(info, 'thumbnail')
  const named =
    container && file
      ? `/uploads/${encodeURIComponent(container)}/${encodeURIComponent(file)}`
      : (textAt(info, 'avatar_url') ?? textAt(info, 'thumbnail_url'))
  // The browser's own reading, for dots that climb out of the folder.
  const path = named && readAddress(named, 'http://site.invalid')?.url.pathname
  return path?.startsWith('/uploads/') && isFile(path) ? path : undefined
}
