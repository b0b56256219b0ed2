import { request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Answer } from './answerOverHttp.ts'

/**
 * Hands requests on to the PYBOSSA at `target` (`http://host:port`), body and answer as streams. Over http, Host and cookies stay
 * as they came; over https the server has a name of its own, compares it with the Referer, and marks its cookies for https alone
 * (CONTRACT.md §4.1): there a request looks as if it came from its own pages. A `Location` on the target or on this host becomes
 * relative.
 */
export function proxyTo(target: string): Answer {
  const to = new URL(target)
  const isSecure = to.protocol === 'https:'
  const send = isSecure ? requestHttps : requestHttp
  return (incoming, outgoing) => {
    const onward = send(
      {
        host: to.hostname,
        port: to.port || (isSecure ? 443 : 80),
        servername: to.hostname,
        method: incoming.method,
        path: (to.pathname === '/' ? '' : to.pathname.replace(/\/$/, '')) + (incoming.url ?? '/'),
        headers: {
          ...incoming.headers,
          ...forwarded(incoming),
          ...(isSecure ? asFrom(to, incoming) : {}),
        },
      },
      (answer) => {
        const headers = { ...answer.headers }
        if (headers.location)
          headers.location = relative(headers.location, [to.host, incoming.headers.host ?? ''])
        if (isSecure && headers['set-cookie']) headers['set-cookie'] = headers['set-cookie'].map(forAnyHost)
        outgoing.writeHead(answer.statusCode ?? 502, headers)
        answer.pipe(outgoing)
        answer.on('error', () => outgoing.destroy())
      },
    )
    onward.on('error', (error) => refuse(outgoing, to, error))
    outgoing.on('close', () => onward.destroy())
    incoming.pipe(onward)
  }
}

function forwarded({ socket, headers }: IncomingMessage): Record<string, string> {
  const chain = [headers['x-forwarded-for'], socket.remoteAddress].flat().filter(Boolean)
  return { 'x-forwarded-for': chain.join(', '), 'x-forwarded-host': headers.host ?? '' }
}

/** The request's Host, Referer and Origin as the target's own pages would have them. */
function asFrom(to: URL, { headers }: IncomingMessage): Record<string, string> {
  const { pathname = '/', search = '' } = (headers.referer && URL.parse(headers.referer)) || {}
  return {
    host: to.host,
    ...(headers.referer ? { referer: to.origin + pathname + search } : {}),
    ...(headers.origin ? { origin: to.origin } : {}),
  }
}

/** A cookie without what ties it to the target's name and to https. */
export const forAnyHost = (cookie: string) => cookie.replace(/;\s*(secure|domain=[^;]*)(?=;|$)/gi, '')

/** `http://target/a?b` as `/a?b`, where the host is one of those given; other addresses as they are. */
export function relative(location: string, hosts: string[]): string {
  if (!URL.canParse(location)) return location
  const { host, pathname, search, hash } = new URL(location)
  return hosts.includes(host) ? pathname + search + hash : location
}

function refuse(outgoing: ServerResponse, to: URL, error: Error): void {
  if (outgoing.headersSent) {
    outgoing.destroy()
    return
  }
  outgoing.writeHead(502, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify({ code: 502, description: `${to.host} does not answer: ${error.message}` }))
}
