import { ApiProblem } from './problems.ts'
import type { Visit } from './visit.ts'

const per = 900

/**
 * Counts a call of `/api` and refuses it when its endpoint's share of this quarter of an hour is used up: with a limit of
 * 300, 299 are answered. One share per endpoint and address, all methods and ids together (CONTRACT.md §3.1).
 * The cookie `atrium_rate_limit=<n>` lowers the limit for the one who has it. Returns the headers of the answer.
 */
export function countCall(visit: Visit, endpoint: string): Record<string, string> {
  const window = Math.floor(visit.now / 1000 / per)
  const key = `${endpoint} ${visit.pseudonym}`
  const last = visit.world.calls.get(key)
  const count = last?.window === window ? last.count + 1 : 1
  visit.world.calls.set(key, { window, count })
  const headers = rateLimitHeaders(visit, limitOf(visit) - count, (window + 1) * per)
  if (count >= limitOf(visit)) throw new ApiProblem('TooManyRequests', undefined, headers)
  return headers
}

const limitOf = (visit: Visit) =>
  Number(visit.cookies.get('atrium_rate_limit')) || visit.world.settings.rateLimit

/** `reset` in epoch seconds. */
export function rateLimitHeaders(visit: Visit, remaining: number, reset: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limitOf(visit)),
    'x-ratelimit-remaining': String(Math.max(0, remaining)),
    'x-ratelimit-reset': String(reset),
  }
}
