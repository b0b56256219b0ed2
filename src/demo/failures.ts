import { ApiProblem, EarlyAnswer, LostReply, ViewProblem } from './problems.ts'
import { rateLimitHeaders } from './rateLimit.ts'
import { json } from './answers.ts'
import type { Visit } from './visit.ts'

/*
 * Failures that a person can bring about by what they type, so that nobody has to intercept requests to see them.
 * In an answer, and in what is written through `/api` (tasks, posts, announcements, helping materials, pages): `error-503` is answered 503
 * twice and stored the third time; `error-429` is refused once by the rate limit (15 seconds); `error-403` is refused for ever; `lost-reply`
 * is stored but the first reply never arrives. As the redundancy of tasks: 503 fails twice.
 * In a text of a project's form: `error-503` is refused once and taken the second time; `lost-reply` as in an answer, for new projects.
 * As a project's short name: `error-500` fails on all its pages; `error-contract` answers JSON that is no project.
 */
const count = (visit: Visit, key: string) => {
  const times = (visit.world.struck.get(key) ?? 0) + 1
  visit.world.struck.set(key, times)
  return times
}

/** Fails on purpose before an answer is stored. `info` is what the volunteer said. */
export function strikeBeforeSaving(visit: Visit, info: unknown): void {
  const text = JSON.stringify(info) ?? ''
  if (text.includes('error-503') && count(visit, `503 ${text}`) <= 2)
    throw new EarlyAnswer(json(visit, { error: 'Service Unavailable' }, 503))
  if (text.includes('error-403')) throw new ApiProblem('Forbidden')
  if (text.includes('error-429') && count(visit, `429 ${text}`) === 1) {
    const reset = Math.floor(visit.now / 1000) + 15
    throw new ApiProblem('TooManyRequests', undefined, rateLimitHeaders(visit, 0, reset))
  }
}

/** Loses the reply of an answer that is stored already. */
export function strikeAfterSaving(visit: Visit, info: unknown): void {
  const text = JSON.stringify(info) ?? ''
  if (text.includes('lost-reply') && count(visit, `lost ${text}`) === 1)
    throw new LostReply('the reply was lost')
}

/** Fails on purpose where a number was sent that is the status of a failure. */
export function strikeNumber(visit: Visit, sent: unknown): void {
  if (Number(sent) === 503 && count(visit, `number ${visit.path}`) <= 2) throw new ViewProblem(500)
}

/** Fails on purpose before a project's form is stored, the first time only. */
export function strikeForm(visit: Visit, values: object): void {
  const text = JSON.stringify(values)
  if (text.includes('error-503') && count(visit, `form ${text}`) === 1)
    throw new EarlyAnswer(json(visit, { error: 'Service Unavailable' }, 503))
}

/** Fails on purpose on the pages of the two projects whose names say so. */
export function strikePage(visit: Visit): void {
  const [, first, shortName] = visit.path.split('/')
  if (first !== 'project') return
  if (shortName === 'error-500') throw new ViewProblem(500)
  if (shortName === 'error-contract')
    throw new EarlyAnswer(json(visit, { project: 'Not what you expect', owner: 7, template: '' }))
}
