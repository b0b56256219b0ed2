import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ListedProject } from '#shared/projects/listedProject.ts'
import { usePrefetchProject } from '#shared/projects/usePrefetchProject.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { ProjectPicture } from './ProjectPicture.tsx'
import { ProjectProgress } from './ProjectProgress.tsx'

/** One project in a grid: picture, name, one line, progress, whose it is. The whole card leads to its page. */
export function ProjectCard({
  project,
  titleAs: Title = 'h3',
  badge,
}: {
  project: ListedProject
  titleAs?: 'h2' | 'h3'
  /** A word on the picture, e.g. that it is featured. */
  badge?: ReactNode
}) {
  const prefetch = usePrefetchProject(project.short_name)
  const { owner, n_volunteers } = project
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-lg border border-line bg-surface transition-colors duration-150 focus-within:border-strong hover:border-strong">
      <div className="overflow-hidden border-b border-line">
        <ProjectPicture
          project={project}
          className="transition-transform duration-200 group-hover:scale-[1.02]"
        />
      </div>
      {badge ? <div className="absolute start-3 top-3">{badge}</div> : null}
      <div className="flex grow flex-col gap-2 p-5">
        <Title className="text-lg leading-snug font-semibold wrap-anywhere" dir="auto">
          <Link
            to={paths.project}
            params={{ short_name: project.short_name }}
            className="no-underline group-hover:text-accent after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-focus"
            {...prefetch}
          >
            {project.name}
          </Link>
        </Title>
        <p className="line-clamp-3 text-muted wrap-anywhere" dir="auto">
          {project.description}
        </p>
        <div className="mt-auto flex flex-col gap-2 pt-3">
          <ProjectProgress project={project} />
          {owner || n_volunteers ? (
            <p className="flex justify-between gap-4 text-sm text-muted">
              {owner ? (
                <span className="min-w-0 truncate">
                  <Trans>
                    by <bdi>{owner}</bdi>
                  </Trans>
                </span>
              ) : null}
              {n_volunteers ? (
                <span className="shrink-0 tabular-nums">
                  <Plural value={n_volunteers} one="# volunteer" other="# volunteers" />
                </span>
              ) : null}
            </p>
          ) : null}
        </div>
      </div>
    </article>
  )
}
