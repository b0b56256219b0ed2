import * as z from 'zod/mini'
import { endpoint, type Endpoint } from './endpoint.ts'
import { Done, type FormErrors } from './schemas/form.ts'

type Schema = z.core.$ZodType

/** A PYBOSSA form: the page that loads it and the request that sends it, at one address (CONTRACT.md §1.2). */
export interface Form<
  Path extends string,
  Query extends Schema | undefined,
  Fields extends Schema,
  Page extends Schema,
> {
  readonly path: Path
  /** Reads the values, the token and whatever else the page shows. */
  readonly load: Endpoint<Path, Query, undefined, Page>
  /** Sends the fields. Replies {@link Done}, or the page again with `form.errors`. */
  readonly send: Endpoint<Path, Query, Fields, z.ZodMiniUnion<[Page & z.core.SomeType, typeof Done]>>
  /** What is sent, for checking before it is. */
  readonly fields: Fields
  /** Whether PYBOSSA did what was asked; the forms that answer with their page again are told by its missing errors. */
  readonly isDone: (reply: unknown) => boolean
}

/**
 * Declares a form.
 * @param about.page what GET shows, and POST again when it refuses
 * @param about.encoding `form` where the view does not read JSON (CONTRACT.md §0), `multipart` for files
 * @param about.isDoneWithoutNext for the few forms that never answer `next` (CONTRACT.md §5.3 "POST success")
 * @param about.isAlsoDone another answer that says it is done
 */
/* @__NO_SIDE_EFFECTS__ */
export function form<
  const Path extends string,
  Fields extends Schema,
  Page extends Schema,
  Query extends Schema | undefined = undefined,
>(
  path: Path,
  about: {
    query?: Query
    fields: Fields
    page: Page
    encoding?: 'json' | 'form' | 'multipart'
    isDoneWithoutNext?: boolean
    isAlsoDone?: (reply: object) => boolean
  },
): Form<Path, Query, Fields, Page> {
  const query = about.query === undefined ? {} : { query: about.query }
  const encoding = about.encoding === undefined ? {} : { encoding: about.encoding }
  return {
    path,
    load: endpoint({ method: 'GET', path, reply: about.page, ...query }),
    send: endpoint({
      method: 'POST',
      path,
      body: about.fields,
      reply: z.union([about.page as Page & z.core.SomeType, Done]),
      ...query,
      ...encoding,
    }) as Form<Path, Query, Fields, Page>['send'],
    fields: about.fields,
    isDone: (reply) =>
      isDone(reply) ||
      (about.isDoneWithoutNext === true && hasNoErrors(reply)) ||
      (about.isAlsoDone?.(Object(reply) as object) ?? false),
  }
}

/**
 * True where a form's reply says that the thing is done: it leads on by `next`. A page with its form again is a refusal
 * even where it names a `next` of its own, as sign-in does (CONTRACT.md §0, §5.3). Neither the HTTP status nor `status`
 * nor `flash` tell (Q30).
 */
export function isDone(reply: unknown): reply is Done {
  if (typeof reply !== 'object' || reply === null || 'form' in reply) return false
  return typeof (reply as { next?: unknown }).next === 'string'
}

function hasNoErrors(reply: unknown): boolean {
  const errors = (reply as { form?: { errors?: FormErrors } | null }).form?.errors
  return errors !== undefined && Object.keys(errors).length === 0
}
