import type { PublicUser } from '#pybossa/schemas/user.ts'

/** The people of a leaderboard by rank, each once: the server adds the reader and his neighbours once more (CONTRACT.md Q15). */
export function rankedPeople(people: readonly PublicUser[]): PublicUser[] {
  const once = new Map(people.map((person) => [person.name, person]))
  const rankOf = ({ rank }: PublicUser) => rank ?? Number.POSITIVE_INFINITY
  return [...once.values()].toSorted((one, other) => rankOf(one) - rankOf(other))
}
