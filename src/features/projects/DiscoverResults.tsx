import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Link as RouterLink } from 'react-router'
import type { CategoryPage } from '#pybossa/endpoints/projects.ts'
import { ProjectCard } from '#shared/components/ProjectCard.tsx'
import { ProjectCardSkeleton } from '#shared/components/ProjectCardSkeleton.tsx'
import { ProjectGrid } from '#shared/components/ProjectGrid.tsx'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { arrange, mergeLists, pageOf } from './arrange.ts'
import { addressOfView, type ListView } from './listView.ts'
import { NothingFound } from './NothingFound.tsx'
import type { ProjectPool } from './useProjectPool.ts'

/** Full rows in two, three and four columns. */
const PER_PAGE = 24

/** What a view shows: the server's own page, or a page cut from the gathered projects. */
function useShown(view: ListView, serverPage: CategoryPage | undefined, pool: ProjectPool) {
  const { i18n } = useLingui()
  if (serverPage) {
    const { pagination, projects } = serverPage
    const total = Math.max(pagination.total, projects.length)
    return {
      items: projects,
      total,
      page: pagination.page,
      pages: Math.max(1, Math.ceil(total / Math.max(1, pagination.per_page))),
    }
  }
  const found = arrange(mergeLists(pool.lists), view, i18n.locale)
  return { ...pageOf(found, view.page, PER_PAGE), total: found.length }
}

export function DiscoverResults({
  category,
  view,
  serverPage,
  pool,
  onChoose,
}: {
  category: string | null
  view: ListView
  serverPage: CategoryPage | undefined
  pool: ProjectPool
  onChoose: (changed: Partial<ListView>) => void
}) {
  const { t } = useLingui()
  const { items, total, page, pages } = useShown(view, serverPage, pool)
  const featured = new Set(category === null ? pool.lists[0]?.map((one) => one.short_name) : [])
  const count = useRef<HTMLParagraphElement>(null)
  const shownPage = useRef(page)

  // Of `/search` only the query changes from page to page, which the shell does not take for a new screen.
  useEffect(() => {
    if (shownPage.current !== page && document.activeElement?.closest('[data-pages]'))
      count.current?.focus({ preventScroll: true })
    shownPage.current = page
  }, [page])

  // Not before the lists are there: each that comes would move the cards of the others.
  if (pool.isLoading)
    return (
      <ProjectGrid label={t`Projects`}>
        {Array.from({ length: 6 }, (_, i) => (
          <li key={i}>
            <ProjectCardSkeleton />
          </li>
        ))}
      </ProjectGrid>
    )

  return (
    <div className="flex flex-col gap-5">
      {pool.hasFailed ? (
        <Notice
          tone="warning"
          actions={
            <Button size="sm" onClick={pool.retry}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>Some projects could not be loaded, so they are missing below.</Trans>
        </Notice>
      ) : null}
      <p
        ref={count}
        tabIndex={-1}
        role="status"
        className={total === 0 ? 'sr-only' : 'text-muted tabular-nums'}
      >
        {pool.isComplete ? (
          <>
            <Plural value={total} _0="No projects" one="# project" other="# projects" />
            {pages > 1 ? (
              <>
                {', '}
                <Trans>
                  page {page} of {pages}
                </Trans>
              </>
            ) : null}
          </>
        ) : (
          <Trans>Looking through the projects…</Trans>
        )}
      </p>
      {items.length > 0 ? (
        <ProjectGrid label={t`Projects`}>
          {items.map((project) => (
            <li key={project.short_name}>
              <ProjectCard
                project={project}
                titleAs="h2"
                badge={
                  featured.has(project.short_name) ? (
                    <Badge tone="accent">
                      <Trans>Featured</Trans>
                    </Badge>
                  ) : null
                }
              />
            </li>
          ))}
        </ProjectGrid>
      ) : (
        <NothingFound category={category} view={view} onChoose={onChoose} />
      )}
      {pool.isCut ? (
        <p className="text-sm text-muted">
          <Trans>There are more projects here than we can search. Some of them are missing above.</Trans>
        </p>
      ) : null}
      <div data-pages className="flex justify-center pt-4">
        <Pagination
          page={page}
          pages={pages}
          label={t`Pages`}
          link={(number, props) => (
            <RouterLink
              {...props}
              to={addressOfView(category, { ...view, page: number })}
              aria-label={t`Page ${number}`}
            >
              {number}
            </RouterLink>
          )}
        />
      </div>
    </div>
  )
}
