import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { isHere } from '#shared/config/setting.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'

/** The server's own monitor of its background jobs (CONTRACT.md §2.6): a program beside PYBOSSA's pages, in its own look. */
const JOBS = '/admin/rq/'

const tile =
  'flex h-full items-start gap-3 rounded-md border border-line bg-surface p-4 no-underline hover:border-strong hover:bg-sunken'

/** The ways to all tools of the administration. */
export function DeskTools() {
  const { t } = useLingui()
  const tools: [to: string, icon: IconName, words: string, what: string][] = [
    [managePaths.adminDashboard, 'chart', t`Dashboard`, t`The week in numbers`],
    [managePaths.adminUsers, 'users', t`Users`, t`Find people, make administrators, download the list`],
    [managePaths.adminFeatured, 'star', t`Featured`, t`What stands first on the home page`],
    [managePaths.adminDrafts, 'folder', t`Drafts`, t`Projects that are not published yet`],
    [managePaths.adminCategories, 'menu', t`Categories`, t`The groups of projects`],
    [managePaths.adminAnnouncements, 'bell', t`Announcements`, t`News for everybody on the site`],
  ]
  return (
    <section aria-labelledby="tools">
      <h2 id="tools" className="mb-3 text-xl font-semibold">
        <Trans>All tools</Trans>
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {tools
          .filter(([to]) => isHere(to))
          .map(([to, icon, words, what]) => (
            <li key={to}>
              <Link to={to} className={tile}>
                <Face icon={icon} words={words} what={what} />
              </Link>
            </li>
          ))}
        <li>
          <a href={JOBS} className={tile}>
            <Face
              icon="external"
              words={t`Background jobs`}
              what={t`What the server does on its own: its own page, in English`}
            />
          </a>
        </li>
      </ul>
    </section>
  )
}

function Face({ icon, words, what }: { icon: IconName; words: ReactNode; what: ReactNode }) {
  return (
    <>
      <Icon name={icon} className="mt-0.5 size-5 shrink-0 text-accent" />
      <span className="min-w-0">
        <span className="block font-semibold">{words}</span>
        <span className="block text-sm text-muted">{what}</span>
      </span>
    </>
  )
}
