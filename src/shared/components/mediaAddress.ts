import { isFile, readAddress } from '#pybossa/harmlessAddress.ts'

/**
 * Our own path of the file that a blog post, an announcement, a helping material or a page carries: `/uploads/<container>/<file_name>`
 * out of its `info`, else the path of `media_url`, whose scheme, host and file name are only the server's idea (CONTRACT.md §3.1
 * "Upload traps", Q24). Undefined where it has none, or one of another site.
 */
export function mediaAddress({
  media_url,
  info,
}: {
  media_url: string | null
  info?: Record<string, unknown> | null
}): string | undefined {
  const { container, file_name } = info ?? {}
  const named =
    typeof container === 'string' && typeof file_name === 'string' && container && file_name
      ? `/uploads/${encodeURIComponent(container)}/${encodeURIComponent(file_name)}`
      : media_url
  const path = named ? readAddress(named, 'http://site.invalid')?.url.pathname : undefined
  return path?.startsWith('/uploads/') && isFile(path) ? path : undefined
}
