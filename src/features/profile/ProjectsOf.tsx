import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProjectCard } from '#shared/components/ProjectCard.tsx'
import { ProjectGrid } from '#shared/components/ProjectGrid.tsx'
import type { ListedProject } from '#shared/projects/listedProject.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

const AT_FIRST = 6

/** The projects a person helped, or made. */
export function ProjectsOf({
  kind,
  projects,
  isOwn,
}: {
  kind: 'helped' | 'made'
  projects: readonly ListedProject[]
  isOwn: boolean
}) {
  const { t } = useLingui()
  const [isAll, setAll] = useState(false)
  const title =
    kind === 'helped'
      ? isOwn
        ? t`Projects you helped`
        : t`Projects helped`
      : isOwn
        ? t`Projects you run`
        : t`Projects made`
  const shown = isAll ? projects : projects.slice(0, AT_FIRST)
  return (
    <section className="mt-14" aria-label={title}>
      <h2 className="mb-5 text-xl font-semibold">{title}</h2>
      {projects.length > 0 ? (
        <ProjectGrid label={title}>
          {shown.map((project) => (
            <li key={project.short_name}>
              <ProjectCard project={project} />
            </li>
          ))}
        </ProjectGrid>
      ) : (
        <EmptyState
          drawing="nothing"
          title={isOwn ? t`You have not helped a project yet` : t`No projects yet`}
          titleAs="h3"
          actions={
            isOwn ? (
              <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
                <Trans>Find a project</Trans>
              </Link>
            ) : undefined
          }
        >
          {isOwn ? <Trans>Choose one that makes you curious. You can stop at any time.</Trans> : null}
        </EmptyState>
      )}
      {projects.length > shown.length ? (
        <Button className="mt-6" onClick={() => setAll(true)}>
          <Trans>Show all {projects.length}</Trans>
        </Button>
      ) : null}
    </section>
  )
}
