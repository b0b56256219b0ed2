import { Skeleton } from '#ui/Skeleton.tsx'

/** The shape of a project card that is on its way. */
export function ProjectCardSkeleton() {
  return (
    <div
      aria-hidden="true"
      className="flex flex-col overflow-hidden rounded-lg border border-line bg-surface"
    >
      <Skeleton className="aspect-4/3 w-full rounded-none" />
      <div className="flex flex-col gap-3 p-5">
        <Skeleton className="h-6 w-2/3" />
        <Skeleton />
        <Skeleton className="h-4 w-4/5" />
        <Skeleton className="mt-3 h-1 w-full" />
        <Skeleton className="h-4 w-1/2" />
      </div>
    </div>
  )
}
