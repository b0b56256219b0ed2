import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '#ui/Skeleton.tsx'

/** In the place of an owner's part while it is fetched. */
export function OwnersLoading() {
  const { t } = useLingui()
  return (
    <div role="status" aria-label={t`Loading`} className="flex flex-col gap-3">
      <Skeleton className="h-10 w-full max-w-md" />
      <Skeleton className="h-64 w-full" />
    </div>
  )
}
