/**
 * The pages of this site that a presenter may send its reader to: reading pages and the project's own work, never an act
 * (PYBOSSA deletes, signs out and grants rights on plain GETs) and never a page of management.
 */
const ANYWHERE = [
  /^\/$/,
  /^\/about\/?$/,
  /^\/project\/?$/,
  /^\/project\/category\/[^/]+(\/page\/\d+)?\/?$/,
  /^\/project\/[^/]+\/?$/,
  /^\/account\/(signin|register)\/?$/,
  /^\/(leaderboard|announcements|stats|help\/[\w-]+)\/?$/,
]
const IN_PROJECT =
  /^\/(newtask|presenter|tutorial|results|info|stats|blog(\/\d+)?|tasks(\/browse)?|task\/\d+)\/?$/

/**
 * Reads an address that the box asked for.
 * @param href path + query + hash, or absolute on `origin`; old `/app/…` means `/project/…`
 * @returns path + query + hash to go to, or null when a presenter may not send anyone there
 */
export function ownPage(href: string, shortName: string, origin: string): string | null {
  if (!URL.canParse(href, origin)) return null
  const url = new URL(href, origin)
  if (url.origin !== new URL(origin).origin) return null
  const ofProject = `/project/${encodeURIComponent(shortName)}`
  const path = url.pathname
    .replace(/^\/app\//, '/project/')
    // `../newtask` on a page that once ended in /task/<id> or stood one level deeper.
    .replace(/^\/project\/(newtask|tutorial)\/?$/, `${ofProject}/$1`)
  if (path.includes('%2F') || path.includes('%5C') || path.includes('//')) return null
  const inside = path.startsWith(`${ofProject}/`) && IN_PROJECT.test(path.slice(ofProject.length))
  if (!inside && !ANYWHERE.some((page) => page.test(path))) return null
  // A crafted `?next=` would make signing in end somewhere the list above does not allow.
  return path + (path.startsWith('/account/') ? '' : url.search) + url.hash
}
