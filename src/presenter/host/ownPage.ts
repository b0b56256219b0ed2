import { isReadingPage, readAddress } from '#pybossa/harmlessAddress.ts'

/**
 * Reads an address that the box asked for.
 * @param href path + query + hash, or absolute on the site's host; old `/app/…` means `/project/…`
 * @returns path + query + hash to go to, or null when a presenter may not send anyone there
 */
export function ownPage(href: string, shortName: string, origin: string): string | null {
  const read = readAddress(href, origin)
  if (!read?.isOwn) return null
  const { pathname, search, hash } = read.url
  const project = encodeURIComponent(shortName)
  const path = pathname
    .replace(/^\/app\//, '/project/')
    // `../newtask` on a page that once ended in /task/<id> or stood one level deeper.
    .replace(/^\/project\/(newtask|tutorial)\/?$/, `/project/${project}/$1`)
  if (!isReadingPage(path, project)) return null
  // A crafted `?next=` would make signing in end somewhere the list above does not allow.
  return path + (path.startsWith('/account/') ? '' : search) + hash
}
