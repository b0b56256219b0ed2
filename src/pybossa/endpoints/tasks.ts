import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { form } from '#pybossa/form.ts'
import { Done, Download, flashed, FormErrors, formOf, PageAddress, Text } from '#pybossa/schemas/form.ts'
import { maybe, orElse } from '#pybossa/schemas/maybe.ts'
import { Pagination } from '#pybossa/schemas/pagination.ts'
import { Project } from '#pybossa/schemas/project.ts'
import { OwnedProjectPage, ownedPageShape, countedPageShape } from '#pybossa/schemas/projectPage.ts'
import { BrowsedTask } from '#pybossa/schemas/task.ts'
import { TaskRun } from '#pybossa/schemas/taskRun.ts'

/** Ten tasks and how far each is (V49-50). `pagination.total` is stale: page until a short page (Q9). */
export const BrowsePage = z.object({
  ...countedPageShape,
  tasks: z.array(BrowsedTask),
  pagination: Pagination,
})
export type BrowsePage = z.infer<typeof BrowsePage>
export const browseTasks = endpoint({
  method: 'GET',
  path: '/project/:short_name/tasks/browse',
  reply: BrowsePage,
})
export const browseTasksPage = endpoint({
  method: 'GET',
  path: '/project/:short_name/tasks/browse/:page',
  reply: BrowsePage,
})

/** All answers to one task (V51). */
export const listAnswersOfTask = endpoint({
  method: 'GET',
  path: '/project/:short_name/:id/results.json',
  reply: z.array(TaskRun),
})

/** A zip of everything (V58), made on the first request. Downloads are better plain links: see `serverOwned.ts`. */
export const exportTasks = endpoint({
  method: 'GET',
  path: '/project/:short_name/tasks/export',
  query: z.object({ type: z.enum(['task', 'task_run', 'result']), format: z.enum(['json', 'csv']) }),
  answers: 'file',
  reply: Download,
})

/**
 * Sends a project's data to the site's CKAN with the reader's own key (V58). The answer is the same page whether it worked or not.
 */
export const pushToCkan = endpoint({
  method: 'GET',
  path: '/project/:short_name/tasks/export',
  query: z.object({ type: z.enum(['task', 'task_run', 'result']), format: z.literal('ckan') }),
  answers: 'page',
  reply: PageAddress,
  isAct: true,
})

/** F11. Where nothing was written yet, `presenters` names the templates, and `template` in the query fetches one. A server error for co-owners and admins (Q38). */
export const editPresenter = form('/project/:short_name/tasks/taskpresentereditor', {
  query: z.object({ template: z.optional(z.string()) }),
  fields: z.object({ id: z.optional(z.int()), editor: z.string() }),
  page: z.object({
    ...ownedPageShape,
    form: maybe(formOf({ id: z.nullable(z.int()), editor: Text })),
    presenters: maybe(z.array(z.string())),
  }),
})

/** `load` carries the token; `send` removes every task without a result (V75). */
export const deleteTasks = form('/project/:short_name/tasks/delete', {
  fields: z.object({}),
  page: OwnedProjectPage,
})

const SettingsPage = { project: Project, ...flashed }

/** F12: how many answers each task is to get. The current number is never shown. */
export const setRedundancy = form('/project/:short_name/tasks/redundancy', {
  fields: z.object({ n_answers: z.int() }),
  page: z.object({ ...SettingsPage, form: formOf({ n_answers: maybe(z.number()) }) }),
})

/** F14. */
export const Scheduler = z.enum(['default', 'breadth_first', 'depth_first', 'depth_first_all', 'locked'])
export type Scheduler = z.infer<typeof Scheduler>
export const setScheduler = form('/project/:short_name/tasks/scheduler', {
  fields: z.object({ sched: Scheduler }),
  page: z.object({ ...SettingsPage, form: formOf({ sched: Text }) }),
})

/** F13: ids parted by commas, no spaces; 0 to 1. Answers its page either way (V74). */
export const setPriority = form('/project/:short_name/tasks/priority', {
  fields: z.object({ task_ids: z.string(), priority_0: z.number() }),
  page: z.object({
    ...SettingsPage,
    form: formOf({ task_ids: Text, priority_0: maybe(z.union([z.number(), z.string()])) }),
  }),
  isDoneWithoutNext: true,
})

const ImportPage = z.object({
  ...ownedPageShape,
  /** What this server can import: `projects/tasks/<type>.html`; only where no type was asked for. */
  available_importers: maybe(z.array(z.string())),
  task_tmpls: maybe(z.array(z.string())),
  form: maybe(
    formOf({
      form_name: maybe(z.string()),
      csv_url: maybe(z.string()),
      googledocs_url: maybe(z.string()),
      epicollect_project: maybe(z.string()),
      epicollect_form: maybe(z.string()),
      bucket: maybe(z.string()),
      playlist_url: maybe(z.string()),
      manifest_uri: maybe(z.string()),
      version: maybe(z.string()),
    }),
  ),
})
export type ImportPage = z.infer<typeof ImportPage>
const importPath = '/project/:short_name/tasks/import'

/** Which importers there are (V68). */
export const getImporters = endpoint({ method: 'GET', path: importPath, reply: z.union([ImportPage, Done]) })

/** One importer: the type goes in the query, JSON mode reads it nowhere else. A failing source is a server error without a reason (Q8). */
const importer = /* @__NO_SIDE_EFFECTS__ */ <const Type extends string, Fields extends z.core.$ZodType>(
  type: Type,
  fields: Fields,
  encoding: 'json' | 'multipart' = 'json',
) =>
  form(importPath, {
    query: z.object({ type: z.literal(type), template: z.optional(z.string()) }),
    fields,
    page: ImportPage,
    encoding,
  })

export const importCsv = importer('csv', z.object({ csv_url: z.string() }))
/** `template` in the query fills in a sample sheet: image, sound, video, map or pdf. */
export const importGoogleSheet = importer('gdocs', z.object({ googledocs_url: z.string() }))
export const importLocalCsv = importer(
  'localCSV',
  z.object({ form_name: z.literal('localCSV'), file: z.instanceof(Blob) }),
  'multipart',
)
export const importEpicollect = importer(
  'epicollect',
  z.object({ epicollect_project: z.string(), epicollect_form: z.string() }),
)
/** Files as `files-0`, `files-1` …: a list is ignored. */
export const importS3 = importer('s3', z.catchall(z.object({ bucket: z.string() }), z.string()))
/** Files as `files-0` …, each the Chooser's `{ name, link }` as a JSON string. */
export const importDropbox = importer('dropbox', z.record(z.string(), z.string()))
export const importYoutube = importer('youtube', z.object({ playlist_url: z.string() }))
export const importIiif = importer(
  'iiif',
  z.object({ manifest_uri: z.string(), version: z.enum(['0.9', '1.0', '2.0', '2.1']) }),
)

/** Any importer by its name: plug-ins, and those of older servers. Its page tells the fields; what it holds besides is for nobody. */
export const importAny = form(importPath, {
  query: z.object({ type: z.string(), template: z.optional(z.string()) }),
  fields: z.record(z.string(), z.union([z.string(), z.boolean()])),
  page: z.object({
    ...ownedPageShape,
    form: maybe(z.looseObject({ errors: orElse(FormErrors, () => ({})) })),
  }),
})

/** Has the server import every day (V69): form-encoded, leads away; stays here where a field is wrong. What is set stands in `project.info.autoimporter`. */
export const createAutoimporter = endpoint({
  method: 'POST',
  path: '/project/:short_name/tasks/autoimporter',
  body: z.catchall(z.object({ form_name: z.string() }), z.string()),
  encoding: 'form',
  answers: 'page',
  reply: PageAddress,
})
export const deleteAutoimporter = endpoint({
  method: 'POST',
  path: '/project/:short_name/tasks/autoimporter/delete',
  answers: 'page',
  reply: PageAddress,
})
