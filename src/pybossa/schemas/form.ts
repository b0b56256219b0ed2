import * as z from 'zod/mini'
import { maybe, orElse } from './maybe.ts'

/** Last flash and its category; may belong to an earlier request (CONTRACT.md §0). Show as text, decide nothing by it. */
export const flashed = {
  flash: maybe(z.union([z.string(), z.array(z.string())])),
  status: maybe(z.string()),
}

/**
 * The end of every writing request to a view that went well: where to go on. `next` is as the server gave it, to be
 * checked before it is followed; sign-in hands back any `next` it was given, foreign addresses too.
 */
export const Done = z.object({
  next: z.string(),
  /** A page with its form is never done, even where it names a `next`. */
  form: z.optional(z.never()),
  ...flashed,
})
export type Done = z.infer<typeof Done>

/** Messages per field, English, as WTForms words them. */
export const FormErrors = z.record(z.string(), z.array(z.string()))
export type FormErrors = z.infer<typeof FormErrors>

/** The least a page with a form has; a form that holds nothing but its token leaves `errors` out. */
export const formOf = /* @__NO_SIDE_EFFECTS__ */ <Shape extends z.core.$ZodLooseShape>(values: Shape) =>
  z.object({ ...values, errors: orElse(FormErrors, () => ({})), csrf: maybe(z.string()) })

/** A form of which only the token matters. */
export const TokenForm = formOf({})
export type TokenForm = z.infer<typeof TokenForm>

/** A text field: null before anything was typed, and where it was made from nothing. */
export const Text = z.nullable(z.string())
/** A tick box, null in a form that was made from nothing. */
export const Tick = maybe(z.boolean())
/** What an upload form looks like before it is sent (F6). */
export const CropForm = formOf({
  id: maybe(z.union([z.number(), z.string()])),
  x1: maybe(z.number()),
  y1: maybe(z.number()),
  x2: maybe(z.number()),
  y2: maybe(z.number()),
})
export type CropForm = z.infer<typeof CropForm>

/** An image with the corners to cut it at, in its own pixels; all 0 keeps it whole (F6). */
export const CropFields = z.object({
  btn: z.literal('Upload'),
  avatar: z.instanceof(Blob),
  x1: z.int(),
  y1: z.int(),
  x2: z.int(),
  y2: z.int(),
})
export type CropFields = z.infer<typeof CropFields>

/** A page we only learn the final address of: path and query, redirects followed. */
export const PageAddress = z.object({ address: z.string() })
export type PageAddress = z.infer<typeof PageAddress>
/** The same with the page's text, for `readPageBlock`. */
export const PageWithText = z.extend(PageAddress, { text: z.string() })

/** A downloaded file and the name the server proposes for it. */
export const Download = z.object({ file: z.instanceof(Blob), name: z.optional(z.string()) })
export type Download = z.infer<typeof Download>

/** Nothing, as `/api` answers a DELETE with 204. */
export const Nothing = z.undefined()
