import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import type { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Popover } from '#ui/Popover.tsx'
import { toast } from '#ui/toasts.ts'
import { leave } from '#shared/session/leave.ts'
import { Unread } from './Unread.tsx'

const item = 'flex min-h-11 w-full items-center gap-3 rounded-md px-3 text-start no-underline hover:bg-sunken'

/** Few people have a use for it. */
const AdminItem = lazy(async () => {
  try {
    const [loaded] = await Promise.all([import('#shared/workshop/AdminItem.tsx'), loadArea('workshop')])
    return loaded
  } catch {
    // No network for it: the menu lives on without.
    return { default: () => null }
  }
})

/** Where a signed-in person finds what is theirs, and the way out. */
export function AccountMenu({ user }: { user: NonNullable<ReturnType<typeof useCurrentUser>> }) {
  const { t } = useLingui()

  const goAway = () =>
    leave(user.id).catch(() =>
      toast({ tone: 'danger', text: t`We could not sign you out. Check your connection and try again.` }),
    )

  return (
    <Popover
      label={t`Your account`}
      className="w-64"
      trigger={(props) => (
        <button
          {...props}
          type="button"
          aria-label={t`Your account: ${user.fullname ?? user.name}`}
          className="inline-flex min-h-11 items-center gap-2 rounded-md px-1.5 hover:bg-sunken"
        >
          <Avatar name={user.fullname ?? user.name} src={uploadAddress(user.info)} />
          <Icon name="chevron-down" className="size-4 shrink-0 text-muted" />
        </button>
      )}
    >
      {(close) => (
        <div className="flex flex-col">
          <p className="border-b border-line px-3 pt-1 pb-2">
            <span className="block truncate font-semibold">{user.fullname}</span>
            <span className="block truncate text-sm text-muted">{user.name}</span>
          </p>
          <Link to={paths.profile} params={{ name: user.name }} className={item} onClick={close}>
            <Icon name="user" />
            <Trans>My profile</Trans>
          </Link>
          <Link to={paths.myProjects} params={{ name: user.name }} className={item} onClick={close}>
            <Icon name="folder" />
            <Trans>My projects</Trans>
          </Link>
          <Link to={paths.favorites} params={{ name: user.name }} className={item} onClick={close}>
            <Icon name="star" />
            <Trans>My favourites</Trans>
          </Link>
          <Link to={paths.announcements} className={item} onClick={close}>
            <Icon name="bell" />
            <Trans>Announcements</Trans>
            <Unread as="count" />
          </Link>
          <Link to={paths.settings} params={{ name: user.name }} className={item} onClick={close}>
            <Icon name="settings" />
            <Trans>Settings</Trans>
          </Link>
          {user.admin ? (
            <Suspense>
              <AdminItem className={item} onClick={close} />
            </Suspense>
          ) : null}
          <button
            type="button"
            className={item}
            onClick={() => {
              close()
              void goAway()
            }}
          >
            <Icon name="external" />
            <Trans>Sign out</Trans>
          </button>
        </div>
      )}
    </Popover>
  )
}
