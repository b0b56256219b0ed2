import * as z from 'zod/mini'

/** A key that PYBOSSA may leave out or set to null, by role, version or page; read as null either way. */
export const maybe = <Schema extends z.core.SomeType>(schema: Schema) => z._default(z.nullable(schema), null)

/** A list that older releases or some pages leave out; read as empty. */
export const maybeList = <Schema extends z.core.SomeType>(schema: Schema) =>
  z._default(z.array(schema), () => [])

/** ISO date without zone, UTC (CONTRACT.md §5.2). */
export const When = z.string()

/** A number PYBOSSA counts or measures: int or float by page. */
export const Amount = z.number()
