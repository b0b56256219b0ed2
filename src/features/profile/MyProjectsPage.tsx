import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { listMyProjects } from '#pybossa/endpoints/account.ts'
import { ProjectCard } from '#shared/components/ProjectCard.tsx'
import { ProjectGrid } from '#shared/components/ProjectGrid.tsx'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DraftRow } from './DraftRow.tsx'

export const needs = ({ params }: { params: Record<string, string> }) => [
  query(listMyProjects, { params: { name: params['name'] ?? '' } }),
]

/** `/account/<name>/projects`, and `…/applications`, as it was called before: what the reader runs, alone or with others (CONTRACT.md V28-29). */
export default function MyProjectsPage() {
  const { t } = useLingui()
  const { name = '' } = useParams()
  const { data } = useSuspenseQuery(query(listMyProjects, { params: { name } }))
  const { projects_published: published, projects_draft: drafts } = data
  return (
    <Page title={t`My projects`}>
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>My projects</Trans>
      </h1>
      {published.length + drafts.length === 0 ? (
        <EmptyState
          drawing="nothing"
          title={t`You do not run a project`}
          actions={
            <>
              <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
                <Trans>See all projects</Trans>
              </Link>
              <Link to={paths.help} className={buttonClass()}>
                <Trans>Read how projects work</Trans>
              </Link>
            </>
          }
        >
          <Trans>Projects you make, or that somebody asks you to run with them, stand here.</Trans>
        </EmptyState>
      ) : null}
      {drafts.length > 0 ? (
        <section aria-labelledby="drafts" className="mt-10">
          <h2 id="drafts" className="text-xl font-semibold">
            <Trans>Drafts</Trans>
          </h2>
          <p className="mt-1 mb-3 max-w-prose text-muted">
            <Trans>Only the people who run them see them.</Trans>
          </p>
          <ul className="divide-y divide-line border-y border-line">
            {drafts.map((project) => (
              <DraftRow key={project.id} project={project} />
            ))}
          </ul>
        </section>
      ) : null}
      {published.length > 0 ? (
        <section aria-labelledby="published" className="mt-12">
          <h2 id="published" className="mb-5 text-xl font-semibold">
            <Trans>Published</Trans>
          </h2>
          <ProjectGrid label={t`Published projects`}>
            {published.map((project) => (
              <li key={project.id}>
                <ProjectCard project={project} />
              </li>
            ))}
          </ProjectGrid>
        </section>
      ) : null}
    </Page>
  )
}
