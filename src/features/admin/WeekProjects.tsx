import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { WeekProject } from '#pybossa/endpoints/admin.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { useDays } from './useDays.ts'

const AT_FIRST = 6
const link = 'font-semibold wrap-anywhere no-underline hover:text-accent hover:underline'

/**
 * Projects of the week, the latest first.
 * @param opens `manage` leads to the tools: drafts have no page for others
 */
export function WeekProjects({
  title,
  projects,
  none,
  opens = 'project',
}: {
  title: string
  projects: readonly WeekProject[]
  none: string
  opens?: 'project' | 'manage'
}) {
  const id = useId()
  const [isAll, setAll] = useState(false)
  const { long } = useDays()
  const all = projects.toSorted((one, other) => other.day.localeCompare(one.day) || other.id - one.id)
  const shown = isAll ? all : all.slice(0, AT_FIRST)
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      {all.length === 0 ? (
        <p className="mt-2 text-muted">{none}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {shown.map(({ id: key, short_name, p_name, u_name, day }) => (
            <li key={key} className="flex flex-col gap-0.5 py-2.5">
              <Link
                to={opens === 'manage' ? managePaths.manage : paths.project}
                params={{ short_name }}
                className={link}
              >
                <bdi>{p_name}</bdi>
              </Link>
              <span className="text-sm wrap-anywhere text-muted">
                <Trans>
                  by{' '}
                  <Link
                    to={paths.profile}
                    params={{ name: u_name }}
                    className="underline underline-offset-2 hover:text-accent"
                  >
                    <bdi>{u_name}</bdi>
                  </Link>
                  , {long(day)}
                </Trans>
              </span>
            </li>
          ))}
        </ul>
      )}
      {all.length > shown.length ? (
        <Button size="sm" className="mt-3" onClick={() => setAll(true)}>
          <Trans>Show all {all.length}</Trans>
        </Button>
      ) : null}
    </section>
  )
}
