import { request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Answer } from './answerOverHttp.ts'

/**
 * Hands requests on to the PYBOSSA at `target` (`http://host:port`), body and answer as streams. Host and cookies stay as
 * they came, so that CSRF's look at the Referer holds; a `Location` on the target or on this host becomes relative.
 */
export function proxyTo(target: string): Answer {
  const to = new URL(target)
  const send = to.protocol === 'https:' ? requestHttps : requestHttp
  return (incoming, outgoing) => {
    const onward = send(
      {
        host: to.hostname,
        port: to.port || (to.protocol === 'https:' ? 443 : 80),
        servername: to.hostname,
        method: incoming.method,
        path: (to.pathname === '/' ? '' : to.pathname.replace(/\/$/, '')) + (incoming.url ?? '/'),
        headers: { ...incoming.headers, ...forwarded(incoming) },
      },
      (answer) => {
        const headers = { ...answer.headers }
        if (headers.location)
          headers.location = relative(headers.location, [to.host, incoming.headers.host ?? ''])
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
