import type { Endpoint } from './endpoint.ts'
import * as account from './endpoints/account.ts'
import * as admin from './endpoints/admin.ts'
import * as api from './endpoints/api.ts'
import * as apiTasks from './endpoints/apiTasks.ts'
import * as contributing from './endpoints/contributing.ts'
import * as home from './endpoints/home.ts'
import * as ownership from './endpoints/ownership.ts'
import * as projectReports from './endpoints/projectReports.ts'
import * as projects from './endpoints/projects.ts'
import * as session from './endpoints/session.ts'
import * as settings from './endpoints/settings.ts'
import * as site from './endpoints/site.ts'
import * as tasks from './endpoints/tasks.ts'
import * as uploads from './endpoints/uploads.ts'

/** An endpoint and what it is called in the code; those of a form are `<form>.load` and `<form>.send`. */
export interface Declared {
  name: string
  endpoint: Endpoint
}

/** Every endpoint this client knows, for tests and for the demo back end; the app imports them one by one. */
export const declared: readonly Declared[] = [
  session,
  account,
  settings,
  home,
  site,
  projects,
  projectReports,
  contributing,
  ownership,
  uploads,
  tasks,
  admin,
  api,
  apiTasks,
].flatMap((blueprint) =>
  Object.entries(blueprint).flatMap(([name, value]: [string, unknown]): Declared[] => {
    if (isEndpoint(value)) return [{ name, endpoint: value }]
    if (isForm(value)) {
      return [
        { name: `${name}.load`, endpoint: value.load },
        { name: `${name}.send`, endpoint: value.send },
      ]
    }
    return []
  }),
)

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'method' in value && 'reply' in value
}
function isForm(value: unknown): value is { load: Endpoint; send: Endpoint } {
  return typeof value === 'object' && value !== null && 'load' in value && 'send' in value
}
