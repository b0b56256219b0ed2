import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { useParams } from 'react-router'
import { getProjectTasks } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { shownPercent } from '#shared/projects/listedProject.ts'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { OwnersHub } from './ownersParts.tsx'
import { OwnersLoading } from './OwnersLoading.tsx'
import { useManages } from '#shared/projects/useManages.ts'

const tasksQuery = (short_name = '') => query(getProjectTasks, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  tasksQuery(params['short_name']),
  whoAmI(),
]

/** A project's tasks, for whoever wants to look rather than answer (CONTRACT.md V48). */
export default function ProjectTasksPage() {
  const { t, i18n } = useLingui()
  const { short_name: name } = useParams()
  const { data: page } = useSuspenseQuery(tasksQuery(name))
  const { project, n_tasks, n_task_runs } = page
  const { short_name } = project
  const { manages } = useManages(project)
  const done = Math.min(page.n_completed_tasks, n_tasks)
  const percent = shownPercent(n_tasks > 0 ? (done / n_tasks) * 100 : 0)

  if (manages)
    return (
      <ProjectFrame project={project} tab="tasks" title={t`Tasks`}>
        <Suspense fallback={<OwnersLoading />}>
          <OwnersHub
            project={project}
            known={{ tasks: n_tasks, completed: page.n_completed_tasks, answers: n_task_runs }}
          />
        </Suspense>
      </ProjectFrame>
    )
  return (
    <ProjectFrame project={project} tab="tasks" title={t`Tasks`}>
      {n_tasks > 0 ? (
        <div className="flex max-w-2xl flex-col gap-3">
          <ProgressBar
            value={percent}
            label={t`Tasks with all their answers`}
            tone={done === n_tasks ? 'success' : 'accent'}
          />
          <p className="text-muted tabular-nums">
            <Trans>
              {i18n.number(done)} of {i18n.number(n_tasks)} tasks have all their answers
            </Trans>
            {' · '}
            <Plural value={n_task_runs} one="# answer so far" other="# answers so far" />
          </p>
        </div>
      ) : (
        <p className="max-w-prose text-muted">
          <Trans>No tasks have been counted yet. The server counts about once an hour, drafts never.</Trans>
        </p>
      )}
      <ul className="grid gap-5 sm:grid-cols-2">
        <Way
          icon="search"
          link={
            <Link to={paths.browseTasks} params={{ short_name }} className={wayLink}>
              <Trans>Browse the tasks</Trans>
            </Link>
          }
        >
          <Trans>See every task, how many answers it has, and what people answered.</Trans>
        </Way>
        <Way
          icon="download"
          link={
            <Link to={paths.exportTasks} params={{ short_name }} className={wayLink}>
              <Trans>Download the data</Trans>
            </Link>
          }
        >
          <Trans>Take all tasks, answers and results home, for spreadsheets or programs.</Trans>
        </Way>
      </ul>
    </ProjectFrame>
  )
}

const wayLink = 'text-lg font-semibold no-underline group-hover:text-accent after:absolute after:inset-0'

const Way = ({ icon, link, children }: { icon: IconName; link: ReactNode; children: ReactNode }) => (
  <li className="group relative flex gap-4 rounded-lg border border-line bg-surface p-5 focus-within:border-strong hover:border-strong">
    <Icon name={icon} className="mt-0.5 size-6 shrink-0 text-accent" />
    <div className="flex min-w-0 flex-col gap-1">
      <h2>{link}</h2>
      <p className="text-muted">{children}</p>
    </div>
  </li>
)
