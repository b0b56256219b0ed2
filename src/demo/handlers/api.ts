import { json } from '../answers.ts'
import { apiCall } from '../apiCall.ts'
import { listRows } from '../apiLists.ts'
import { apiReply } from '../apiReplies.ts'
import { apiResources, type AnyRow, type ApiResource } from '../apiResources.ts'
import { createRow, deleteRow, updateRow } from '../apiWrites.ts'
import { postTaskRun } from '../postTaskRun.ts'
import { ApiProblem } from '../problems.ts'
import { ensureApi } from '../rights.ts'
import type { Routes } from '../routes.ts'
import type { Visit } from '../visit.ts'
import { createText, updateText, writtenTexts } from '../writeTexts.ts'
import { apiExtras } from './apiExtras.ts'

/** The collections of `/api` (CONTRACT.md §3.1, §3.2). */
export function api(on: Routes): void {
  apiExtras(on)
  for (const resource of apiResources) {
    const { path: target } = resource
    const [create, update] = writtenTexts.includes(target) ? [createText, updateText] : [createRow, updateRow]
    const endpoint = `api.api_${target}`
    const wrap = (handler: (visit: Visit) => Response | Promise<Response>, action?: string) =>
      apiCall(endpoint, { target, ...(action ? { action } : {}) }, handler)
    const one = `/api/${target}/:id{[0-9]+}`
    on.get(
      `/api/${target}`,
      wrap((visit) => list(visit, resource)),
    )
    on.get(
      one,
      wrap((visit) => json(visit, apiReply(visit, resource, readable(visit, resource)))),
    )
    on.on(
      ['POST'],
      `/api/${target}`,
      wrap(target === 'taskrun' ? postTaskRun : (visit) => create(visit, resource)),
    )
    on.on(
      ['PUT'],
      one,
      wrap((visit) => update(visit, resource, existing(visit, resource))),
    )
    const removal = (visit: Visit) => deleteRow(visit, resource, existing(visit, resource))
    on.on(['DELETE'], one, wrap(removal, target === 'user' ? 'DEL' : undefined))
  }
}

// Rows one may not read are left out silently.
function list(visit: Visit, resource: ApiResource): Response {
  const rows = listRows(visit, resource).filter((row) => resource.mayRead(visit, row))
  return json(
    visit,
    rows.map((row) => apiReply(visit, resource, row)),
  )
}

function existing(visit: Visit, resource: ApiResource): AnyRow {
  const row = visit.store.get(resource.table, Number(visit.param('id')))
  if (!row) throw new ApiProblem('NotFound')
  return row
}

function readable(visit: Visit, resource: ApiResource): AnyRow {
  const row = existing(visit, resource)
  ensureApi(visit, resource.mayRead(visit, row))
  return row
}
