import type { World } from './world.ts'

interface Ranked {
  id: number
  rank: number
  score: number
}

/** People by answers given, or by the number under `key` of their `info`; restricted ones are left out. */
export function ranking(world: World, key?: string): Ranked[] {
  const score =
    key === undefined
      ? '(SELECT count(*) FROM task_run WHERE user_id = "user".id)'
      : `CAST(coalesce(info ->> '${key.replaceAll("'", "''")}', 0) AS INTEGER)`
  return world.store.query<Ranked>(
    `SELECT id, score, row_number() OVER (ORDER BY score DESC, created DESC) AS rank
     FROM (SELECT id, created, ${score} AS score FROM "user" WHERE restrict = 0) ORDER BY rank`,
  )
}

/** Null for both where the board does not have the person. */
export function rankAndScore(world: World, userId: number): { rank: number | null; score: number | null } {
  const entry = ranking(world).find(({ id }) => id === userId)
  return { rank: entry?.rank ?? null, score: entry?.score ?? null }
}
