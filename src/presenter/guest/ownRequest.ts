/** Files that the box loads like anybody else; all other addresses of the site pass the wall. */
const FILES = /^\/(static|uploads)\//

/**
 * Tells the site's own requests from those to the rest of the web.
 * @param site origins that count as the site, e.g. the page's and the box file's
 * @param base the address that relative ones start from
 * @returns path and query for the bridge; null to leave the request alone
 */
export function ownRequest(url: string, site: readonly string[], base: string): string | null {
  if (!URL.canParse(url, base)) return null
  const target = new URL(url, base)
  if (!/^https?:$/.test(target.protocol)) return null
  // Old presenters write http: for a site that has moved to https: the host name decides.
  if (!site.some((origin) => new URL(origin).host === target.host)) return null
  return FILES.test(target.pathname) ? null : target.pathname + target.search
}
