/** What the box gets back: an HTTP status, JSON text and, for a refusal, what the presenter should do instead. */
export interface Answered {
  status: number
  body: string
  note?: string
  /** The task that the presenter looked at by its id. */
  looked?: number
  /** No task was left to give. */
  exhausted?: boolean
}

export function json(value: unknown): Answered {
  return { status: 200, body: JSON.stringify(value) }
}

/** Whatever the short list does not name. */
export function refused(method: string, path: string): Answered {
  return problem(
    403,
    method,
    path.split('/')[2] ?? '',
    `${method} ${path} is closed to presenters. Open are: the own project, its newtask and userprogress, tasks it was given, favourites, and POST /api/taskrun.`,
  )
}

const CLASSES: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  415: 'TypeError',
  429: 'TooManyRequests',
}

/** A failure in the API's own dialect (CONTRACT.md §3.1, error body). */
export function problem(status: number, action: string, target: string, text: string): Answered {
  const body = {
    action,
    status: 'failed',
    status_code: status,
    target,
    exception_cls: CLASSES[status] ?? 'Error',
    exception_msg: text,
  }
  return { status, body: JSON.stringify(body), note: text }
}
