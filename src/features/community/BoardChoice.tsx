import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

const WINDOWS = [0, 5, 10]

const chip = (isActive: boolean) =>
  `inline-flex min-h-11 items-center rounded-full border px-4 font-semibold no-underline ${
    isActive ? 'border-transparent bg-accent text-on-accent' : 'border-line bg-surface hover:border-strong'
  }`

/** Which board, and how many people around the reader's own place. Both live in the address. */
export function BoardChoice({
  keys,
  active,
  window,
  hasOwnPlace,
}: {
  /** Boards besides the one of answers. */
  keys: string[]
  active: string | undefined
  window: number
  /** The reader has an account, so that the server can show his place. */
  hasOwnPlace: boolean
}) {
  const { t } = useLingui()
  const boards = [undefined, ...new Set(active === undefined ? keys : [...keys, active])]
  const searchOf = (key: string | undefined) =>
    key === undefined ? '' : `?${new URLSearchParams({ info: key })}`
  const to = (around: number, key: string | undefined, name: string, isActive: boolean) => {
    const props = {
      search: searchOf(key),
      className: chip(isActive),
      'aria-current': isActive ? ('page' as const) : undefined,
      // The reader compares: the focus stays on what was pressed.
      state: { keepsFocus: true },
      preventScrollReset: true,
      children: name,
    }
    return around > 0 ? (
      <Link to={paths.leaderboardWindow} params={{ window: around }} {...props} />
    ) : (
      <Link to={paths.leaderboard} {...props} />
    )
  }
  return (
    <div className="mt-6 flex flex-col gap-4">
      {boards.length > 1 ? (
        <nav aria-label={t`Leaderboards`}>
          <ul className="flex flex-wrap gap-2">
            {boards.map((key) => (
              <li key={key ?? ''}>{to(window, key, key ?? t`Answers given`, key === active)}</li>
            ))}
          </ul>
        </nav>
      ) : null}
      {hasOwnPlace ? (
        <nav aria-label={t`People around you`} className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span aria-hidden="true" className="text-sm font-semibold text-muted">
            <Trans>Around you</Trans>
          </span>
          <ul className="flex flex-wrap gap-2">
            {WINDOWS.map((around) => (
              <li key={around}>
                {to(
                  around,
                  active,
                  around === 0 ? t`Just you` : t`${around} on each side`,
                  around === window,
                )}
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  )
}
