import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { fillPath } from '#pybossa/endpoint.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { NoTasksYet } from './NoTasksYet.tsx'
import { PriorityForm } from './settings/PriorityForm.tsx'
import { taskSpread } from './settings/spread.ts'
import { schedulerOf } from '#shared/workshop/useSchedulerNames.ts'

/** Letting some tasks come before others (CONTRACT.md V74, F13, §3.4; row 123). */
export default function PriorityPage() {
  const { t, i18n } = useLingui()
  const [search] = useSearchParams()
  const { project } = useOwnedProject()
  const { id, short_name, info } = project
  const { priority } = useSuspenseQuery(taskSpread(id)).data
  const sched = schedulerOf(info['sched'])
  return (
    <WorkshopFrame
      title={t`Priority`}
      inside={fillPath(managePaths.taskSettings, { short_name })}
      lead={t`A number from 0 to 1. Tasks with a higher one come first, among those somebody can still answer.`}
    >
      {priority === undefined ? (
        <NoTasksYet short_name={short_name}>
          <Trans>
            A table that you import may bring the priority along, as a column <code>priority_0</code>.
          </Trans>
        </NoTasksYet>
      ) : (
        <>
          <div className="flex max-w-xl flex-col gap-2 text-muted">
            <p>
              {priority.least === priority.most ? (
                <Trans>Now all tasks have the same: {i18n.number(priority.least)}.</Trans>
              ) : (
                <Trans>
                  Now the tasks have from {i18n.number(priority.least)} to {i18n.number(priority.most)}.
                </Trans>
              )}{' '}
              {sched === 'breadth_first' ? (
                <Trans>In this project the number of answers counts first, the priority among equals.</Trans>
              ) : null}
            </p>
            <p>
              <Trans>
                Set it here by numbers or fields, or{' '}
                <Link to={paths.browseTasks} params={{ short_name }} className="text-accent underline">
                  choose tasks in the list
                </Link>
                .
              </Trans>
            </p>
          </div>
          <PriorityForm key={`${id} ${search.get('ids') ?? ''}`} project={project} />
        </>
      )}
    </WorkshopFrame>
  )
}
