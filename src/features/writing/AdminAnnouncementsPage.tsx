import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { listManagedAnnouncements } from '#pybossa/endpoints/admin.ts'
import { query } from '#shared/data/query.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PostState } from './posts/PostState.tsx'

export const needs = () => [query(listManagedAnnouncements, {})]

/** `/admin/announcement` (CONTRACT.md V98): the site's news, the newest first, drafts among them. */
export default function AdminAnnouncementsPage() {
  const { t } = useLingui()
  const { announcements } = useSuspenseQuery(query(listManagedAnnouncements, {})).data
  const newestFirst = announcements.toSorted(
    (one, other) => other.created.localeCompare(one.created) || other.id - one.id,
  )
  const write = (
    <Link to={managePaths.newAnnouncement} className={buttonClass({ variant: 'primary' })}>
      <ToolIcon name="plus" />
      <Trans>Write an announcement</Trans>
    </Link>
  )
  return (
    <AdminFrame
      title={t`Announcements`}
      lead={
        <Trans>
          News for everybody on this site. Whoever is signed in is told of a new one at the top of every page.
        </Trans>
      }
      aside={
        <>
          {newestFirst.length > 0 ? write : null}
          <Link to={paths.announcements} className={buttonClass({ variant: 'secondary' })}>
            <ToolIcon name="eye" />
            <Trans>See them as readers do</Trans>
          </Link>
        </>
      }
    >
      {newestFirst.length > 0 ? (
        <ul className="flex max-w-4xl flex-col border-y border-line">
          {newestFirst.map((one) => (
            <li
              key={one.id}
              className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-4 first:border-t-0"
            >
              <div className="flex min-w-0 flex-col gap-1">
                <Link
                  to={managePaths.updateAnnouncement}
                  params={{ id: one.id }}
                  dir="auto"
                  className="text-lg font-semibold wrap-anywhere no-underline after:absolute after:inset-0 hover:text-accent hover:underline"
                >
                  {one.title}
                </Link>
                <PostState post={one} />
              </div>
              <span aria-hidden="true" className={buttonClass({ size: 'sm' })}>
                <Trans>Edit</Trans>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState drawing="nothing" title={t`No announcements yet`} actions={write}>
          <Trans>Tell people what is new here, or when the site will be away for a while.</Trans>
        </EmptyState>
      )}
    </AdminFrame>
  )
}
