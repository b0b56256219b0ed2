import { Trans, useLingui } from '@lingui/react/macro'
import { isDemo } from '#shared/brand.ts'

/** Says on every page that this is a demo site, where the server said so. */
export function DemoRibbon() {
  const { t } = useLingui()
  if (!isDemo()) return null
  return (
    <aside aria-label={t`About this demo`} className="bg-ink px-4 py-1 text-center text-sm text-page">
      <Trans>This is a demo: try everything, nothing here reaches real people.</Trans>
    </aside>
  )
}
