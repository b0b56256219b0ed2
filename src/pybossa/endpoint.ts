import type * as z from 'zod/mini'

/** The names written as `:name` in a path pattern, e.g. `'/project/:short_name/stats'` → `'short_name'`. */
export type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** What must be given to fill a path pattern; values are URL-encoded by {@link fillPath}. */
export type PathParams<Path extends string> = { [Name in ParamNames<Path>]: string | number }

type Schema = z.core.$ZodType

/**
 * One PYBOSSA address as this client speaks to it. Declared once; read by the client that calls it, the cache
 * that remembers it and the demo back end that answers it.
 */
export interface Endpoint<
  Path extends string = string,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Reply extends Schema = Schema,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: Path
  readonly query?: Query
  readonly body?: Body
  readonly reply: Reply
  /** How the body travels. Views read JSON but for the few of CONTRACT.md §0 "Forms that ignore JSON bodies". */
  readonly encoding?: 'json' | 'form' | 'multipart'
  /**
   * What a good answer is: JSON (default); a page of which the final address counts, with its text (CONTRACT.md §5.4 Q3); a text; a file;
   * or `html`, a page as browsers ask for it, where JSON leaves something out. That one is for sites whose pages PYBOSSA draws.
   */
  readonly answers?: 'json' | 'page' | 'text' | 'html' | 'file'
  /** True where even a GET changes the server (CONTRACT.md Q34): never cached, prefetched or repeated blindly. */
  readonly isAct?: boolean
}

/**
 * Declares an endpoint; the arguments' types become those of `call(endpoint, …)`. Bundlers may drop what nobody calls.
 */
/* @__NO_SIDE_EFFECTS__ */
export function endpoint<
  const Path extends string,
  Reply extends Schema,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
>(declaration: {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: Path
  query?: Query
  body?: Body
  reply: Reply
  encoding?: 'json' | 'form' | 'multipart'
  answers?: 'json' | 'page' | 'text' | 'html' | 'file'
  isAct?: boolean
}): Endpoint<Path, Query, Body, Reply> {
  return declaration
}

type ParamsPart<E> =
  E extends Endpoint<infer Path, infer _Q, infer _B, infer _R>
    ? [ParamNames<Path>] extends [never]
      ? { params?: undefined }
      : { params: PathParams<Path> }
    : never
type QueryPart<E> =
  E extends Endpoint<infer _P, infer Query, infer _B, infer _R>
    ? Query extends Schema
      ? object extends z.input<Query>
        ? { query?: z.input<Query> }
        : { query: z.input<Query> }
      : { query?: undefined }
    : never
type BodyPart<E> =
  E extends Endpoint<infer _P, infer _Q, infer Body, infer _R>
    ? Body extends Schema
      ? { body: z.input<Body> }
      : { body?: undefined }
    : never

/** Everything that `call` needs for this endpoint: path parameters, query and body, as far as it has them. */
export type InputOf<E> = ParamsPart<E> & QueryPart<E> & BodyPart<E>
/** What `call` resolves to for this endpoint. */
export type ReplyOf<E> =
  E extends Endpoint<infer _P, infer _Q, infer _B, infer Reply> ? z.output<Reply> : never

/** Endpoints of `/api` speak another dialect than the views: no CSRF, other errors, `all=1` on lists (CONTRACT.md §3.1). */
export const isApi = ({ path }: { path: string }) => path.startsWith('/api/')

/** `fillPath('/project/:short_name/', { short_name: 'a b' })` → `/project/a%20b/`. Throws where a value is missing. */
export function fillPath(path: string, params: Record<string, string | number> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`No value for :${name} in ${path}`)
    return encodeURIComponent(value)
  })
}
