import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { query } from '#shared/data/query.ts'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Icon } from '#ui/Icon.tsx'

/** A project that is not published yet, and what it still needs. Its counts are never right (CONTRACT.md Q9), so its tasks are asked for. */
export function DraftRow({ project }: { project: ProjectCard }) {
  const { t } = useLingui()
  const { data: tasks } = useQuery(query(listTasks, { query: { project_id: project.id, limit: 1 } }))
  const missing = [
    project.info.task_presenter ? undefined : t`a page that shows its tasks`,
    tasks?.length === 0 ? t`tasks` : undefined,
  ].filter((one) => one !== undefined)
  const isReady = project.info.task_presenter && tasks !== undefined && tasks.length > 0
  return (
    <li className="flex gap-4 py-4">
      <span className="w-24 shrink-0 self-start overflow-hidden rounded-md sm:w-32">
        <ProjectPicture project={project} />
      </span>
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold wrap-anywhere">
          <Link
            to={paths.project}
            params={{ short_name: project.short_name }}
            className="no-underline hover:text-accent hover:underline"
            dir="auto"
          >
            {project.name}
          </Link>
          {isReady ? (
            <Badge tone="success">
              <Trans>Ready to be published</Trans>
            </Badge>
          ) : null}
        </h3>
        <p className="line-clamp-2 text-muted wrap-anywhere" dir="auto">
          {project.description}
        </p>
        {project.updated || project.created ? (
          <p className="text-sm text-muted">
            <Trans>
              changed <When iso={project.updated ?? project.created ?? ''} />
            </Trans>
          </p>
        ) : null}
        {uploadAddress(project.info) ? null : (
          <p className="mt-2 text-sm text-muted">
            <Trans>A picture would help people to find it.</Trans>
          </p>
        )}
        {missing.length > 0 ? (
          <div className="mt-2 text-sm">
            <p className="font-semibold">
              <Trans>Still missing</Trans>
            </p>
            <ul>
              {missing.map((one) => (
                <li key={one} className="flex items-center gap-2 text-muted">
                  <Icon name="alert" className="size-4 shrink-0 text-warning" />
                  {one}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </li>
  )
}
