import { call } from '#pybossa/client.ts'
import { listUsers } from '#pybossa/endpoints/api.ts'
import type { ApiUser } from '#pybossa/schemas/user.ts'

const MOST = 10

/**
 * People of exactly this user name, or of exactly this full name where they do not hide it: PYBOSSA's API compares, it does not search
 * (CONTRACT.md §3.2 user). Who restricted the use of his data is found by nobody.
 */
export async function findPerson(text: string): Promise<ApiUser[]> {
  const typed = text.trim().replace(/^@/, '')
  const lists = await Promise.all([
    call(listUsers, { query: { name: typed, limit: 1 } }),
    call(listUsers, { query: { fullname: typed, limit: MOST } }),
  ])
  const found = lists.flat()
  return found.filter(({ name }, place) => found.findIndex((other) => other.name === name) === place)
}
