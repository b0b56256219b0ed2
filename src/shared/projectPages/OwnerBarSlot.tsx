import { lazy, Suspense } from 'react'
import type { Project } from '#pybossa/schemas/project.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { useManages } from '#shared/projects/useManages.ts'

const OwnerBar = lazy(async () => {
  const [bar] = await Promise.all([import('#shared/workshop/OwnerBar.tsx'), loadArea('workshop')])
  return bar
})

/** Where owners and admins find their tools; nobody else fetches them. */
export function OwnerBarSlot({
  project,
}: {
  project: Pick<Project, 'short_name' | 'owner_id' | 'owners_ids' | 'published'>
}) {
  const { manages } = useManages(project)
  if (!manages) return null
  return (
    <Suspense fallback={<div className="h-11" />}>
      <OwnerBar short_name={project.short_name} isDraft={project.published === false} />
    </Suspense>
  )
}
