import { Trans } from '@lingui/react/macro'
import { Icon } from '#ui/Icon.tsx'

/** While an answer could only be kept in memory: closing the page would lose it, and we say so. */
export const VolatileNotice = () => (
  <p
    role="alert"
    className="flex items-center gap-3 border-b border-line bg-warning-quiet px-4 py-2 text-sm text-ink"
  >
    <Icon name="alert" className="size-5 shrink-0 text-warning" />
    <Trans>
      This browser has no room to keep your answers. Leave this page open until all of them are sent.
    </Trans>
  </p>
)
