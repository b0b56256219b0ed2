import { Trans } from '@lingui/react/macro'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { ProjectProgress } from '#shared/components/ProjectProgress.tsx'
import { isFinished, type ListedProject } from '#shared/projects/listedProject.ts'
import { usePrefetchProject } from '#shared/projects/usePrefetchProject.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'

/** One project, across the whole page: its picture, what it asks for, how far it is, and the way in. */
export function Invitation({ project }: { project: ListedProject }) {
  const prefetch = usePrefetchProject(project.short_name)
  const { short_name, name, description, owner } = project
  const params = { short_name }
  return (
    <article className="grid overflow-hidden rounded-lg border border-line bg-surface sm:grid-cols-2 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <ProjectPicture
        project={project}
        isFirst
        className="max-sm:aspect-3/2 sm:aspect-auto sm:h-full sm:min-h-96"
      />
      <div className="flex min-w-0 flex-col justify-center gap-4 p-5 sm:gap-5 sm:p-6 md:p-8 lg:p-10">
        <div className="flex flex-col gap-3">
          <p className="text-sm font-semibold text-accent">
            <Trans>Help with this today</Trans>
          </p>
          <h2
            dir="auto"
            className={`font-bold wrap-anywhere ${name.length > 50 ? 'text-xl' : 'text-2xl lg:text-3xl'}`}
          >
            {name}
          </h2>
          <p dir="auto" className="line-clamp-4 text-lg text-muted wrap-anywhere">
            {description}
          </p>
          {owner ? (
            <p className="text-sm text-muted">
              <Trans>
                by <bdi>{owner}</bdi>
              </Trans>
            </p>
          ) : null}
        </div>
        <ProjectProgress project={project} />
        <div className="flex flex-wrap gap-3 max-sm:flex-col">
          {isFinished(project) ? null : (
            <Link
              to={paths.contribute}
              params={params}
              className={buttonClass({ variant: 'primary', size: 'lg' })}
              {...prefetch}
            >
              <Trans>Start now</Trans>
              <Icon name="arrow-right" className="size-5 shrink-0 rtl:-scale-x-100" />
            </Link>
          )}
          <Link to={paths.project} params={params} className={buttonClass({ size: 'lg' })} {...prefetch}>
            <Trans>About the project</Trans>
          </Link>
        </div>
      </div>
    </article>
  )
}

/** The shape of an invitation that is on its way. */
export const InvitationSkeleton = () => (
  <div
    aria-hidden="true"
    className="grid overflow-hidden rounded-lg border border-line bg-surface sm:grid-cols-2 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
  >
    <Skeleton className="max-sm:aspect-3/2 rounded-none sm:min-h-96" />
    <div className="flex flex-col justify-center gap-4 p-6 sm:p-10">
      <Skeleton className="h-8 w-3/4" />
      <Skeleton />
      <Skeleton className="h-4 w-2/3" />
      <Skeleton className="mt-4 h-13 w-40" />
    </div>
  </div>
)
