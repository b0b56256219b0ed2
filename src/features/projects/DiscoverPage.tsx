import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { categoryPage, FEATURED } from '#shared/projects/categoryPage.ts'
import { CategoryChips, MINE } from './CategoryChips.tsx'
import { DiscoverResults } from './DiscoverResults.tsx'
import { ListControls } from './ListControls.tsx'
import { isPlain, readView } from './listView.ts'
import { useListNavigation } from './useListNavigation.ts'
import { useProjectPool } from './useProjectPool.ts'

export const needs = ({ params, search }: { params: Record<string, string>; search: URLSearchParams }) => [
  firstNeeded(params['category'], params['page'], search),
]

/** Any category's page brings all categories; where all projects are asked for it is the featured one. */
function firstNeeded(category: string | undefined, pathPage: string | undefined, search: URLSearchParams) {
  const view = readView(search, pathPage)
  return categoryPage(category ?? FEATURED, category !== undefined && isPlain(view) ? view.page : 1)
}

/** All projects of the site or those of one category, to search, sort and page through (`/search`, V37–V44). */
export default function DiscoverPage() {
  const { t } = useLingui()
  const { category = null, page: pathPage } = useParams()
  const [search] = useSearchParams()
  const view = readView(search, pathPage)
  const { data: first } = useSuspenseQuery(firstNeeded(category ?? undefined, pathPage, search))
  const user = useCurrentUser()
  const isServerPage = category !== null && isPlain(view)
  const scope = category === null ? [FEATURED, ...first.categories.map((one) => one.short_name)] : [category]
  const pool = useProjectPool(isServerPage ? [] : [...new Set(scope)])
  const list = useListNavigation(category, view)

  // Where one goes from here is hardly ever anywhere else.
  useEffect(() => {
    const timer = setTimeout(() => void import('./ProjectPage.tsx').catch(() => undefined), 1_500)
    return () => clearTimeout(timer)
  }, [])

  const { active_cat: active } = first
  const isUnlisted =
    category !== null && category !== MINE && !first.categories.some((one) => one.short_name === category)
  const chips = isUnlisted && active.name !== '' ? [...first.categories, active] : first.categories
  const about = active.description?.trim() ?? ''
  const names: Record<string, string> = { [FEATURED]: t`Featured projects`, [MINE]: t`Projects you helped` }
  const title = category === null ? t`All projects` : (names[category] ?? active.name)

  return (
    <Page title={title}>
      <div className="flex flex-col gap-6 sm:gap-8">
        <div className="flex flex-col gap-2">
          <h1 tabIndex={-1} dir="auto" className="text-3xl font-bold wrap-anywhere sm:text-4xl">
            {title}
          </h1>
          <p dir="auto" className="max-w-prose text-lg text-muted">
            {category === null ? (
              <Trans>Find something you would like to help with.</Trans>
            ) : category === MINE ? (
              <Trans>What you have helped with, the latest first.</Trans>
            ) : category === FEATURED ? (
              <Trans>Chosen by the people who run this site.</Trans>
            ) : (
              about
            )}
          </p>
        </div>
        <div className="flex flex-col gap-5">
          <CategoryChips
            categories={chips}
            active={category}
            view={view}
            totals={pool.totals}
            hasMine={Boolean(user)}
          />
          <ListControls view={view} text={list.text} onType={list.type} onChoose={list.choose} />
        </div>
        <DiscoverResults
          category={category}
          view={view}
          serverPage={isServerPage ? first : undefined}
          pool={pool}
          onChoose={list.choose}
        />
      </div>
    </Page>
  )
}
