import { escapeHtml } from './escapeHtml.ts'
import { themedPage, type PageDocument } from './themedPage.ts'
import { viewText } from './problems.ts'
import type { Visit } from './visit.ts'

/** A JSON answer. Stored media addresses are relative; PYBOSSA's are absolute, by the request's host. */
export function json(
  visit: Visit,
  document: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  const origin = visit.url.origin
  const text = JSON.stringify(document, (key, value: unknown) =>
    typeof value === 'string' && key.endsWith('_url') && value.startsWith('/uploads/')
      ? origin + value
      : value,
  )
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** What a view has to say, as JSON or as a page (pybossa/util.py `handle_content_type`). */
export function page(visit: Visit, document: PageDocument): Response {
  if (visit.isJson) return json(visit, { ...document, ...visit.takeFlash() })
  return htmlPage(visit, document)
}

/** A page whatever was asked for: drawn by the theme where there is one. The few of PYBOSSA's that have no JSON (CONTRACT.md §7.2). */
export function htmlPage(visit: Visit, document: PageDocument): Response {
  if (visit.theme) return themedPage(visit, visit.theme, document)
  return html(visit, document.title ?? visit.world.seed.brand)
}

/** Where to go after an act: `{next}` in JSON, a redirect otherwise (pybossa/util.py `redirect_content_type`). */
export function goOn(visit: Visit, next: string, status?: string): Response {
  if (!visit.isJson) return redirect(visit, next)
  return json(visit, { next, ...(status ? { status } : {}), ...visit.takeFlash() })
}

/** A real redirect, in JSON mode too. `Location` is absolute, as Werkzeug writes it. */
export function redirect(visit: Visit, to: string, status = 302): Response {
  return new Response(`<!doctype html><title>Redirecting...</title>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', location: new URL(to, visit.url.origin).href },
  })
}

/** An error of a view: PYBOSSA's JSON with code and description, or a page. */
export function viewError(visit: Visit, status: number, description = viewText[status] ?? ''): Response {
  // 405 and 415 have no JSON handler (CONTRACT.md §0).
  const hasTemplate = status !== 405 && status !== 415
  if (!visit.isJson && visit.theme && hasTemplate)
    return themedPage(visit, visit.theme, { template: `${status}.html`, description }, status)
  if (!visit.isJson || !hasTemplate) return html(visit, description, status)
  return json(visit, { code: status, description, template: `${status}.html`, ...visit.takeFlash() }, status)
}

/** A plain page: this back end has no theme, it only says what it is. */
export function html(
  visit: Visit,
  title: string,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  const messages = (visit.session.flashes ?? []).map(
    ([category, text]) => `<p role="status">${category}: ${escapeHtml(text)}</p>`,
  )
  delete visit.session.flashes
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<h1>${escapeHtml(title)}</h1>${messages.join('')}
<p>This is a demo back end. It answers as PYBOSSA does, but it has no pages of its own.</p></html>`
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
}
