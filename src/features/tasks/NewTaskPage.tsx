import { Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { toast } from '#ui/toasts.ts'
import { addTask, type TaskValues } from './writing/saveTask.ts'
import { blankFields } from './writing/taskFields.ts'
import { TaskForm } from './writing/TaskForm.tsx'
import type { TaskText } from './writing/useTaskDraft.ts'

const USUAL_ANSWERS = 30

/** The latest tasks of a project: a new one will be like them. */
const latestTasks = (project_id: number) =>
  queryOptions({
    queryKey: [listTasks.path, 'owner', project_id, 'latest'],
    queryFn: ({ signal }) =>
      call(listTasks, { query: { project_id, orderby: 'id', desc: true, limit: 10 } }, { signal }),
    // Only where the form begins: it must not change under the hands of who writes.
    staleTime: Infinity,
    gcTime: 0,
  })

/** Adding one task by hand (CONTRACT.md §3.2 task; row 119). */
export default function NewTaskPage() {
  const { project } = useOwnedProject()
  return <NewTask key={project.id} project={project} />
}

function NewTask({ project }: { project: { id: number; short_name: string } }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { id: project_id, short_name } = project
  const { data: latest } = useSuspenseQuery(latestTasks(project_id))
  const lastKnown = useRef(latest[0]?.id ?? 0)
  const isRetry = useRef(false)
  const blank = (values?: TaskValues): TaskText => ({
    isRaw: false,
    fields: blankFields(latest.map(({ info }) => info)),
    json: '',
    answers: String(values?.n_answers ?? latest[0]?.n_answers ?? USUAL_ANSWERS),
    priority: String(values?.priority_0 ?? 0),
  })
  const [initial] = useState(blank)

  const save = async (values: TaskValues, after: string): Promise<TaskText> => {
    let id: number
    try {
      id = await addTask(project_id, values, { isRetry: isRetry.current, lastKnown: lastKnown.current })
      isRetry.current = false
    } catch (error) {
      isRetry.current = isRetry.current || isPybossaError(error, 'network', 'server')
      throw error
    }
    lastKnown.current = Math.max(lastKnown.current, id)
    void client.invalidateQueries({ predicate: ({ queryKey }) => !queryKey.includes('latest') })
    toast({
      tone: 'success',
      text: t`Task ${id} is added.`,
    })
    if (after === 'add') {
      forgetUnsaved()
      void navigate(`${addressOf(paths.browseTasks, { short_name })}?task=${id}`)
    } else document.querySelector<HTMLElement>('main h1')?.focus()
    return blank(values)
  }

  return (
    <WorkshopFrame
      title={t`Add a task`}
      inside={addressOf(paths.browseTasks, { short_name })}
      lead={
        <Trans>
          One by hand. For many at once,{' '}
          <Link to={managePaths.importTasks} params={{ short_name }} className="text-accent underline">
            import a table
          </Link>
          .
        </Trans>
      }
    >
      <TaskForm
        draftName={`task/${project_id}/new`}
        initial={initial}
        acts={[
          { name: 'add', words: <Trans>Add the task</Trans>, isMain: true },
          { name: 'another', words: <Trans>Add it and write another</Trans> },
        ]}
        onSave={save}
      />
    </WorkshopFrame>
  )
}
