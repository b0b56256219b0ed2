import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { isHere } from '#shared/config/setting.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Icon } from '#ui/Icon.tsx'

const link = 'text-accent underline underline-offset-2'

/** What volunteers ask first, each answered in a few lines. */
export function Questions() {
  const { t } = useLingui()
  return (
    <section className="mt-8" aria-labelledby="questions">
      <h2 id="questions" className="text-xl font-semibold">
        <Trans>When you help a project</Trans>
      </h2>
      <div className="mt-4 divide-y divide-line border-y border-line">
        <Question title={t`Do I need an account?`}>
          <Trans>
            Most projects take answers from anyone. With an account your answers count as yours on every
            device, and you can see later what became of them.
          </Trans>
        </Question>
        <Question title={t`What if I am not sure?`}>
          <Trans>
            Answer as well as you can, or skip the task. Several people get the same one, and the project
            looks at all of their answers together.
          </Trans>
        </Question>
        <Question title={t`Can I take an answer back?`}>
          <Trans>
            For a few seconds: press Undo in the bar above the task. After that, with an account, under your
            latest answers on{' '}
            <Link to={paths.myProfile} className={link}>
              your profile
            </Link>
            , for as long as the task waits for others.
          </Trans>
        </Question>
        <Question title={t`What happens when my connection is gone?`}>
          <Trans>
            Your answers wait on your device and leave it as soon as the server can be reached, even if you
            closed the page in between. The bar says how many still wait.
          </Trans>
        </Question>
        <Question title={t`Where do I find what I did?`}>
          <Trans>
            On{' '}
            <Link to={paths.myProfile} className={link}>
              your profile
            </Link>
            : your latest answers, the results that came of them, and the projects you helped. Tasks you
            marked with a star are under your favourites.
          </Trans>
        </Question>
        <Question title={t`Will you tell me about news?`}>
          <Trans>
            Projects you helped write to you by e-mail, unless you turn that off in your settings. Their news
            is also on their blog. Notifications of the browser are not to be had here: the server keeps the
            key they would need to itself.
          </Trans>
        </Question>
        <Question title={t`Who sees my name?`}>
          {isHere(paths.leaderboard) ? (
            <Trans>
              Your profile and the{' '}
              <Link to={paths.leaderboard} className={link}>
                leaderboard
              </Link>{' '}
              are public. In your settings you can ask this site to leave you out everywhere.
            </Trans>
          ) : (
            <Trans>
              Your profile is public. In your settings you can ask this site to leave you out everywhere.
            </Trans>
          )}
        </Question>
      </div>
    </section>
  )
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="flex min-h-13 list-none items-center justify-between gap-4 py-2 font-semibold hover:text-accent [&::-webkit-details-marker]:hidden">
        {title}
        <Icon
          name="chevron-down"
          className="size-5 shrink-0 text-muted transition-transform duration-150 group-open:rotate-180"
        />
      </summary>
      <p className="max-w-prose pb-5 text-muted">{children}</p>
    </details>
  )
}
