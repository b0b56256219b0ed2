import { ago } from '../clock.ts'
import { rankAndScore } from '../ranking.ts'
import type { Json } from '../seedShape.ts'
import { isOn } from '../siteSettings.ts'
import type { UserRow } from '../tables.ts'
import type { Visit } from '../visit.ts'

const publicInfoKeys = ['avatar', 'container', 'extra', 'avatar_url']

/** The keys of `info` everyone may see, null where missing; `{}` where there is no info at all (pybossa/model/__init__.py). */
export function publicInfo(info: { [key: string]: Json }, keys: readonly string[]): { [key: string]: Json } {
  if (Object.keys(info).length === 0) return {}
  return Object.fromEntries(keys.map((key) => [key, info[key] ?? null]))
}

/** U.full: what people see of themselves (CONTRACT.md §1.1). */
export function fullUser(visit: Visit, user: UserRow) {
  const { id, name, fullname, created, api_key, info, admin, locale, email_addr } = user
  const { valid_email, confirmation_email_sent, restrict } = user
  return {
    id,
    name,
    fullname,
    created,
    api_key,
    info,
    admin,
    locale,
    email_addr,
    n_answers: visit.store.count('task_run', 'WHERE user_id = ?', user.id),
    valid_email,
    confirmation_email_sent,
    restrict,
    registered_ago: ago(user.created, visit.now),
    ...rankAndScore(visit.world, user.id),
    total: visit.store.count('user'),
    // Before release 4 people had these.
    ...(isOn(visit, 'oauth')
      ? { facebook_user_id: null, google_user_id: null, twitter_user_id: user.id }
      : {}),
  }
}

export interface PublicUser {
  created: string | null
  name: string | null
  fullname: string | null
  info: { [key: string]: Json }
  n_answers: number | null
  registered_ago: string | null
  rank: number | null
  score: number | null
  locale: string | null
}

/** U.pub: what anyone may see; what is not known at the place that asks is null (CONTRACT.md §1.1). */
export function publicUser(user: Partial<UserRow>, known: Partial<PublicUser> = {}): PublicUser {
  return {
    created: user.created ?? null,
    name: user.name ?? null,
    fullname: user.fullname ?? null,
    info: publicInfo(user.info ?? {}, publicInfoKeys),
    n_answers: null,
    registered_ago: null,
    rank: null,
    score: null,
    locale: null,
    ...known,
  }
}

/** U.pub with everything PYBOSSA's user summary knows; null for a restricted person. */
export function publicSummary(visit: Visit, user: UserRow): PublicUser | null {
  if (user.restrict) return null
  const { n_answers, registered_ago, rank, score, locale } = fullUser(visit, user)
  return publicUser(user, { n_answers, registered_ago, rank, score, locale })
}
