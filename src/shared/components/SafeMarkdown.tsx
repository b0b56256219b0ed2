import { lazy, Suspense } from 'react'
import { Skeleton } from '#ui/Skeleton.tsx'

const SanitisedHtml = lazy(() => import('./SanitisedHtml.tsx'))

/** Text that people wrote (Markdown, or HTML the server made), shown harmlessly. */
export function SafeMarkdown({
  source,
  format = 'markdown',
}: {
  source: string
  format?: 'markdown' | 'html'
}) {
  return (
    <Suspense
      fallback={
        <div className="flex max-w-prose flex-col gap-3">
          <Skeleton />
          <Skeleton />
          <Skeleton className="h-4 w-2/3" />
        </div>
      }
    >
      <SanitisedHtml source={source} format={format} />
    </Suspense>
  )
}
