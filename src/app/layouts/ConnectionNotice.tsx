import { Trans } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { Icon } from '#ui/Icon.tsx'

function subscribe(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** A quiet line while the device says it has no network. */
export function ConnectionNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
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
