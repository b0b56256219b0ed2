import { Plural, Trans } from '@lingui/react/macro'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { ProjectProgress } from '#shared/components/ProjectProgress.tsx'
import { When } from '#shared/dates/When.tsx'
import { OwnRow } from './OwnRow.tsx'
import { needsOf } from './useNeeds.ts'

/** A published project, how far it is, and what it needs. `lastAnswer` is ISO, null where it is not known; `now` in epoch ms. */
export function PublishedRow({
  project,
  lastAnswer,
  now,
}: {
  project: ProjectCard
  lastAnswer: string | null
  now: number
}) {
  const { n_volunteers } = project
  return (
    <OwnRow project={project} needs={needsOf(project, lastAnswer, now)}>
      <div className="mt-1 max-w-md">
        <ProjectProgress project={project} />
      </div>
      <p className="flex flex-wrap gap-x-4 text-sm text-muted tabular-nums">
        {n_volunteers ? (
          <span>
            <Plural value={n_volunteers} one="# volunteer" other="# volunteers" />
          </span>
        ) : null}
        {lastAnswer !== null && lastAnswer !== '0' ? (
          <span>
            <Trans>
              last answer <When iso={lastAnswer} />
            </Trans>
          </span>
        ) : null}
      </p>
    </OwnRow>
  )
}
