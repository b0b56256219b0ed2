import { Trans, useLingui } from '@lingui/react/macro'
import { isDemo } from '#shared/brand.ts'

/** Says on every page that this is a demo site, where the server said so. */
export function DemoRibbon() {
  const { t } = useLingui()
  if (!isDemo()) return null
  return (
    <aside
      aria-label={t`About this demo`}
      className="border-b border-line bg-sunken px-4 py-1 text-center text-sm text-muted"
    >
      <Trans>
        This is a demo: nothing here reaches real people.{' '}
        <a href="/demo/mailbox" className="whitespace-nowrap underline underline-offset-2">
          Its mailbox
        </a>
      </Trans>
    </aside>
  )
}
