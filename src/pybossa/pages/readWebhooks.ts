import * as z from 'zod/mini'
import { Webhook } from '#pybossa/schemas/webhook.ts'
import { cellsOf, embeddedData, parsePage } from './parsePage.ts'
import { readPythonDict, unescapePython } from './pythonText.ts'

const Embedded = z.object({ webhooks: z.array(Webhook) })

/**
 * The calls of a webhook in a page that PYBOSSA answered (CONTRACT.md V80), the newest first: out of our theme's block, or out of the
 * table of its own theme. Undefined where the page, by another theme, has neither.
 */
export function readWebhooks(html: string): Webhook[] | undefined {
  const page = parsePage(html)
  const embedded = z.safeParse(Embedded, embeddedData(page))
  const rows = embedded.success ? embedded.data.webhooks : tableRows(page)
  return rows?.toSorted((one, other) => other.id - one.id)
}

/** Of PYBOSSA's own theme (its `projects/webhook.html`). */
function tableRows(page: Document): Webhook[] | undefined {
  const table = [...page.querySelectorAll('table')].find(
    (one) => cellsOf(one.querySelector('tr') ?? one).length === 6,
  )
  if (!table) return undefined
  return [...table.querySelectorAll('tr[id^="webhook_tr_"]')].map((row) => {
    const [created = '', updated = '', payload = '', response = '', status = ''] = cellsOf(row)
    const sent = readPythonDict(payload)
    const project = sent['project_id']
    return {
      id: Number(row.id.slice('webhook_tr_'.length)),
      project_id: typeof project === 'number' ? project : 0,
      created: created === 'None' ? null : created,
      updated: updated === 'None' ? null : updated,
      payload: Object.keys(sent).length > 0 ? sent : null,
      response: response === 'None' ? null : response,
      response_status_code: /^\d+$/.test(status) ? Number(status) : null,
    }
  })
}

const Message = z.object({ type: z.literal('webhook'), data: Webhook })

/**
 * A call in the text of one event of `/project/<short_name>/privatestream` (CONTRACT.md V60): JSON, in the clothes of Python's bytes
 * (`b'…'`). Undefined for all else that comes there, such as the first `1`.
 */
export function readWebhookEvent(text: string): Webhook | undefined {
  const dressed = /^b(['"])([^]*)\1$/.exec(text.trim())
  try {
    const message: unknown = JSON.parse(dressed ? unescapePython(dressed[2] ?? '') : text)
    return z.safeParse(Message, message).data?.data
  } catch {
    return undefined
  }
}
