import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { listMyProjects } from '#pybossa/endpoints/account.ts'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DraftRow } from './DraftRow.tsx'
import { PublishedRow } from './PublishedRow.tsx'
import { needsOf, useLastAnswers } from './useNeeds.ts'

export const needs = ({ params }: { params: Record<string, string> }) => [
  query(listMyProjects, { params: { name: params['name'] ?? '' } }),
]

/** `/account/<name>/projects`, and `…/applications`, as it was called before: what the reader runs, alone or with others (CONTRACT.md V28-29). */
export default function MyProjectsPage() {
  const { t } = useLingui()
  const { name = '' } = useParams()
  const { data } = useSuspenseQuery(query(listMyProjects, { params: { name } }))
  const { projects_published: published, projects_draft: drafts } = data
  const [now] = useState(Date.now)
  const lastAnswers = useLastAnswers(published)
  const lastOf = (id: number) => lastAnswers.get(id) ?? null
  // What needs its owner comes first; else they stay as the server has them.
  const urgent = (one: (typeof published)[number]) => (needsOf(one, lastOf(one.id), now).length > 0 ? 0 : 1)
  const sorted = published.toSorted((one, other) => urgent(one) - urgent(other))
  const isEmpty = published.length + drafts.length === 0
  return (
    <Page title={t`My projects`}>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
          <Trans>My projects</Trans>
        </h1>
        {isEmpty ? null : (
          <Link to={managePaths.newProject} className={buttonClass({ variant: 'primary' })}>
            <Trans>New project</Trans>
          </Link>
        )}
      </div>
      {isEmpty ? (
        <EmptyState
          drawing="nothing"
          title={t`You do not run a project`}
          actions={
            <>
              <Link to={managePaths.newProject} className={buttonClass({ variant: 'primary' })}>
                <Trans>Start a project</Trans>
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
          <h2 id="published" className="mb-3 text-xl font-semibold">
            <Trans>Published</Trans>
          </h2>
          <ul aria-label={t`Published projects`} className="divide-y divide-line border-y border-line">
            {sorted.map((project) => (
              <PublishedRow key={project.id} project={project} lastAnswer={lastOf(project.id)} now={now} />
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}
