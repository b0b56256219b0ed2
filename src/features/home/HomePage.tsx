import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getHome } from '#pybossa/endpoints/home.ts'
import { brand } from '#shared/brand.ts'
import { ProjectCard } from '#shared/components/ProjectCard.tsx'
import { ProjectCardSkeleton } from '#shared/components/ProjectCardSkeleton.tsx'
import { ProjectGrid } from '#shared/components/ProjectGrid.tsx'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { chooseInvitation } from './chooseInvitation.ts'
import { Continue } from './Continue.tsx'
import { HowItWorks } from './HowItWorks.tsx'
import { Invitation, InvitationSkeleton } from './Invitation.tsx'
import { JoinHint } from './JoinHint.tsx'
import { CARDS, firstProjects, useHomeProjects } from './useHomeProjects.ts'

export const needs = () => [query(getHome, {})]

/** The front page: what this is, one project to begin with, where one was, what else there is. */
export default function HomePage() {
  const { t } = useLingui()
  const { data: home } = useSuspenseQuery(query(getHome, {}))
  const user = useCurrentUser()
  const { projects, isLoading } = useHomeProjects(home)
  const [now] = useState(Date.now)
  // Where nothing is featured the best of the others is invited to, once they are all there.
  const firsts = firstProjects(home)
  const invited =
    firsts.length === 0 && isLoading
      ? undefined
      : chooseInvitation(firsts.length > 0 ? firsts : projects, now)
  const mine = user === null ? [] : home.historical_contributions
  const shown = new Set([invited, ...mine].map((one) => one?.short_name))
  const cards = projects.filter((one) => !shown.has(one.short_name)).slice(0, CARDS)
  const isEmpty = !isLoading && projects.length === 0

  return (
    <Page title={brand.name}>
      <div className="flex flex-col gap-14 sm:gap-16">
        <div className="flex flex-col gap-6 sm:gap-8">
          <h1 tabIndex={-1} className="max-w-3xl text-2xl font-bold sm:text-4xl">
            <Trans>Help research by looking, listening and reading, a few minutes at a time.</Trans>
          </h1>
          {invited ? (
            <Invitation project={invited} />
          ) : isEmpty ? (
            <EmptyState drawing="nothing" title={t`There are no projects yet`}>
              <Trans>This site is new. As soon as a project is published, it appears here.</Trans>
            </EmptyState>
          ) : (
            <InvitationSkeleton />
          )}
        </div>

        {mine.length > 0 ? <Continue projects={mine} /> : null}

        {cards.length > 0 || isLoading ? (
          <section aria-labelledby="projects" className="flex flex-col gap-6">
            <h2 id="projects" className="text-2xl font-bold">
              <Trans>More projects</Trans>
            </h2>
            <ProjectGrid label={t`More projects`}>
              {cards.map((project) => (
                // A phone's page is long enough with four.
                <li key={project.short_name} className="max-sm:nth-[n+5]:hidden">
                  <ProjectCard project={project} />
                </li>
              ))}
              {isLoading
                ? Array.from({ length: CARDS - cards.length }, (_, i) => (
                    <li key={`coming-${i}`} className="max-sm:nth-[n+5]:hidden">
                      <ProjectCardSkeleton />
                    </li>
                  ))
                : null}
            </ProjectGrid>
            <div className="flex justify-center">
              <Link to={paths.search} className={buttonClass()}>
                <Trans>See all projects</Trans>
              </Link>
            </div>
          </section>
        ) : null}

        <HowItWorks />
        {user === null && !isEmpty ? <JoinHint /> : null}
      </div>
    </Page>
  )
}
