import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { PybossaError } from '#pybossa/errors.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { taskToChange } from './one/ownersTaskQuery.ts'
import { saveTask, type TaskValues } from './writing/saveTask.ts'
import { TaskForm } from './writing/TaskForm.tsx'
import { taskText, type TaskText } from './writing/useTaskDraft.ts'

function idIn(text = ''): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new PybossaError('notFound', { endpoint: 'GET /api/task', status: 404 })
}

export const needs = ({ params }: { params: Record<string, string> }) => [
  taskToChange(params['short_name'] ?? '', idIn(params['task_id'])),
]

/** Changing one task (CONTRACT.md §3.2 task, Q26; row 119). */
export default function EditTaskPage() {
  const { short_name = '', task_id } = useParams()
  const id = idIn(task_id)
  return <EditTask key={`${short_name}/${id}`} id={id} />
}

function EditTask({ id }: { id: number }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { project } = useOwnedProject()
  const { short_name } = project
  const { data: task } = useSuspenseQuery(taskToChange(short_name, id))
  const { n_answers, state, task_runs } = task
  const saved = useRef<TaskValues>({ info: task.info, n_answers, priority_0: task.priority_0 ?? 0 })
  const [initial] = useState(() => taskText(task.info, n_answers, task.priority_0 ?? 0))
  const isDone = state === 'completed'
  const list = addressOf(paths.browseTasks, { short_name })

  const save = async (values: TaskValues): Promise<TaskText> => {
    await saveTask({ id, short_name }, saved.current, values, (now) => {
      saved.current = now
    })
    forgetUnsaved()
    client.removeQueries({ queryKey: taskToChange(short_name, id).queryKey })
    await client.invalidateQueries()
    toast({ tone: 'success', text: t`Task ${id} is saved.` })
    void navigate(`${list}?task=${id}`)
    return taskText(values.info, values.n_answers, values.priority_0)
  }

  return (
    <WorkshopFrame title={t`Change task ${id}`} inside={list}>
      <TaskForm
        draftName={`task/${project.id}/${id}`}
        initial={initial}
        acts={[{ name: 'save', words: <Trans>Save</Trans>, isMain: true }]}
        onSave={save}
      >
        {isDone ? (
          <Notice title={<Trans>This task is finished</Trans>}>
            <Trans>
              If you change its content, or want more answers, PYBOSSA opens it again and gives it out to one
              more person at least; its answers and its result stay. Asking for fewer answers, or another
              priority alone, leaves it finished.
            </Trans>
          </Notice>
        ) : task_runs.length > 0 ? (
          <Notice>
            <Trans>
              People have answered this task already. What they said stays, and was said about the content as
              it is now.
            </Trans>
          </Notice>
        ) : null}
      </TaskForm>
    </WorkshopFrame>
  )
}
