import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { isThemed } from '#pybossa/pages/askPage.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Notice } from '#ui/Notice.tsx'
import { ownersPageQuery } from './ownersPageQuery.ts'
import { ResultsBox } from './ResultsBox.tsx'

/**
 * The page an owner wrote about his results. PYBOSSA hands it to the creator alone, unless the site lists `results` in
 * PROJECT_INFO_PUBLIC_FIELDS (CONTRACT.md V46): he is told that others may not see what he sees. With our theme everybody finds it in
 * the page.
 */
export function OwnersPage({ project }: { project: Project }) {
  const { t } = useLingui()
  const user = useCurrentUser()
  const given = project.info.results
  const hasTheme = isThemed()
  const asked = useQuery({ ...ownersPageQuery(project.short_name), enabled: hasTheme && !given })
  const html = given || asked.data
  if (!html?.trim()) return null
  const isCreator = user !== undefined && user !== null && user.id === project.owner_id
  return (
    <section aria-label={t`The owner’s page`} className="flex flex-col gap-4">
      <ResultsBox project={project} html={html} />
      {isCreator && !hasTheme ? (
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
