import { Trans } from '@lingui/react/macro'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { ProjectProgress } from '#shared/components/ProjectProgress.tsx'
import type { ListedProject } from '#shared/projects/listedProject.ts'
import { usePrefetchProject } from '#shared/projects/usePrefetchProject.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

/** The last projects the reader worked on, the latest first. */
export function Continue({ projects }: { projects: ListedProject[] }) {
  return (
    <section aria-labelledby="continue" className="flex flex-col gap-5">
      <h2 id="continue" className="text-2xl font-bold">
        <Trans>Continue where you were</Trans>
      </h2>
      <ul className="grid gap-4 md:grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))]">
        {projects.map((project) => (
          <li key={project.short_name}>
            <ContinueItem project={project} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ContinueItem({ project }: { project: ListedProject }) {
  const prefetch = usePrefetchProject(project.short_name)
  return (
    <div className="group relative flex h-full items-center gap-4 rounded-lg border border-line bg-surface p-3 pe-5 transition-colors duration-150 hover:border-strong">
      <ProjectPicture project={project} className="max-w-28 shrink-0 rounded-md" />
      <div className="flex min-w-0 grow flex-col gap-2">
        <h3 className="line-clamp-2 font-semibold wrap-anywhere" dir="auto">
          <Link
            to={paths.project}
            params={{ short_name: project.short_name }}
            className="no-underline group-hover:text-accent after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-focus"
            {...prefetch}
          >
            {project.name}
          </Link>
        </h3>
        <ProjectProgress project={project} />
      </div>
    </div>
  )
}
