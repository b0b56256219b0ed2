import { useLingui } from '@lingui/react/macro'
import { Link as RouterLink } from 'react-router'
import { isHere } from '#shared/config/setting.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

/** The parts of a project that everybody may read. */
export type ProjectTab = 'about' | 'results' | 'stats' | 'blog' | 'tasks'

/** On a narrow screen the row is longer than the window: the part one reads is brought into its middle. */
function bringIntoSight(chosen: HTMLElement | null) {
  const row = chosen?.closest('nav')
  if (chosen && row) row.scrollLeft = chosen.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2
}

/** A project's parts as a row of links. `isInside` on the pages below a part: its link leads up to it. */
export function ProjectTabs({
  short_name,
  tab,
  isInside = false,
}: {
  short_name: string
  tab: ProjectTab
  isInside?: boolean
}) {
  const { t } = useLingui()
  const tabs = [
    ['about', paths.project, t`About`],
    ['results', paths.projectResults, t`Results`],
    ['stats', paths.projectStats, t`Statistics`],
    ['blog', paths.projectBlog, t`Blog`],
    ['tasks', paths.projectTasks, t`Tasks`],
  ] as const
  return (
    <nav
      aria-label={t`Parts of this project`}
      className="relative -mx-4 overflow-x-auto px-4 shadow-[inset_0_-1px_0_var(--line)] sm:mx-0 sm:px-0"
    >
      <ul className="flex w-max gap-1">
        {tabs.map(([name, path, words]) => {
          if (!isHere(path)) return null
          const isActive = name === tab
          return (
            <li key={name}>
              <RouterLink
                ref={isActive ? bringIntoSight : undefined}
                to={addressOf(path, { short_name })}
                aria-current={isActive ? (isInside ? 'true' : 'page') : undefined}
                className={`-mx-px inline-flex min-h-12 items-center border-b-3 px-3 font-semibold no-underline focus-visible:-outline-offset-4 sm:px-4 ${
                  isActive
                    ? 'border-accent text-accent'
                    : 'border-transparent text-muted hover:border-strong hover:text-ink'
                }`}
              >
                {words}
              </RouterLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
