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
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <PersonLink person={user}>
          <span className="block wrap-anywhere">
            <bdi>{name}</bdi> · <bdi>{email_addr}</bdi>
          </span>
          <Trans>
            joined <When iso={created} />
          </Trans>
        </PersonLink>
        <span className="flex flex-wrap gap-2">
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
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="sm"
          onClick={onAdmin}
          aria-label={admin ? t`Take administration from ${fullname}` : t`Make ${fullname} an administrator`}
        >
          {isMe ? (
            <Trans>Step down</Trans>
          ) : admin ? (
            <Trans>Take administration</Trans>
          ) : (
            <Trans>Make administrator</Trans>
          )}
        </Button>
        {onPro ? (
          <Button
            size="sm"
            onClick={onPro}
            aria-label={pro ? t`Take pro from ${fullname}` : t`Give pro to ${fullname}`}
          >
            {pro ? <Trans>Take pro</Trans> : <Trans>Give pro</Trans>}
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
