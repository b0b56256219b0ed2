import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { isHere } from '#shared/config/setting.ts'
import { readSetting, writeSetting } from '#shared/settings.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Icon } from '#ui/Icon.tsx'

const KEY = 'visitorHint'
const ENOUGH = 5

/** A quiet line for people without an account, and another after some answers. Each goes away for good when dismissed. */
export function VisitorHint({ given }: { given: number }) {
  const { t } = useLingui()
  const { pathname } = useLocation()
  const [dismissed, setDismissed] = useState(() => readSetting(KEY) ?? 'none')
  const isSecond = given >= ENOUGH && isHere(paths.register)
  if (dismissed === 'both' || (dismissed === 'first' && !isSecond)) return null
  const dismiss = () => {
    const next = isSecond ? 'both' : 'first'
    setDismissed(next)
    writeSetting(KEY, next)
  }
  const search = `?${new URLSearchParams({ next: pathname })}`
  const link = 'font-semibold text-accent underline'
  return (
    <div className="flex items-center gap-3 border-b border-line bg-info-quiet ps-4 text-sm">
      <p className="grow py-1.5">
        {isSecond ? (
          <Trans>
            {given} answers already, thank you!{' '}
            <Link to={paths.register} search={search} className={link}>
              Create an account
            </Link>{' '}
            and the next ones count as yours.
          </Trans>
        ) : (
          <Trans>
            You contribute without an account, and every answer counts. With{' '}
            <Link to={paths.signIn} search={search} className={link}>
              an account
            </Link>{' '}
            they are counted as yours.
          </Trans>
        )}
      </p>
      <button
        type="button"
        aria-label={t`Dismiss this hint`}
        onClick={dismiss}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-md hover:bg-sunken"
      >
        <Icon name="close" className="size-4" />
      </button>
    </div>
  )
}
