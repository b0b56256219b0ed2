import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { listProjects, listProjectStats } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

const MOST = 100

const counted = () => query(listProjectStats, { query: { orderby: 'n_results', desc: true, limit: MOST } })
const known = () => query(listProjects, { query: { limit: MOST } })

export const needs = () => [counted(), known()]

/**
 * `/results`: what came out of the projects. PYBOSSA leaves this page to its theme and says nothing about it (CONTRACT.md V4), so here
 * stand the projects that have results, counted by the server.
 */
export default function SiteResultsPage() {
  const { t } = useLingui()
  const { data: stats } = useSuspenseQuery(counted())
  const { data: projects } = useQuery(known())
  const byId = new Map((projects ?? []).map((project) => [project.id, project]))
  const rows = stats.flatMap(({ project_id, n_results }) => {
    const project = byId.get(project_id)
    return project?.published !== false && project && n_results > 0 ? [{ project, n_results }] : []
  })
  return (
    <Page title={t`Results`} width="prose">
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>What came out</Trans>
      </h1>
      {rows.length > 0 ? (
        <>
          <p className="mt-2 max-w-prose text-lg text-muted">
            <Trans>
              Projects that have published results of their tasks. The server has no page of its own about
              them.
            </Trans>
          </p>
          <ul
            aria-label={t`Projects with results`}
            className="mt-8 divide-y divide-line border-y border-line"
          >
            {rows.map(({ project, n_results }) => (
              <li key={project.id} className="flex items-center gap-4 py-4">
                <span className="w-24 shrink-0 overflow-hidden rounded-md sm:w-32">
                  <ProjectPicture project={project} />
                </span>
                <span className="min-w-0">
                  <Link
                    to={paths.projectResults}
                    params={{ short_name: project.short_name }}
                    className="text-lg font-semibold wrap-anywhere no-underline hover:text-accent hover:underline"
                    dir="auto"
                  >
                    {project.name}
                  </Link>
                  <span className="line-clamp-2 text-muted wrap-anywhere" dir="auto">
                    {project.description}
                  </span>
                  <span className="text-sm text-muted tabular-nums">
                    <Plural value={n_results} one="# result" other="# results" />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          drawing="nothing"
          title={t`No project has published results yet`}
          actions={
            <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
              <Trans>See all projects</Trans>
            </Link>
          }
        >
          <Trans>Results appear here when a project’s owner has worked through the answers.</Trans>
        </EmptyState>
      )}
    </Page>
  )
}
