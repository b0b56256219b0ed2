import { Plural, useLingui } from '@lingui/react/macro'
import { plural } from '@lingui/core/macro'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Icon } from '#ui/Icon.tsx'
import { useUnread } from './useUnread.ts'

/** In the header, only while there is something to read. Phones have no room: there the account menu says it. */
export function UnreadBadge() {
  const { t } = useLingui()
  const unread = useUnread()
  if (unread === 0) return null
  return (
    <Link
      to={paths.announcements}
      aria-label={t`${plural(unread, { one: '# new announcement', other: '# new announcements' })}`}
      className="relative hidden size-11 items-center justify-center rounded-md hover:bg-sunken sm:inline-flex"
    >
      <Icon name="bell" />
      <span
        aria-hidden="true"
        className="absolute end-1 top-1 inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-accent px-1 text-sm leading-none font-bold text-on-accent tabular-nums"
      >
        {unread}
      </span>
    </Link>
  )
}

/** Beside the word in the account menu. */
export function UnreadCount() {
  const unread = useUnread()
  if (unread === 0) return null
  return (
    <span className="ms-auto rounded-full bg-accent px-2 text-sm font-bold text-on-accent tabular-nums">
      <Plural value={unread} one="# new" other="# new" />
    </span>
  )
}
