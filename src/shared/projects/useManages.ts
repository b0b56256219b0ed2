import type { Project } from '#pybossa/schemas/project.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'

/** Whether the reader may manage a project (CONTRACT.md §4.2 "Owner of a project?"), and is an admin. */
export function useManages({ owner_id, owners_ids }: Pick<Project, 'owner_id' | 'owners_ids'>) {
  const user = useCurrentUser()
  const isAdmin = user?.admin === true
  return {
    isAdmin,
    manages: user ? isAdmin || owner_id === user.id || owners_ids?.includes(user.id) === true : false,
    userId: user?.id,
  }
}
