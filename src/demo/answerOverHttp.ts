import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { LostReply } from './problems.ts'
import type { Demo } from './server.ts'

/** Answers one request of Node's HTTP server. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** A demo as a listener of Node's HTTP server; a lost reply breaks the connection. */
export function answerOverHttp(demo: Demo): Answer {
  return getRequestListener(async (request, { incoming, outgoing }) => {
    try {
      const ip = incoming.socket.remoteAddress?.replace(/^::ffff:/, '')
      return await demo.fetch(request, ip ? { ip } : {})
    } catch (error) {
      if (!(error instanceof LostReply)) throw error
      outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    }
  })
}
