import { Trans, useLingui } from '@lingui/react/macro'
import type { ManagedUser } from '#pybossa/schemas/user.ts'
import { PersonLink } from '#shared/components/PersonLink.tsx'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'

/** Somebody's account with what can be done about it. `isMe` has no buttons but the way out. */
export function UserRow({
  user,
  isMe = false,
  onAdmin,
  onPro,
}: {
  user: Omit<ManagedUser, 'info'> & { info: object }
  isMe?: boolean
  onAdmin: () => void
  onPro?: () => void
}) {
  const { t } = useLingui()
  const { name, fullname, email_addr, created, restrict, admin, pro } = user
  const adminLabel = isMe
    ? t`Step down as administrator`
    : admin
      ? t`Remove as administrator: ${fullname}`
      : t`Make administrator: ${fullname}`
  return (
    <li className="flex flex-col gap-2 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <PersonLink person={user}>
          <span className="block wrap-anywhere">
            <bdi>{name}</bdi> · <bdi>{email_addr}</bdi>
          </span>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>
              <Trans>
                joined <When iso={created} />
              </Trans>
            </span>
            {isMe ? (
              <Badge>
                <Trans>You</Trans>
              </Badge>
            ) : null}
            {admin ? (
              <Badge tone="accent">
                <Trans>Administrator</Trans>
              </Badge>
            ) : null}
            {pro ? (
              <Badge>
                <Trans>Pro</Trans>
              </Badge>
            ) : null}
            {restrict ? (
              <Badge tone="warning">
                <Trans>Restricted</Trans>
              </Badge>
            ) : null}
          </span>
        </PersonLink>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="sm" onClick={onAdmin} aria-label={adminLabel}>
            {isMe ? (
              <Trans>Step down</Trans>
            ) : admin ? (
              <Trans>Remove as administrator</Trans>
            ) : (
              <Trans>Make administrator</Trans>
            )}
          </Button>
          {onPro ? (
            <Button
              size="sm"
              onClick={onPro}
              aria-label={pro ? t`Remove pro from ${fullname}` : t`Give pro to ${fullname}`}
            >
              {pro ? <Trans>Remove pro</Trans> : <Trans>Give pro</Trans>}
            </Button>
          ) : null}
          {restrict ? null : (
            <Link
              to={paths.settings}
              params={{ name }}
              className={buttonClass({ variant: 'quiet', size: 'sm' })}
              aria-label={t`Settings of ${fullname}`}
            >
              <Trans>Settings</Trans>
            </Link>
          )}
        </div>
      </div>
      {restrict && !isMe ? (
        <p className="max-w-prose text-sm text-muted">
          <Trans>
            This person asked not to be shown: profile, settings and projects stay closed, to administrators
            as well, and the downloaded list leaves them out.
          </Trans>
        </p>
      ) : null}
    </li>
  )
}
