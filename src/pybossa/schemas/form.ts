import * as z from 'zod/mini'

/** The end of every writing request to a view that went well: where to go on. `next` is as the server gave it, to be checked before it is followed. */
export const Done = z.union([
  z.object({
    /** Mostly a path of this site; sign-in hands back any `next` it was given, foreign addresses too. */
    next: z.string(),
    status: z.optional(z.nullable(z.string())),
    flash: z.optional(z.nullable(z.string())),
  }),
  /** Registration that waits for a click in a mail (CONTRACT.md §2.2 V22): no `next`. */
  z.object({
    next: z.optional(z.undefined()),
    status: z.literal('sent'),
    flash: z.optional(z.nullable(z.string())),
  }),
])
export type Done = z.infer<typeof Done>

/** Messages per field, English, as WTForms words them. */
export const FormErrors = z.record(z.string(), z.array(z.string()))
export type FormErrors = z.infer<typeof FormErrors>

/** The least a page with a form has: errors (none when it was just loaded) and the token of this session. */
export interface FormPage {
  form: { errors: FormErrors }
  flash?: string | null | undefined
  status?: string | null | undefined
}

/** Last flash and its category; may belong to an earlier request (CONTRACT.md §0). Show as text, decide nothing by it. */
export const flashed = {
  flash: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
}

/** A form as pages carry it: its values, `errors`, `csrf`. Passwords it may echo are not among the named values. */
export const formOf = <Shape extends z.core.$ZodLooseShape>(values: Shape) =>
  z.object({ ...values, errors: FormErrors, csrf: z.optional(z.nullable(z.string())) })
