import { Trans } from '@lingui/react/macro'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'

/** In the place of a list that is not there yet, or that did not come. */
export function ListLoading({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useFailureWords()
  if (error)
    return (
      <Notice
        tone="danger"
        actions={
          <Button size="sm" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        {words(error)}
      </Notice>
    )
  return (
    <div aria-hidden="true" className="flex flex-col gap-4">
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-16 w-full" />
    </div>
  )
}
