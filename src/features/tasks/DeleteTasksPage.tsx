import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { fillPath } from '#pybossa/endpoint.ts'
import { deleteTasks } from '#pybossa/endpoints/tasks.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { toast } from '#ui/toasts.ts'
import { rowCount } from './rowCount.ts'

/** Deleting all tasks that have no result (CONTRACT.md V75; row 124). */
export default function DeleteTasksPage() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { project, n_tasks, n_completed_tasks } = useOwnedProject()
  const { id, short_name } = project
  const [{ data: tasks }, { data: results }] = useSuspenseQueries({
    queries: [
      { ...rowCount('task', { project_id: id }, n_tasks), staleTime: 0 },
      { ...rowCount('result', { project_id: id }, n_completed_tasks), staleTime: 0 },
    ],
  })
  const [isAsking, setAsking] = useState(false)
  const staying = Math.min(results, tasks)
  const going = tasks - staying

  const run = async () => {
    const reply = await callSignedIn(deleteTasks.send, { params: { short_name }, body: {} })
    if (!deleteTasks.isDone(reply))
      throw new PybossaError('server', { endpoint: `POST ${deleteTasks.path}`, status: 200 })
    await client.invalidateQueries()
    toast({ tone: 'success', text: t`The tasks without a result are deleted.` })
    void navigate(addressOf(paths.projectTasks, { short_name }))
  }

  return (
    <WorkshopFrame
      title={t`Delete tasks`}
      inside={fillPath(managePaths.taskSettings, { short_name })}
      lead={t`All tasks that have no result go, with every answer to them. What was finished once has a result, and stays.`}
    >
      <div className="flex max-w-xl flex-col gap-6">
        {tasks === 0 ? (
          <p>
            <Trans>There are no tasks.</Trans>
          </p>
        ) : (
          <>
            <dl className="grid grid-cols-2 gap-4 tabular-nums">
              <div className="rounded-lg border border-line bg-surface p-4">
                <dt className="text-muted">
                  <Trans>Will be deleted</Trans>
                </dt>
                <dd className="text-2xl font-bold">
                  <Plural value={going} one="# task" other="# tasks" />
                </dd>
              </div>
              <div className="rounded-lg border border-line bg-surface p-4">
                <dt className="text-muted">
                  <Trans>Stay</Trans>
                </dt>
                <dd className="text-2xl font-bold">
                  <Plural value={staying} one="# task" other="# tasks" />
                </dd>
              </div>
            </dl>
            <p className="text-muted">
              <Trans>
                PYBOSSA keeps tasks with results so that what was found out can be checked later. It counts
                now; a task that is finished in the meantime stays too.
              </Trans>
            </p>
          </>
        )}
        {going > 0 ? (
          <p>
            <Trans>This cannot be undone.</Trans>{' '}
            <Link to={paths.exportTasks} params={{ short_name }} className="text-accent underline">
              <Trans>Download the data first</Trans>
            </Link>
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {going > 0 ? (
            <Button variant="danger" onClick={() => setAsking(true)}>
              <Plural value={going} one="Delete # task…" other="Delete # tasks…" />
            </Button>
          ) : null}
          <Link to={paths.browseTasks} params={{ short_name }} className={buttonClass({})}>
            <Trans>Look at the tasks</Trans>
          </Link>
        </div>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={<Plural value={going} one="Delete # task?" other="Delete # tasks?" />}
        confirm={<Trans>Delete them</Trans>}
        busyLabel={t`Deleting`}
        typeFirst={short_name}
        act={run}
      >
        <p>
          <Trans>The tasks without a result and all answers to them are gone for good.</Trans>
        </p>
      </ConfirmDialog>
    </WorkshopFrame>
  )
}
