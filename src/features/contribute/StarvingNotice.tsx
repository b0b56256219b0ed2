import { Trans } from '@lingui/react/macro'
import { Icon } from '#ui/Icon.tsx'
import type { QueueState } from './taskQueue.ts'
import { useIsOnline } from '#shared/useIsOnline.ts'

/** Over the box while the presenter waits for its next task; only if it takes a moment. */
export function StarvingNotice({ state }: { state: QueueState }) {
  const isOnline = useIsOnline()
  const isOffline = state === 'offline' || !isOnline
  return (
    <div
      role="status"
      className="pointer-events-none absolute inset-x-0 bottom-6 z-10 flex animate-[shimmer_0.2s_0.5s_forwards] justify-center px-4 opacity-0"
    >
      <p className="flex max-w-prose items-center gap-3 rounded-lg border border-line bg-raised px-4 py-3 shadow-float">
        <Icon name={isOffline ? 'cloud-off' : 'clock'} className="size-5 shrink-0 text-muted" />
        {isOffline ? (
          <Trans>
            You are offline and have done every task we had ready. The next one comes when you are back
            online.
          </Trans>
        ) : state === 'trouble' ? (
          <Trans>The server is slow to answer. The next task comes as soon as it does.</Trans>
        ) : (
          <Trans>The next task is on its way.</Trans>
        )}
      </p>
    </div>
  )
}
