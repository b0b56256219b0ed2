/** A request as a proxy sees it. */
export interface ProxyRequest {
  method: string
  /** Without the query. */
  path: string
  query?: URLSearchParams | string | undefined
  /** The request's own `Content-Type`. */
  contentType?: string | null | undefined
  /** Its `Sec-Fetch-Dest`: what the browser asks for; missing where it does not say, as on plain http. */
  destination?: string | null | undefined
  /** Its `Sec-Fetch-Site`: who asks; missing where the browser does not say. A presenter's box is `cross-site`. */
  site?: string | null | undefined
}

interface ServerOwned {
  path: RegExp
  /** Only with all of these in the query; without them the address is a page of ours. */
  query?: readonly string[]
  because: string
}

/** What PYBOSSA answers even to a navigation: files, streams and programs of its own (CONTRACT.md §2). */
export const serverOwned: readonly ServerOwned[] = [
  { path: /^\/api(\/|$)/, because: 'the API' },
  { path: /^\/uploads\//, because: 'uploaded files' },
  { path: /^\/project\/[^/]+\/tasks\/export$/, query: ['type', 'format'], because: 'a download' },
  { path: /^\/project\/[^/]+\/projectreport\/export$/, query: ['type', 'format'], because: 'a download' },
  { path: /^\/project\/[^/]+\/\d+\/results\.json$/, because: 'a download' },
  { path: /^\/admin\/users\/export$/, query: ['format'], because: 'a download' },
  { path: /^\/project\/[^/]+\/(public|private)stream$/, because: 'an event stream' },
  { path: /^\/admin\/rq(\/|$)/, because: 'the monitor of background jobs' },
  { path: /^\/flask-profiler(\/|$)/, because: 'the profiler' },
  { path: /^\/(twitter|facebook|google)\/(oauth-authorized)?$/, because: 'OAuth, before release 4' },
]

/**
 * A path that could be read in two ways: one server takes `/api/..%2fproject/x/newtask` for the API, the next one behind it for a page, on which
 * PYBOSSA's own theme runs an owner's code as the site. A page of ours it is, whatever it says.
 */
export const roundabout = /%2f|%5c|%2e|\/\/|\x5c|\/\.\.?(\/|$)/i

/**
 * The proxy's rule (CONTRACT.md §0 "Same URL, two representations"): true for what goes to PYBOSSA, false for what is
 * answered with `index.html` or, below `/static/`, with one of our files. An address alone does not tell: pages and
 * their data share it, so method, header and query do. Data are only for programs of the site: a link, a picture or a
 * frame that asks for them gets the page, and so does another site or a box, so that nobody is made to delete an account by looking at
 * one (CONTRACT.md Q34).
 */
export function belongsToServer(request: ProxyRequest): boolean {
  const { method, path, query, contentType, destination, site } = request
  const isRead = ['GET', 'HEAD'].includes(method.toUpperCase())
  if (isRead && path.startsWith('/static/')) return false
  if (!isRead || contentType === 'application/json') return true
  const search = new URLSearchParams(query)
  const isOwnProgram = (destination ?? 'empty') === 'empty' && site !== 'cross-site'
  if (search.get('response_format') === 'json' && isOwnProgram) return true
  if (roundabout.test(path)) return false
  return serverOwned.some((one) => one.path.test(path) && (one.query ?? []).every((name) => search.has(name)))
}
