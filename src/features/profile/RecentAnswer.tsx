import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getProjectRow } from '#pybossa/endpoints/api.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { query } from '#shared/data/query.ts'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Icon } from '#ui/Icon.tsx'
import { inWords } from './inWords.ts'
import { Fate } from './Fate.tsx'
import { TakeAnswerBack } from './TakeAnswerBack.tsx'
import { TaskPicture } from './TaskPicture.tsx'

/**
 * One answer: of which project and task, what was answered, and what became of it (CONTRACT.md §3.1 related). As long as
 * its task waits for others it can be taken back; `onGone` is called then.
 */
export function RecentAnswer({
  answer,
  project: known,
  onGone,
}: {
  answer: TaskRun
  project: { name: string; short_name: string } | undefined
  onGone: () => void
}) {
  const { task_id, project_id, finish_time, created, info } = answer
  const asked = query(listTasks, { query: { id: task_id, project_id, related: true, limit: 1 } })
  const { data: tasks } = useQuery(asked)
  const { data: row } = useQuery({
    ...query(getProjectRow, { params: { id: project_id } }),
    enabled: known === undefined,
  })
  const task = tasks?.[0]
  const project = known ?? row
  const words = inWords(info)
  const about = task ? inWords(task.info) : ''
  return (
    <li className="flex gap-4 py-4">
      <TaskPicture info={task?.info} />
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-baseline gap-x-2">
          {project ? (
            <Link
              to={paths.project}
              params={{ short_name: project.short_name }}
              className="font-semibold wrap-anywhere no-underline hover:text-accent hover:underline"
              dir="auto"
            >
              {project.name}
            </Link>
          ) : (
            <span className="font-semibold">
              <Trans>A project</Trans>
            </span>
          )}
          <span className="text-sm text-muted tabular-nums">
            {project ? (
              <Link
                to={paths.browseTasks}
                params={{ short_name: project.short_name }}
                search={`?task=${task_id}`}
                className="underline underline-offset-2 hover:text-accent"
              >
                <Trans>task {task_id}</Trans>
              </Link>
            ) : (
              <Trans>task {task_id}</Trans>
            )}{' '}
            · <When iso={finish_time ?? created} />
          </span>
        </p>
        {about ? (
          <p className="line-clamp-1 text-sm wrap-anywhere text-muted" dir="auto">
            {about}
          </p>
        ) : null}
        <p className="mt-1 line-clamp-2 wrap-anywhere">
          {words ? (
            <Trans>
              You answered: <bdi className="font-semibold">{words}</bdi>
            </Trans>
          ) : (
            <Trans>You answered with something that cannot be shown in words.</Trans>
          )}
        </p>
        {task ? (
          <Fate task={task} />
        ) : tasks ? (
          <p className="mt-1 flex items-center gap-1.5 text-sm text-muted">
            <Icon name="info" className="size-4 shrink-0" />
            <Trans>This task is gone.</Trans>
          </p>
        ) : null}
        {task && task.state !== 'completed' && !task.result ? (
          <TakeAnswerBack answer={answer} short_name={project?.short_name} onGone={onGone} />
        ) : null}
      </div>
    </li>
  )
}
