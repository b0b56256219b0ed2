import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { LostReply } from './problems.ts'
import type { Demo } from './server.ts'

/** Answers one request of Node's HTTP server. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/**
 * A demo as a listener of Node's HTTP server; a lost reply breaks the connection. PYBOSSA says nothing about keeping
 * JSON; where pages and JSON share addresses, `isNoStore` says that it must not be kept.
 */
export function answerOverHttp(demo: Demo, { isNoStore = false } = {}): Answer {
  return getRequestListener(async (request, { incoming, outgoing }) => {
    try {
      const ip = incoming.socket.remoteAddress?.replace(/^::ffff:/, '')
      const response = await demo.fetch(request, ip ? { ip } : {})
      const isJson = response.headers.get('content-type')?.includes('json')
      if (isNoStore && isJson && !response.headers.has('cache-control'))
        response.headers.set('cache-control', 'no-store')
      return response
    } catch (error) {
      if (!(error instanceof LostReply)) throw error
      outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    }
  })
}
