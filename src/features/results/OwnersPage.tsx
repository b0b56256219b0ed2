import { Trans, useLingui } from '@lingui/react/macro'
import type { Project } from '#pybossa/schemas/project.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Notice } from '#ui/Notice.tsx'
import { ResultsBox } from './ResultsBox.tsx'

/**
 * The page an owner wrote about his results. PYBOSSA hands it to the creator alone, unless the site lists `results` in
 * PROJECT_INFO_PUBLIC_FIELDS (CONTRACT.md V46): he is told that others may not see what he sees.
 */
export function OwnersPage({ project }: { project: Project }) {
  const { t } = useLingui()
  const user = useCurrentUser()
  if (!project.info.results?.trim()) return null
  const isCreator = user !== undefined && user !== null && user.id === project.owner_id
  return (
    <section aria-label={t`The owner’s page`} className="flex flex-col gap-4">
      <ResultsBox project={project} />
      {isCreator ? (
        <Notice title={t`Perhaps only you can see the page you wrote`}>
          <Trans>
            The server hands the page you wrote about your results to its creator alone, unless the people who
            run this site add <code className="font-mono">results</code> to their setting{' '}
            <code className="font-mono">PROJECT_INFO_PUBLIC_FIELDS</code>. The data below is public.
          </Trans>
        </Notice>
      ) : null}
    </section>
  )
}
