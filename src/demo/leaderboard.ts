import { publicUser, type PublicUser } from './shapes/userShapes.ts'
import type { UserRow } from './tables.ts'
import type { World } from './world.ts'

interface Ranked {
  id: number
  rank: number
  score: number
}

const shown = 20

// Without key: answers per person; with one: the number under that key of `info`. Restricted people are left out.
function ranking(world: World, key?: string): Ranked[] {
  const score =
    key === undefined
      ? '(SELECT count(*) FROM task_run WHERE user_id = "user".id)'
      : `CAST(coalesce(info ->> '${key.replaceAll("'", "''")}', 0) AS INTEGER)`
  return world.store.query<Ranked>(
    `SELECT id, score, row_number() OVER (ORDER BY score DESC, created DESC) AS rank
     FROM (SELECT id, created, ${score} AS score FROM "user" WHERE restrict = 0) ORDER BY rank`,
  )
}

/** The first 20, then the person who asks, or those around them: names can occur twice (CONTRACT.md V6). */
export function leaderboard(
  world: World,
  asking?: UserRow,
  options: { window?: number; key?: string | undefined } = {},
): PublicUser[] {
  const all = ranking(world, options.key)
  const list = all.slice(0, shown)
  const own = all.find((entry) => entry.id === asking?.id)
  const window = options.window ?? 0
  if (own) list.push(...all.filter((entry) => Math.abs(entry.rank - own.rank) <= window))
  return list.map(({ id, rank, score }) => publicUser(world.store.get('user', id) ?? {}, { rank, score }))
}

/** Null for both where the board does not have the person. */
export function rankAndScore(world: World, userId: number): { rank: number | null; score: number | null } {
  const entry = ranking(world).find(({ id }) => id === userId)
  return { rank: entry?.rank ?? null, score: entry?.score ?? null }
}
