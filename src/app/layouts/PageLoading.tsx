import { Skeleton } from '#ui/Skeleton.tsx'

/** Before the first page is there: its rough shape, and only if it takes a moment. */
export function PageLoading() {
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-5 px-6 py-24">
      <Skeleton className="h-10 w-1/2" />
      <Skeleton className="h-5 w-2/3" />
      <Skeleton className="h-64 w-full" />
    </div>
  )
}
