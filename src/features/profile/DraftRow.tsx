import { Trans } from '@lingui/react/macro'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { When } from '#shared/dates/When.tsx'
import { OwnRow } from './OwnRow.tsx'
import { useDraftNeeds } from './useNeeds.ts'

/** A project that is not published yet, and what it still needs. */
export function DraftRow({ project }: { project: ProjectCard }) {
  const needs = useDraftNeeds(project)
  const changed = project.updated ?? project.created
  return (
    <OwnRow project={project} needs={needs ?? []}>
      <p className="line-clamp-2 text-muted wrap-anywhere" dir="auto">
        {project.description}
      </p>
      {changed ? (
        <p className="text-sm text-muted">
          <Trans>
            changed <When iso={changed} />
          </Trans>
        </p>
      ) : null}
    </OwnRow>
  )
}
