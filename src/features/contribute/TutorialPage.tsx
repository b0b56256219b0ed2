import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useNavigate, useParams } from 'react-router'
import { getTutorial } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { TutorialScreen } from './screens.ts'

const pageOf = (short_name: string) => query(getTutorial, { params: { short_name } })

/** What a tutorial remembers is its reader's: it waits until it is known who that is. */
export const needs = ({ params }: { params: Record<string, string> }) => [
  pageOf(params.short_name ?? ''),
  whoAmI(),
]

export default function TutorialPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { short_name = '' } = useParams()
  const { project } = useSuspenseQuery(pageOf(short_name)).data
  if (project.info.tutorial?.trim())
    return (
      <Suspense fallback={<div className="grow" aria-busy="true" />}>
        <TutorialScreen
          project={project}
          onStart={() => void navigate(addressOf(paths.contribute, { short_name }))}
        />
      </Suspense>
    )
  const title = t`This project has no tutorial`
  return (
    <Page title={title}>
      <EmptyState
        drawing="nothing"
        title={title}
        titleAs="h1"
        actions={
          <Link to={paths.contribute} params={{ short_name }} className={buttonClass({ variant: 'primary' })}>
            <Trans>Start contributing</Trans>
          </Link>
        }
      >
        <Trans>Its tasks explain themselves. You can begin right away.</Trans>
      </EmptyState>
    </Page>
  )
}
