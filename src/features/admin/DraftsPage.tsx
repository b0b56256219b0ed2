import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Link as RouterLink } from 'react-router'
import { DraftRow } from './DraftRow.tsx'
import { draftsPage } from './draftsPage.ts'

const pageOf = (text: string | undefined) => Math.max(1, Number(text ?? 1) || 1)
const addressOfPage = (page: number) =>
  page > 1 ? addressOf(managePaths.adminDraftsPage, { page }) : managePaths.adminDrafts

export const needs = ({ params }: { params: Record<string, string> }) => [draftsPage(pageOf(params['page']))]

/** `/project/category/draft/`, and its further pages: every project that is not published yet (CONTRACT.md V39–40). */
export default function DraftsPage() {
  const { t } = useLingui()
  const page = pageOf(useParams()['page'])
  const { data } = useSuspenseQuery(draftsPage(page))
  const { total, per_page } = data.pagination
  const title = page > 1 ? t`Drafts, page ${page}` : t`Drafts`
  return (
    <AdminFrame
      title={title}
      inside={managePaths.adminDrafts}
      lead={
        <Trans>
          Projects that are not published yet, the newest first. Only the people who make them and
          administrators see them.
        </Trans>
      }
    >
      {data.projects.length > 0 ? (
        <>
          <p className="text-muted tabular-nums">
            <Plural value={total} one="# draft" other="# drafts" />
          </p>
          <ul aria-label={t`Drafts`} className="divide-y divide-line border-y border-line">
            {data.projects.map((project) => (
              <DraftRow key={project.id} project={project} />
            ))}
          </ul>
          <Pagination
            page={page}
            pages={Math.ceil(total / per_page)}
            label={t`Pages of drafts`}
            link={(n, props) => (
              <RouterLink key={n} to={addressOfPage(n)} aria-label={t`Page ${n}`} {...props}>
                {n}
              </RouterLink>
            )}
          />
        </>
      ) : page > 1 ? (
        <EmptyState
          drawing="search"
          title={t`There is no page ${page}`}
          actions={
            <Link to={managePaths.adminDrafts} className={buttonClass({ variant: 'primary' })}>
              <Trans>See the newest drafts</Trans>
            </Link>
          }
        />
      ) : (
        <EmptyState drawing="done" title={t`There are no drafts`}>
          <Trans>A project stands here from the moment somebody begins it until it is published.</Trans>
        </EmptyState>
      )}
    </AdminFrame>
  )
}
