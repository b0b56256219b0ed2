/** Whom the journeys are about. */
export const roles = ['volunteer', 'owner', 'admin'] as const
export type Role = (typeof roles)[number]

export interface Account {
  email: string
  password: string
}

/** The variable that holds an account, as `mail:password`. */
export const variableOf = (role: Role) => `E2E_${role.toUpperCase()}`

/** The account given for a role; undefined where there is none. Throws where it cannot be read. */
export function accountOf(role: Role): Account | undefined {
  const text = process.env[variableOf(role)]
  if (!text) return undefined
  const colon = text.indexOf(':')
  if (colon < 1) throw new Error(`${variableOf(role)} is to be mail:password`)
  return { email: text.slice(0, colon), password: text.slice(colon + 1) }
}
