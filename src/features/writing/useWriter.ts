import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'

/**
 * Whether the reader may add blog posts, helping materials and pages to the project of the address: its creator and admins may,
 * other owners may not, for the server (CONTRACT.md §3.2).
 */
export function useWriter() {
  const { project, owner } = useOwnedProject()
  const me = useCurrentUser()
  return {
    project,
    me,
    isAllowed: me ? me.admin || me.id === project.owner_id : false,
    creator: owner ?? null,
  }
}
