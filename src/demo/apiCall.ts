import { json } from './answers.ts'
import { ApiProblem } from './problems.ts'
import { countCall } from './rateLimit.ts'
import type { Handler } from './routes.ts'
import type { Visit } from './visit.ts'

/**
 * Wraps a handler of `/api`: counts the call against its endpoint's limit and turns {@link ApiProblem} into PYBOSSA's error
 * document. `target` and `action` are what that document names (CONTRACT.md §3.1 "action/target").
 */
export function apiCall(
  endpoint: string,
  names: { target?: string; action?: string },
  handler: Handler,
): Handler {
  return async (visit) => {
    let headers: Record<string, string> = {}
    let response: Response
    try {
      headers = countCall(visit, endpoint)
      response = await handler(visit)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      // The limit is kept by a decorator, which knows the path only.
      const isLimit = error.status === 429
      response = problem(visit, error, {
        action: isLimit ? visit.method : (names.action ?? visit.method),
        target: isLimit ? visit.path : (names.target ?? visit.path),
      })
      headers = { ...headers, ...error.headers }
    }
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  }
}

function problem(visit: Visit, error: ApiProblem, names: { action: string; target: string }): Response {
  return json(
    visit,
    {
      action: names.action,
      status: 'failed',
      status_code: error.status,
      target: names.target,
      exception_cls: error.exceptionClass,
      exception_msg: error.message,
    },
    error.status,
  )
}
