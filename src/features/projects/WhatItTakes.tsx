import { Plural, Trans } from '@lingui/react/macro'
import type { Project } from '#pybossa/schemas/project.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Work } from './useWork.ts'

const line = 'flex items-start gap-2'
const mark = 'mt-0.5 size-5 shrink-0'

/** Seconds as people say them: to five below a minute and a half, then whole minutes. */
function Duration({ seconds }: { seconds: number }) {
  if (seconds < 90)
    return (
      <Plural
        value={Math.max(5, Math.round(seconds / 5) * 5)}
        one="About # second a task"
        other="About # seconds a task"
      />
    )
  return (
    <Plural value={Math.round(seconds / 60)} one="About # minute a task" other="About # minutes a task" />
  )
}

/** What contributing costs, as far as it is known: time, an account. Nothing is promised that the server may refuse. */
export function WhatItTakes({ project, work, next }: { project: Project; work: Work; next: string }) {
  return (
    <ul className="flex min-h-7 flex-wrap gap-x-6 gap-y-1.5 text-muted">
      {work.secondsEach === undefined ? null : (
        <li className={line}>
          <Icon name="clock" className={mark} />
          <Duration seconds={work.secondsEach} />
        </li>
      )}
      {project.allow_anonymous_contributors ? (
        <li className={line}>
          <Icon name="check" className={mark} />
          <Trans>No account needed</Trans>
        </li>
      ) : null}
      {work.isSignedIn === false ? (
        <li className={line}>
          <Icon name="user" className={mark} />
          <span>
            <Trans>
              <Link to={paths.signIn} search={next} className="text-accent underline">
                Sign in
              </Link>{' '}
              if you want your answers counted as yours
            </Trans>
          </span>
        </li>
      ) : null}
    </ul>
  )
}
