import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { fillPath } from '#pybossa/endpoint.ts'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useSchedulerNames } from '#shared/workshop/useSchedulerNames.ts'
import { taskSpread } from './settings/spread.ts'
import { rowCount } from './rowCount.ts'

/** How a project's tasks are given out, each setting with what it is now (CONTRACT.md V71; row 120). */
export default function TaskSettingsPage() {
  const { t, i18n } = useLingui()
  const { project, n_tasks, n_completed_tasks } = useOwnedProject()
  const { id, short_name, info } = project
  const [{ data: tasks }, { data: results }, { data: spread }] = useSuspenseQueries({
    queries: [
      rowCount('task', { project_id: id }, n_tasks),
      rowCount('result', { project_id: id }, n_completed_tasks),
      taskSpread(id),
    ],
  })
  const { answers, priority } = spread
  const nameOf = useSchedulerNames()
  const none = t`no tasks yet`
  const number = (value: number) => i18n.number(value)

  return (
    <WorkshopFrame
      title={t`How tasks are given`}
      lead={t`Who gets which task, how often, and in which order.`}
    >
      <ul className="flex max-w-3xl flex-col">
        <Setting
          to={fillPath(managePaths.redundancy, { short_name })}
          name={t`Answers per task`}
          now={
            answers === undefined ? (
              none
            ) : answers.least === answers.most ? (
              <Plural value={answers.least} one="# each" other="# each" />
            ) : (
              <Trans>
                from {number(answers.least)} to {number(answers.most)}
              </Trans>
            )
          }
        >
          <Trans>From how many people each task wants an answer before it is finished.</Trans>
        </Setting>
        <Setting
          to={fillPath(managePaths.scheduler, { short_name })}
          name={t`Order`}
          now={nameOf(info['sched'])}
        >
          <Trans>Which task a volunteer gets next.</Trans>
        </Setting>
        <Setting
          to={fillPath(managePaths.priority, { short_name })}
          name={t`Priority`}
          now={
            priority === undefined
              ? none
              : priority.least === priority.most
                ? t`${number(priority.least)} everywhere`
                : t`from ${number(priority.least)} to ${number(priority.most)}`
          }
        >
          <Trans>Some tasks before others.</Trans>
        </Setting>
        <Setting
          to={fillPath(managePaths.deleteTasks, { short_name })}
          name={t`Delete tasks`}
          now={
            <Plural value={Math.max(0, tasks - results)} _0="none can go" one="# can go" other="# can go" />
          }
        >
          <Trans>All at once, but for those that have a result.</Trans>
        </Setting>
      </ul>
    </WorkshopFrame>
  )
}

function Setting({
  to,
  name,
  now,
  children,
}: {
  to: string
  name: string
  now: ReactNode
  children: ReactNode
}) {
  return (
    <li className="group relative flex items-center gap-4 border-t border-line py-4 last:border-b">
      <div className="flex min-w-0 grow flex-col gap-x-6 gap-y-1 sm:flex-row sm:items-center sm:justify-between">
        <div className="min-w-0">
          <h2>
            <RouterLink
              to={to}
              className="text-lg font-semibold no-underline group-hover:text-accent group-hover:underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-focus"
            >
              {name}
            </RouterLink>
          </h2>
          <p className="text-muted">{children}</p>
        </div>
        <p className="shrink-0 font-semibold tabular-nums">{now}</p>
      </div>
      <Icon
        name="arrow-right"
        className="size-4 shrink-0 text-muted group-hover:text-accent rtl:rotate-180"
      />
    </li>
  )
}
