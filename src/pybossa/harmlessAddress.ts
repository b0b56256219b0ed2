/**
 * The pages of a site that other people's texts and programs may lead a reader to: reading pages and a project's own work, never an
 * act (PYBOSSA deletes, signs out and grants rights on plain GETs, CONTRACT.md Q34) and never a page of management.
 */
const ANYWHERE = [
  /^\/$/,
  /^\/about\/?$/,
  /^\/project\/?$/,
  /^\/project\/category\/[^/]+(\/page\/\d+)?\/?$/,
  /^\/project\/[^/]+\/?$/,
  // With its slash it is somebody's page; `/account/signout` is an act.
  /^\/account\/[^/]+\/$/,
  /^\/account\/(signin|register)$/,
  /^\/account\/(page\/\d+)?$/,
  /^\/(leaderboard(\/window\/\d+)?|announcements|stats|results|help(\/[\w-]+)?)\/?$/,
]
const IN_PROJECT =
  /^\/project\/([^/]+)\/(newtask|presenter|tutorial|results|info|stats|blog(\/\d+)?|\d+|tasks(\/browse(\/\d+)?)?|task\/\d+)\/?$/

const ACTS = [
  /^\/account\/(signout|confirm-email|[^/]+\/(delete|export))\/?$/,
  /^\/project\/[^/]+\/(add|del)_coowner\//,
  /^\/admin\/users\/(add|del)\//,
]

/** Kinds of files that a browser runs as a page of the site when they are opened. */
const ACTIVE = /\.(x?html?|xht|svgz?|xml|xslt?|mht|mhtml|swf)$/i

/** What servers and proxies may read as another path than browsers do: `%73ignout` is an act as well. No browser writes letters so. */
const isAmbiguous = (path: string) => /%(2f|5c|4[1-9a-f]|5[\da]|6[1-9a-f]|7[\da])|\/\//i.test(path)

/**
 * Whether a path (as `URL.pathname` gives it) is a page that any reader may be sent to.
 * @param inside a project's short name as it stands in the path: pages within other projects do not count then
 */
export function isReadingPage(path: string, inside?: string): boolean {
  if (isAmbiguous(path)) return false
  const project = IN_PROJECT.exec(path)?.[1]
  if (project !== undefined && (inside === undefined || inside === project)) return true
  return ANYWHERE.some((page) => page.test(path))
}

/** Whether reading a path does something for good: whoever is led there by another's words did not mean it. */
export const isAct = (path: string) => isAmbiguous(path) || ACTS.some((act) => act.test(path))

/** Whether a path is a file of the site, to be shown as a picture or played; nothing runs then, whatever it is. */
export const isFile = (path: string) => /^\/(uploads|static)\/./.test(path) && !isAmbiguous(path)

/** Whether a path is a file of the site that a reader may open: none that would run as a page of the site. */
export const isPassiveFile = (path: string) => isFile(path) && !ACTIVE.test(path)

/**
 * Reads an address as a browser would, and tells the site's own from others. The host's name decides, as it does for cookies: another
 * scheme or port of it is the site as well.
 * @param base absolute address that relative ones start from
 * @returns null where it is no http(s) address
 */
export function readAddress(href: string, base: string): { url: URL; isOwn: boolean } | null {
  if (!URL.canParse(href, base)) return null
  const url = new URL(href, base)
  if (!/^https?:$/.test(url.protocol)) return null
  return { url, isOwn: url.hostname === new URL(base).hostname }
}
