import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { form } from '#pybossa/form.ts'
import {
  CropFields,
  CropForm,
  Done,
  Download,
  flashed,
  formOf,
  PageAddress,
  Text,
  Tick,
} from '#pybossa/schemas/form.ts'
import { maybe } from '#pybossa/schemas/maybe.ts'
import { Project } from '#pybossa/schemas/project.ts'
import { OwnedProjectPage, ownedPageShape } from '#pybossa/schemas/projectPage.ts'
import { Coowner } from '#pybossa/schemas/user.ts'
import { Webhook } from '#pybossa/schemas/webhook.ts'

/** F9. `next` is the new project's settings. An empty description is made from the long one. */
export const createProjectForm = form('/project/new', {
  fields: z.object({
    name: z.string(),
    short_name: z.string(),
    description: z.string(),
    long_description: z.string(),
  }),
  page: z.object({
    form: formOf({ name: Text, short_name: Text, description: Text, long_description: Text }),
    ...flashed,
  }),
})

/** The project whole, secret key and `info` included, for every owner and admin (V63). Read here what a PUT of `info` must send back. */
export const getProjectSettings = endpoint({
  method: 'GET',
  path: '/project/:short_name/settings',
  reply: OwnedProjectPage,
})

const UpdateProjectPage = z.object({
  ...ownedPageShape,
  form: formOf({
    id: z.nullable(z.int()),
    name: Text,
    short_name: Text,
    description: Text,
    long_description: Text,
    category_id: maybe(z.union([z.int(), z.string()])),
    allow_anonymous_contributors: Tick,
    zip_download: Tick,
    protect: Tick,
    webhook: Text,
  }),
  upload_form: CropForm,
})

/** F10: send every field, a missing tick is read as false (Q6) and a missing `id` is a server error (Q7). Passwords of one letter count for nothing (Q22). */
export const updateProject = form('/project/:short_name/update', {
  fields: z.object({
    id: z.int(),
    name: z.string(),
    short_name: z.string(),
    description: z.string(),
    long_description: z.string(),
    category_id: z.int(),
    allow_anonymous_contributors: z.boolean(),
    zip_download: z.boolean(),
    protect: z.boolean(),
    password: z.string(),
    webhook: z.string(),
  }),
  page: UpdateProjectPage,
})

/** F6 for the project's picture, 4:3. Answers `next` either way; `status` is `error` where nothing was stored. */
export const uploadThumbnail = form('/project/:short_name/update', {
  fields: CropFields,
  page: UpdateProjectPage,
  encoding: 'multipart',
})

/** 403 once the project has any result. */
export const deleteProject = form('/project/:short_name/delete', {
  fields: z.object({}),
  page: OwnedProjectPage,
})

/** Whether it may be published (V67): 403 without presenter or tasks. */
export const getPublish = endpoint({
  method: 'GET',
  path: '/project/:short_name/publish',
  reply: OwnedProjectPage,
})
/** Publishes, and removes every answer given so far. Leads to the project's page; cannot be taken back. */
export const publishProject = endpoint({
  method: 'POST',
  path: '/project/:short_name/publish',
  answers: 'page',
  reply: PageAddress,
})

export const resetSecretKey = endpoint({
  method: 'POST',
  path: '/project/:short_name/resetsecretkey',
  reply: Done,
})

/** F20. Not found leads back to this address, success to the project's page: compare `next` (Q29). */
export const transferOwnership = form('/project/:short_name/transferownership', {
  fields: z.object({ email_addr: z.string() }),
  page: z.object({ ...ownedPageShape, form: formOf({ email_addr: Text }), target: maybe(z.string()) }),
})

export const CoownersPage = z.object({
  project: Project,
  coowners: z.array(Coowner),
  form: formOf({ user: Text }),
  ...flashed,
})
export type CoownersPage = z.infer<typeof CoownersPage>
/** `load` lists who may manage the project. `send` is a server error whenever it finds someone: look names up with `listUsers` (Q4). */
export const coowners = form('/project/:short_name/coowners', {
  fields: z.object({ user: z.string() }),
  page: CoownersPage,
  encoding: 'form',
})
/** By GET (V85). */
export const addCoowner = endpoint({
  method: 'GET',
  path: '/project/:short_name/add_coowner/:user',
  reply: Done,
  isAct: true,
})
/** By GET (V86). */
export const removeCoowner = endpoint({
  method: 'GET',
  path: '/project/:short_name/del_coowner/:user',
  reply: Done,
  isAct: true,
})

/** A zip for spreadsheets; a server error as soon as somebody with an account contributed (Q17). */
export const downloadReport = endpoint({
  method: 'GET',
  path: '/project/:short_name/projectreport/export',
  query: z.object({ type: z.literal('project'), format: z.literal('csv') }),
  answers: 'file',
  reply: Download,
})
/** The page around that report (V87). */
export const getReportPage = endpoint({
  method: 'GET',
  path: '/project/:short_name/projectreport/export',
  reply: OwnedProjectPage,
})

/** The form of a new post (V76); posts are written through `createBlogpost`. */
export const getNewBlogpost = endpoint({
  method: 'GET',
  path: '/project/:short_name/new-blogpost',
  reply: z.object({ ...ownedPageShape, form: formOf({ title: Text, body: Text, published: Tick }) }),
})
/** A draft post by the form: leads to its page; stays here where something is missing. */
export const writeBlogpost = endpoint({
  method: 'POST',
  path: '/project/:short_name/new-blogpost',
  body: z.object({ title: z.string(), body: z.string() }),
  encoding: 'form',
  answers: 'page',
  reply: PageAddress,
})

/**
 * What was changed in a project, for its pro owners and admins (V79): a page even where JSON is asked for, which is how a
 * request for it gets past the proxy. Take the text to `readAuditLog`, and keep only what that gives back.
 */
export const getAuditLogPage = endpoint({
  method: 'GET',
  path: '/project/:short_name/auditlog',
  answers: 'text',
  reply: z.string(),
})
/** Every call of the webhook, as {@link getAuditLogPage}: a page, for `readWebhooks` (V80). */
export const getWebhooksPage = endpoint({
  method: 'GET',
  path: '/project/:short_name/webhook',
  answers: 'text',
  reply: z.string(),
})
/** Calls the webhook again, and answers how it went before (V81). */
export const repeatWebhook = endpoint({
  method: 'POST',
  path: '/project/:short_name/webhook/:id',
  reply: Webhook,
})
/** Calls again all that failed, or all; by GET, answers a page (V80). */
export const repeatWebhooks = endpoint({
  method: 'GET',
  path: '/project/:short_name/webhook',
  query: z.object({ all: z.optional(z.literal('1')), failed: z.optional(z.literal('1')) }),
  answers: 'page',
  reply: PageAddress,
  isAct: true,
})
