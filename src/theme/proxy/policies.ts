/** Documents that hold other people's things: sealed even when somebody opens one as a page of its own. */
export const sealed: Record<string, string> = {
  '/static/presenter.html': 'sandbox allow-scripts allow-forms',
  '/static/picture.html': 'sandbox allow-scripts',
}

/** Headers of everything we serve. */
export const always: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

/**
 * The policy that stands in the page, as a header, which can also forbid other sites to lay themselves over ours.
 * @throws Error where the page has none
 */
export function pagePolicy(indexHtml: string): string {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(indexHtml)?.[1]
  if (policy === undefined) throw new Error('index.html has no Content-Security-Policy')
  return `${policy}; frame-ancestors 'self'`
}
