import { ranking } from './ranking.ts'
import { publicUser, type PublicUser } from './shapes/userShapes.ts'
import type { UserRow } from './tables.ts'
import type { World } from './world.ts'

const shown = 20

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
