import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { form } from '#pybossa/form.ts'
import { CropFields, CropForm, Done, flashed, formOf, Text, Tick, TokenForm } from '#pybossa/schemas/form.ts'
import { maybe } from '#pybossa/schemas/maybe.ts'

const UpdatePage = z.object({
  form: formOf({
    id: z.nullable(z.int()),
    fullname: Text,
    name: Text,
    email_addr: Text,
    locale: Text,
    ckan_api: Text,
    subscribed: z.nullable(z.boolean()),
    privacy_mode: z.nullable(z.boolean()),
    restrict: Tick,
  }),
  password_form: formOf({}),
  upload_form: CropForm,
  show_passwd_form: maybe(z.boolean()),
  ...flashed,
})
export type UpdatePage = z.infer<typeof UpdatePage>

/** F4. Send every field: a missing tick is read as false (Q6). A new name signs out (Q12), a new address may need a mail (Q13). */
export const updateProfile = form('/account/:name/update', {
  fields: z.object({
    btn: z.literal('Profile'),
    id: z.int(),
    fullname: z.string(),
    name: z.string(),
    email_addr: z.string(),
    locale: z.string(),
    ckan_api: z.optional(z.string()),
    subscribed: z.boolean(),
    privacy_mode: z.boolean(),
    restrict: z.boolean(),
  }),
  page: UpdatePage,
})

/** F5. Wrong words come back as `flash`, with no errors in `form`. */
export const changePassword = form('/account/:name/update', {
  fields: z.object({
    btn: z.literal('Password'),
    current_password: z.string(),
    new_password: z.string(),
    confirm: z.string(),
  }),
  page: UpdatePage,
})

/** F6. */
export const uploadAvatar = form('/account/:name/update', {
  fields: CropFields,
  page: UpdatePage,
  encoding: 'multipart',
})

/** A new API key; the old one stops at once, {@link import('./account.ts').getMyProfile} may show it 15 minutes more (Q11). */
export const resetApiKey = form('/account/:name/resetapikey', {
  fields: z.object({}),
  page: z.object({ form: TokenForm, ...flashed }),
})

/** Has one's data collected and mailed, by GET (V33). */
export const exportMyData = endpoint({
  method: 'GET',
  path: '/account/:name/export',
  reply: Done,
  isAct: true,
})

/** Has one's account removed, by GET (V35). Fails silently for owners of projects (Q21); does not sign out. */
export const deleteAccount = endpoint({
  method: 'GET',
  path: '/account/:name/delete',
  reply: z.object({ job: z.string() }),
  isAct: true,
})
