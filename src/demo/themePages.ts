import { htmlPage } from './answers.ts'
import { escapeHtml } from './escapeHtml.ts'
import { isOn } from './siteSettings.ts'
import type { ProjectRow, RowOf } from './tables.ts'
import type { Visit } from './visit.ts'

/** As Flask's `tojson`: nothing in it ends the script it stands in. */
const toJson = (value: unknown) =>
  JSON.stringify(value).replace(/[<>&']/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)

const respond = (title: string, content: string) =>
  new Response(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${content}</body></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  )

const own = (title: string, document: object) =>
  respond(
    title,
    `<div id="root"></div><script type="application/json" id="atrium-page">${toJson(document)}</script>`,
  )

const row = (cells: unknown[], id = '') =>
  `<tr${id ? ` id="${id}"` : ''}>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`

/** Jinja's `truncate(30)`. */
const truncated = (text: string) => {
  if (text.length <= 35) return text
  const kept = text.slice(0, 27)
  return `${kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept}...`
}

/** The audit log as our theme gives it, or with the setting `default-theme` as PYBOSSA's own does: a page either way (CONTRACT.md V79). */
export function auditLogPage(visit: Visit, title: string, logs: RowOf<'auditlog'>[]): Response {
  if (visit.theme) return htmlPage(visit, { template: 'projects/auditlog.html', title, logs })
  if (!isOn(visit, 'default-theme')) return own(title, { auditlog: logs })
  if (logs.length === 0) return respond(title, '<h2>Audit Logs</h2><p>Sorry! No logs so far.</p>')
  const rows = logs
    .toReversed()
    .map((log) =>
      row([
        log.created,
        log.user_name === visit.user?.name ? 'You' : log.user_name,
        log.caller,
        log.action,
        log.attribute,
        truncated(log.old_value || 'Nothing'),
        truncated(log.new_value || 'Nothing'),
      ]),
    )
  const head = row(['When', 'Who', 'Source', 'Action', 'Attribute', 'Old Value', 'New Value'])
  return respond(
    title,
    `<h2>Audit Logs</h2><table id="webhooks-table" class="table">${head}${rows.join('')}</table><script>
</script>`,
  )
}

/** A dict as Python prints it. */
const python = (payload: object) =>
  `{${Object.entries(payload)
    .map(([key, value]) => `'${key}': ${typeof value === 'number' ? value : pythonText(String(value))}`)
    .join(', ')}}`

const pythonText = (text: string) =>
  text.includes("'") && !text.includes('"')
    ? `"${text.replace(/\\/g, '\\\\')}"`
    : `'${text.replace(/[\\']/g, '\\$&')}'`

/** The calls of a webhook, as {@link auditLogPage} (CONTRACT.md V80). */
export function webhooksPage(
  visit: Visit,
  title: string,
  calls: RowOf<'webhook'>[],
  project: ProjectRow,
): Response {
  if (visit.theme)
    return htmlPage(visit, { template: 'projects/webhook.html', title, responses: calls, project })
  if (!isOn(visit, 'default-theme')) return own(title, { webhooks: calls })
  const head = ['Created', 'Updated', 'Payload', 'Response', 'Response Status Code', 'Repeat']
  const rows = calls
    .toReversed()
    .map((call) =>
      row(
        [
          call.created,
          call.updated,
          python(call.payload),
          call.response ?? 'None',
          call.response_status_code ?? 'None',
          '',
        ],
        `webhook_tr_${call.id}`,
      ),
    )
  return respond(
    title,
    `<h2>Webhooks</h2><div class="table-responsive"><table class="table">${row(head)}${rows.join('')}</table></div>`,
  )
}
