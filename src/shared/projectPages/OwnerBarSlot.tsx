import { lazy, Suspense } from 'react'
import type { Project } from '#pybossa/schemas/project.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'

const OwnerBar = lazy(async () => {
  const [bar] = await Promise.all([import('#shared/workshop/OwnerBar.tsx'), loadArea('workshop')])
  return bar
})

/** Where owners and admins find their tools; nobody else fetches them. */
export function OwnerBarSlot({
  project: { short_name, owner_id, owners_ids, published },
}: {
  project: Pick<Project, 'short_name' | 'owner_id' | 'owners_ids' | 'published'>
}) {
  const user = useCurrentUser()
  if (!user || !(user.admin || owner_id === user.id || owners_ids?.includes(user.id))) return null
  return (
    <Suspense fallback={<div className="h-11" />}>
      <OwnerBar short_name={short_name} isDraft={published === false} />
    </Suspense>
  )
}
