import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useLayoutEffect, useRef } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { PybossaError } from '#pybossa/errors.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DataKept } from './DataKept.tsx'
import { OwnersTask, OwnersTasks } from './ownersParts.tsx'
import { OwnersLoading } from './OwnersLoading.tsx'
import { TaskAnswers } from './TaskAnswers.tsx'
import { taskAnswers } from './taskAnswersQuery.ts'
import { taskPage, type TaskPage } from './taskPage.ts'
import { TaskTable } from './TaskTable.tsx'
import { useManages } from '#shared/projects/useManages.ts'

/** The number of an address; what is no such number is not found, as on the server. */
function numberIn(text: string | undefined): number {
  if (text === undefined) return 1
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text)
  throw new PybossaError('notFound', { endpoint: 'GET /project/:short_name/tasks/browse', status: 404 })
}

export const needs = ({ params, search }: { params: Record<string, string>; search: URLSearchParams }) => {
  const short_name = params['short_name'] ?? ''
  const task = search.get('task')
  return [
    whoAmI(),
    taskPage(short_name, numberIn(params['page'])),
    ...(task === null ? [] : [taskAnswers(short_name, numberIn(task))]),
  ]
}

/** A project's tasks, ten a page (CONTRACT.md V49-50); with `?task=<id>` what people answered to one of them (V51). */
export default function BrowseTasksPage() {
  const { t } = useLingui()
  const { short_name = '', page: number } = useParams()
  const [search] = useSearchParams()
  const { data: page } = useSuspenseQuery(taskPage(short_name, numberIn(number)))
  const { project, state } = page
  const { manages } = useManages(project)
  const task = search.get('task')
  const shown = useRef(task)

  // List and task have the same path, so that the shell does not take one for another screen.
  useLayoutEffect(() => {
    if (shown.current === task) return
    shown.current = task
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [task])

  if (manages && state !== 'pastEnd') {
    const part =
      task === null ? (
        <OwnersTasks project={project} page={page.page} known={page.total} />
      ) : (
        <OwnersTask key={task} project={project} page={page.page} taskId={numberIn(task)} />
      )
    const title = task === null ? t`Browse the tasks` : t`Task ${numberIn(task)}`
    return (
      <ProjectFrame project={project} tab="tasks" title={title} isInside>
        <Suspense fallback={<OwnersLoading />}>{part}</Suspense>
      </ProjectFrame>
    )
  }
  if (state !== 'kept' && task !== null)
    return <TaskAnswers key={task} project={project} page={page.page} taskId={numberIn(task)} />
  return (
    <ProjectFrame project={project} tab="tasks" title={t`Browse the tasks`} isInside>
      {state === 'kept' ? (
        <DataKept short_name={project.short_name} />
      ) : state === 'pastEnd' ? (
        <PastEnd page={page} />
      ) : (
        <TaskTable page={page} />
      )}
    </ProjectFrame>
  )
}

function PastEnd({ page: { project, page } }: { page: TaskPage }) {
  const { t } = useLingui()
  return (
    <EmptyState
      drawing="search"
      title={t`There is no page ${page}`}
      actions={
        <Link
          to={paths.browseTasks}
          params={{ short_name: project.short_name }}
          className={buttonClass({ variant: 'primary' })}
        >
          <Trans>Begin with the first page</Trans>
        </Link>
      }
    >
      <Trans>The list of tasks ends before it. Tasks may have been deleted since the address was made.</Trans>
    </EmptyState>
  )
}
