import { Trans, useLingui } from '@lingui/react/macro'
import type { Project } from '#pybossa/schemas/project.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** A project that nobody worked on, or whose numbers the server has not counted: drafts are never counted (CONTRACT.md §4.6). */
export function NoStatsYet({ project }: { project: Project }) {
  const { t } = useLingui()
  return (
    <EmptyState
      drawing="nothing"
      title={project.published === false ? t`A draft has no statistics` : t`No answers have been counted yet`}
      actions={
        <Link
          to={paths.project}
          params={{ short_name: project.short_name }}
          className={buttonClass({ variant: 'primary' })}
        >
          <Trans>See what there is to do</Trans>
        </Link>
      }
    >
      {project.published === false ? (
        <Trans>The server begins to count when the project is published.</Trans>
      ) : (
        <Trans>
          The server counts about once an hour. Once people have answered, you see here when and how.
        </Trans>
      )}
    </EmptyState>
  )
}
