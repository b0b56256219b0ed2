import { randomBytes } from 'node:crypto'
import { sign, unsign } from './signer.ts'

/** What PYBOSSA keeps in the signed cookie `session` (CONTRACT.md §4.1). */
export interface Session {
  /** The signed-in person's *name*: renaming signs out. */
  userName?: string
  csrf?: string
  /** Queued messages: category, text. */
  flashes?: [category: string, text: string][]
}

const csrfLifetime = 3600

export function readSession(cookie: string | undefined, now: number): Session {
  return (cookie ? (unsign('session', cookie, now) as Session | undefined) : undefined) ?? {}
}

export const writeSession = (session: Session, now: number) => sign('session', session, now)

/** A token for this session, good for an hour; makes the session's secret if there is none yet. */
export function csrfToken(session: Session, now: number): string {
  session.csrf ??= randomBytes(20).toString('hex')
  return sign('csrf', session.csrf, now)
}

/** True for a token of this session that is not older than an hour. */
export function isCsrfToken(session: Session, token: string, now: number): boolean {
  return session.csrf !== undefined && unsign('csrf', token, now, csrfLifetime) === session.csrf
}
