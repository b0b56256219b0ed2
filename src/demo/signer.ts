import { createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto'

// The demo guards nothing of value, so its key may be known; being fixed keeps people signed in over a restart.
const key = 'atrium-demo'

const mac = (purpose: string, text: string) =>
  createHmac('sha256', `${key}:${purpose}`).update(text).digest('base64url')

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** `value` as text that shows tampering and its age: `<base64url JSON>.<seconds>.<signature>`, as itsdangerous does. */
export function sign(purpose: string, value: unknown, now: number): string {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${payload}.${Math.floor(now / 1000).toString(36)}`
  return `${body}.${mac(purpose, body)}`
}

/** The value of {@link sign}ed text, or undefined if it was changed or is older than `maxAge` seconds. */
export function unsign(purpose: string, text: string, now: number, maxAge = Infinity): unknown {
  const [payload, seconds, signature] = text.split('.')
  if (!payload || !seconds || !signature) return undefined
  if (!isEqual(mac(purpose, `${payload}.${seconds}`), signature)) return undefined
  if (now / 1000 - Number.parseInt(seconds, 36) > maxAge) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString())
}

/** `name|hmac`, as Flask-Login's remember_token. */
export const rememberToken = (name: string) => `${encodeURIComponent(name)}|${mac('remember', name)}`

/** The name in a {@link rememberToken}, if it is a good one. */
export function readRememberToken(token: string): string | undefined {
  const [encoded = '', signature = ''] = token.split('|')
  const name = decodeURIComponent(encoded)
  return isEqual(mac('remember', name), signature) ? name : undefined
}

// Few rounds on purpose: a demo seeds dozens of users at every fresh start.
const rounds = 1000
const derive = (password: string, salt: string) =>
  pbkdf2Sync(password, salt, rounds, 32, 'sha256').toString('hex')

/** A password as werkzeug keeps it. */
export function hashPassword(password: string, salt = randomBytes(6).toString('hex')): string {
  return `pbkdf2:sha256:${rounds}$${salt}$${derive(password, salt)}`
}

export function isPassword(password: string, hash: string | null): boolean {
  const [, salt, digest] = (hash ?? '').split('$')
  return Boolean(salt && digest) && isEqual(derive(password, salt ?? ''), digest ?? '')
}

/** Project passwords are signed, not hashed (CONTRACT.md §4.5). */
export const sealPassword = (password: string) => sign('project password', password, 0)
export const openPassword = (sealed: unknown) =>
  typeof sealed === 'string' ? unsign('project password', sealed, 0) : undefined
