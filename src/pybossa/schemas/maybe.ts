import * as z from 'zod/mini'

/** What is read where PYBOSSA leaves a key out. */
// oxlint-disable-next-line no-underscore-dangle -- zod/mini's own name for it
export const orElse = z._default

/** A key that PYBOSSA may leave out or set to null, by role, version or page; read as null either way. */
export const maybe = /* @__NO_SIDE_EFFECTS__ */ <Schema extends z.core.SomeType>(schema: Schema) =>
  orElse(z.nullable(schema), null)

/**
 * A key that owners may write as they like: of another kind it is read as null. One project must not be able to make a list of
 * projects unreadable for everybody.
 */
export const freely = /* @__NO_SIDE_EFFECTS__ */ <Schema extends z.core.SomeType>(schema: Schema) =>
  // oxlint-disable-next-line promise/valid-params -- zod's, of no promise
  z.catch(maybe(schema), () => null)

/** A list that older releases or some pages leave out; read as empty. */
export const maybeList = /* @__NO_SIDE_EFFECTS__ */ <Schema extends z.core.SomeType>(schema: Schema) =>
  orElse(z.array(schema), () => [])

/** ISO date without zone, UTC (CONTRACT.md §5.2). */
export const When = z.string()

/** A number PYBOSSA counts or measures: int or float by page. */
export const Amount = z.number()
