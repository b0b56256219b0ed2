import { headerOf, type Exchange } from './exchange.ts'

interface Rule {
  because: string
  fits: (request: Exchange['request']) => boolean
}

const at =
  (pattern: RegExp) =>
  ({ path }: Exchange['request']) =>
    pattern.test(path)

/** Addresses of PYBOSSA whose good answers this client never reads, and why. Their errors are checked all the same. */
export const notAsked: readonly Rule[] = [
  {
    because: 'asked by browsers, not by the client',
    fits: ({ method }) => method === 'OPTIONS' || method === 'HEAD',
  },
  { because: 'a file: reached by a link', fits: at(/^\/(static|uploads)\//) },
  { because: 'a program of its own, for admins', fits: at(/^\/(admin\/rq|flask-profiler)(\/|$)/) },
  { because: 'HTML page: contributing goes by /api', fits: at(/^\/project\/[^/]+\/(presenter|newtask)$/) },
  {
    because: 'HTML page: posts are read and written by /api/blogpost',
    fits: at(/^\/project\/[^/]+\/\d+(\/update|\/delete)?$/),
  },
  { because: 'HTML page: a menu', fits: at(/^\/project\/[^/]+\/tasks\/(settings|autoimporter)$/) },
  {
    because: 'HTML page: no JSON exists',
    fits: (request) =>
      request.method === 'GET' && at(/^\/project\/[^/]+\/(auditlog|webhook(\/\d+)?|password)$/)(request),
  },
  {
    because: 'HTML page: the export’s menu, or an export to CKAN',
    fits: (request) => at(/^\/project\/[^/]+\/tasks\/export$/)(request) && !isDownload(request),
  },
  { because: 'an event stream', fits: at(/^\/project\/[^/]+\/(public|private)stream$/) },
  { because: 'JSONP', fits: ({ query }) => query !== undefined && 'callback' in query },
]

function isDownload({ query }: Exchange['request']): boolean {
  return ['json', 'csv'].includes(String(query?.['format'])) && query?.['type'] !== undefined
}

/**
 * True where a request asks for JSON (CONTRACT.md §0): by the exact header or by the query. Without either a view
 * answers HTML, which is a browser's business.
 */
export function isJsonMode(request: Exchange['request']): boolean {
  return (
    request.path.startsWith('/api/') ||
    headerOf(request, 'content-type') === 'application/json' ||
    request.query?.['response_format'] === 'json'
  )
}

/** Why the client never reads a good answer to this request, or undefined where it does. */
export function whyNotAsked(request: Exchange['request']): string | undefined {
  if (!isJsonMode(request)) return 'not asked for as JSON: a browser’s business'
  return notAsked.find((rule) => rule.fits(request))?.because
}
