import type { World } from './world.ts'

/** Keeps `value` under `key` for `seconds`, as PYBOSSA does in Redis. */
export function keep(world: World, key: string, value: string, seconds: number): void {
  const expires = world.now() + seconds * 1000
  world.store.run(
    'INSERT OR REPLACE INTO fleeting (key, value, expires) VALUES (?, ?, ?)',
    key,
    value,
    expires,
  )
}

/** What was kept under `key`, unless its time is over. */
export function recall(world: World, key: string): string | undefined {
  const sql = 'SELECT value FROM fleeting WHERE key = ? AND expires > ?'
  return world.store.query<{ value: string }>(sql, key, world.now())[0]?.value
}

export function forget(world: World, key: string): void {
  world.store.run('DELETE FROM fleeting WHERE key = ?', key)
}

/** How many keys with this beginning are still good. */
export function countKept(world: World, prefix: string): number {
  const sql = 'SELECT count(*) AS n FROM fleeting WHERE substr(key, 1, ?) = ? AND expires > ?'
  return world.store.query<{ n: number }>(sql, prefix.length, prefix, world.now())[0]?.n ?? 0
}
