/**
 * Why a call did not bring its reply.
 * - `network`: nothing came back (offline, aborted connection).
 * - `signInNeeded`: 401, or the server led us to `/account/signin` (CONTRACT.md §0 `login_required`).
 * - `passwordNeeded`: the server led us to `/project/<short_name>/password`.
 * - `forbidden` 403, `notFound` 404.
 * - `rateLimited` 429; `until` says when the window ends (epoch ms).
 * - `refused`: any other 4xx. `server`: 5xx.
 * - `contract`: the answer does not have the shape our schemas ask for; `issues` names the fields.
 */
export type PybossaErrorKind =
  | 'network'
  | 'signInNeeded'
  | 'passwordNeeded'
  | 'forbidden'
  | 'notFound'
  | 'rateLimited'
  | 'refused'
  | 'server'
  | 'contract'

/** The one error type of the client. `message` is for logs; screens word each `kind` themselves and never show server text raw. */
export class PybossaError extends Error {
  readonly kind: PybossaErrorKind
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  /** `METHOD /path/pattern` of the endpoint, for reports. */
  readonly endpoint: string
  /** PYBOSSA's `exception_cls` (API) where it gave one, e.g. `Forbidden`, `ValueError`. */
  readonly reason: string | undefined
  /** PYBOSSA's `exception_msg` or `description`. May hold HTML or SQL: compare it, do not show it. */
  readonly serverText: string | undefined
  /** `rateLimited`: when to try again (epoch ms). */
  readonly until: number | undefined
  /** `contract`: `path: problem` per field. */
  readonly issues: readonly string[]

  constructor(
    kind: PybossaErrorKind,
    about: {
      endpoint: string
      status?: number
      reason?: string | undefined
      serverText?: string | undefined
      until?: number | undefined
      issues?: readonly string[]
      cause?: unknown
    },
  ) {
    super(
      `${about.endpoint}: ${kind}${about.status ? ` (${about.status})` : ''}${about.issues?.length ? ` ${about.issues.join('; ')}` : ''}`,
      {
        cause: about.cause,
      },
    )
    this.name = 'PybossaError'
    this.kind = kind
    this.status = about.status ?? 0
    this.endpoint = about.endpoint
    this.reason = about.reason
    this.serverText = about.serverText
    this.until = about.until
    this.issues = about.issues ?? []
  }
}

/** True for a PybossaError of one of these kinds. */
export function isPybossaError(error: unknown, ...kinds: PybossaErrorKind[]): error is PybossaError {
  return error instanceof PybossaError && (kinds.length === 0 || kinds.includes(error.kind))
}
