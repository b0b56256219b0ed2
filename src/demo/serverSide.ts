import { belongsToServer } from '#pybossa/serverOwned.ts'
import type { Answer } from './answerOverHttp.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Middleware of the connect kind: what belongs to the server is answered by it, all else is left to the next one. */
export function serverSide(answer: Answer, isOurs = isForServer) {
  const answered = async (request: IncomingMessage, response: ServerResponse, next: Next) => {
    try {
      await answer(request, response)
    } catch (error) {
      next(error)
    }
  }
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    if (isOurs(request)) void answered(request, response, next)
    else next()
  }
}

type Next = (error?: unknown) => void

/** The one rule that tells PYBOSSA's requests from those for the app, for a request as Node has it. */
export function isForServer(request: IncomingMessage): boolean {
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  return belongsToServer({
    method: request.method ?? 'GET',
    path,
    query,
    contentType: request.headers['content-type'],
    destination: request.headers['sec-fetch-dest']?.toString(),
    site: request.headers['sec-fetch-site']?.toString(),
  })
}

/** As {@link isForServer}, with the pages that only the demo has. */
export const isForDemo = (request: IncomingMessage): boolean =>
  isForServer(request) || (request.url ?? '').startsWith('/demo/')
