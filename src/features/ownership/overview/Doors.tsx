import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'
import { readiness } from '../readiness.ts'

/** Who may take part, see and download; each leads to where it is set. */
export function Doors({ project }: { project: OwnedProject }) {
  const details = addressOf(managePaths.updateProject, { short_name: project.short_name })
  const { isProtected } = readiness(project)
  const doors: { hash: string; icon: IconName; words: ReactNode }[] = [
    {
      hash: 'password',
      icon: isProtected ? 'lock' : 'globe',
      words: isProtected ? (
        <Trans>Open to those who know its password</Trans>
      ) : (
        <Trans>Open to everybody, without a password</Trans>
      ),
    },
    {
      hash: 'access',
      icon: 'users',
      words:
        project.allow_anonymous_contributors === false ? (
          <Trans>Taking part needs an account</Trans>
        ) : (
          <Trans>People can take part without an account</Trans>
        ),
    },
    {
      hash: 'access',
      icon: 'download',
      words:
        project.zip_download === false ? (
          <Trans>Only you download its data</Trans>
        ) : (
          <Trans>Everybody may download its data</Trans>
        ),
    },
  ]
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="text-xl font-semibold">
        <Trans>Who may do what</Trans>
      </h2>
      <ul className="mt-2">
        {doors.map(({ hash, icon, words }) => (
          <li key={icon}>
            <Link
              to={`${details}#${hash}`}
              className="inline-flex min-h-11 items-center gap-3 no-underline hover:text-accent hover:underline"
            >
              <Icon name={icon} className="size-5 shrink-0 text-muted" />
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
