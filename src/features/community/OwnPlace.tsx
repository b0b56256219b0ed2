import { Trans, useLingui } from '@lingui/react/macro'
import type { CurrentUser } from '#pybossa/schemas/user.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Notice } from '#ui/Notice.tsx'

const link = 'font-semibold text-accent underline underline-offset-2'

/** Below the board: why the reader is on it or not, and how to leave it (CONTRACT.md §4.5 restrict). */
export function OwnPlace({
  user,
  isOnBoard,
}: {
  /** Null for a visitor, undefined while the server has not said. */
  user: CurrentUser | null | undefined
  isOnBoard: boolean
}) {
  const { t } = useLingui()
  if (user === undefined) return null
  if (user === null)
    return (
      <Notice className="mt-8" title={t`Only answers given with an account count here`}>
        <Trans>
          <Link to={paths.signIn} search="?next=%2Fleaderboard%2F" className={link}>
            Sign in
          </Link>{' '}
          to see your own place.
        </Trans>
      </Notice>
    )
  const settings = { to: paths.settings, params: { name: user.name }, className: link } as const
  if (user.restrict)
    return (
      <Notice className="mt-8" title={t`You are not shown here`}>
        <Trans>
          You asked not to be shown anywhere, so nobody sees you on the leaderboard. That can be changed in
          your <Link {...settings}>settings</Link>.
        </Trans>
      </Notice>
    )
  return (
    <Notice
      className="mt-8"
      title={isOnBoard ? t`You would rather not be listed?` : t`You are not on the board yet`}
    >
      {isOnBoard ? (
        <Trans>
          Turn on “Do not show me anywhere” in your <Link {...settings}>settings</Link>: then your name leaves
          this board and all lists of the site. Your answers still count for the projects.
        </Trans>
      ) : (
        <Trans>Your first answer brings you here, a few minutes after you gave it.</Trans>
      )}
    </Notice>
  )
}
