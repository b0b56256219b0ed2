/** Ends a view with an HTTP status, as Flask's `abort` does. */
export class ViewProblem extends Error {
  readonly status: number
  constructor(status: number) {
    super(`status ${status}`)
    this.status = status
  }
}

const apiStatus = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  TypeError: 415,
  ValueError: 415,
  DataError: 415,
  AttributeError: 415,
  DBIntegrityError: 415,
  TooManyRequests: 429,
  InvalidRequestError: 500,
  KeyError: 500,
  ProgrammingError: 500,
} as const

/** Ends a call of `/api` with PYBOSSA's error document (CONTRACT.md §3.1). */
export class ApiProblem extends Error {
  readonly status: number
  readonly exceptionClass: keyof typeof apiStatus
  readonly headers: Record<string, string>
  constructor(
    exceptionClass: keyof typeof apiStatus,
    message?: string,
    headers: Record<string, string> = {},
  ) {
    super(message ?? defaultApiText(apiStatus[exceptionClass]))
    this.exceptionClass = exceptionClass
    this.headers = headers
    this.status = apiStatus[exceptionClass]
  }
}

/** Ends a handler with a finished answer, e.g. the redirect of `login_required`. */
export class EarlyAnswer extends Error {
  readonly response: Response
  constructor(response: Response) {
    super('answered early')
    this.response = response
  }
}

/** The answer was worked out but the line broke: the caller of `fetch` sees a rejected promise, a browser a cut connection. */
export class LostReply extends Error {}

/** Flask's texts for the statuses that views answer. */
export const viewText: Record<number, string> = {
  400: 'The browser (or proxy) sent a request that this server could not understand.',
  401: "The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.",
  403: "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.",
  404: 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  405: 'The method is not allowed for the requested URL.',
  415: 'The server does not support the media type transmitted in the request.',
  500: 'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
}

function defaultApiText(status: number): string {
  if (status === 404) return `404 Not Found: ${viewText[404]}`
  if (status === 405) return `405 Method Not Allowed: ${viewText[405]}`
  if (status === 429)
    return '429 Too Many Requests: This user has exceeded an allotted request count. Try again later.'
  return viewText[status] ?? ''
}
