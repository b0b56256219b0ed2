import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getProjectRow } from '#pybossa/endpoints/api.ts'
import type { Task } from '#pybossa/schemas/task.ts'
import { query } from '#shared/data/query.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { inWords } from './inWords.ts'
import { TaskPicture } from './TaskPicture.tsx'

/** The favourites of one project: what each task is about, the way to it, and out of the list. */
export function FavoritesOfProject({
  projectId,
  tasks,
  onRemove,
}: {
  projectId: number
  tasks: readonly Task[]
  onRemove: (taskId: number) => void
}) {
  const { t } = useLingui()
  const { data: project, isPending } = useQuery(query(getProjectRow, { params: { id: projectId } }))
  const title = project?.name ?? (isPending ? t`Project ${projectId}` : t`A project that is not open to you`)
  return (
    <section aria-labelledby={`favorites-${projectId}`}>
      <h2 id={`favorites-${projectId}`} className="text-xl font-semibold wrap-anywhere" dir="auto">
        {project ? (
          <Link
            to={paths.project}
            params={{ short_name: project.short_name }}
            className="no-underline hover:text-accent hover:underline"
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      <ul aria-label={title} className="mt-3 divide-y divide-line border-y border-line">
        {tasks.map(({ id, info, state }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="flex min-w-0 grow basis-60 items-center gap-4">
              <TaskPicture info={info} />
              <div className="min-w-0">
                <p className="font-semibold tabular-nums">
                  <Trans>Task {id}</Trans>
                </p>
                <p className="line-clamp-2 text-sm wrap-anywhere text-muted" dir="auto">
                  {inWords(info)}
                </p>
                {state === 'completed' ? (
                  <p className="flex items-center gap-1.5 text-sm text-success">
                    <Icon name="check" className="size-4 shrink-0" />
                    <Trans>It has all its answers</Trans>
                  </p>
                ) : null}
              </div>
            </div>
            <div className="flex gap-2">
              {project ? (
                <WayToTask short_name={project.short_name} id={id} isCompleted={state === 'completed'} />
              ) : null}
              <Button
                size="sm"
                variant="quiet"
                aria-label={t`Remove task ${id} from my favourites`}
                onClick={() => onRemove(id)}
              >
                <Icon name="star-filled" className="size-4" />
                <Trans>Remove</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** To the task as long as it takes answers, then to what people answered. */
function WayToTask({
  short_name,
  id,
  isCompleted,
}: {
  short_name: string
  id: number
  isCompleted: boolean
}) {
  const { t } = useLingui()
  const className = buttonClass({ size: 'sm' })
  return isCompleted ? (
    <Link
      to={paths.browseTasks}
      params={{ short_name }}
      search={`?task=${id}`}
      aria-label={t`See the answers to task ${id}`}
      className={className}
    >
      <Trans>See the answers</Trans>
    </Link>
  ) : (
    <Link
      to={paths.task}
      params={{ short_name, task_id: id }}
      aria-label={t`Open task ${id}`}
      className={className}
    >
      <Trans>Open</Trans>
    </Link>
  )
}
