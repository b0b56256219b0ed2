import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { getProjectResults } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { OwnersPage } from './OwnersPage.tsx'
import { resultsPage } from './resultsQuery.ts'
import { ResultsTable } from './ResultsTable.tsx'

const pageQuery = (short_name = '') => query(getProjectResults, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  pageQuery(params['short_name']),
  // Whose memory the owner's page gets must be known before it runs.
  whoAmI(),
]

/** What came out of a project: its owner's own page where the reader may have it, and the data (CONTRACT.md V46). */
export default function ResultsPage() {
  const { t } = useLingui()
  const { short_name } = useParams()
  const [search] = useSearchParams()
  const { project } = useSuspenseQuery(pageQuery(short_name)).data
  const asked = Number(search.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked < 1_000_000 ? asked : 1
  const results = useQuery({ ...resultsPage(project.id, page), placeholderData: (before) => before })

  return (
    <ProjectFrame project={project} tab="results" title={t`Results`}>
      <OwnersPage project={project} />
      {results.data ? (
        <ResultsTable project={project} rows={results.data} page={page} isOld={results.isPlaceholderData} />
      ) : results.isError ? (
        <Notice
          tone="warning"
          title={t`The results could not be loaded`}
          actions={
            <Button size="sm" onClick={() => void results.refetch()}>
              <Trans>Try again</Trans>
            </Button>
          }
        />
      ) : (
        <div aria-busy="true" className="flex flex-col gap-3">
          <Skeleton />
          <Skeleton />
          <Skeleton />
        </div>
      )}
    </ProjectFrame>
  )
}
