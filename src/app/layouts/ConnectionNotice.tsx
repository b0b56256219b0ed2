import { Trans } from '@lingui/react/macro'
import { useIsOnline } from '#shared/useIsOnline.ts'
import { Icon } from '#ui/Icon.tsx'

/** A quiet line while the device says it has no network. */
export function ConnectionNotice() {
  const isOnline = useIsOnline()
  return (
    <div role="status">
      {isOnline ? null : (
        <p className="flex items-center justify-center gap-2 bg-warning-quiet px-4 py-1.5 text-center text-sm text-ink">
          <Icon name="cloud-off" className="size-4 shrink-0 text-warning" />
          <Trans>
            You are offline. Your answers are kept on this device and sent when you are back online.
          </Trans>
        </p>
      )}
    </div>
  )
}
