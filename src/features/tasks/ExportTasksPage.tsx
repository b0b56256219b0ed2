import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router'
import { getProjectTasks } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { DataKept } from './DataKept.tsx'
import { OwnersExport } from './ownersParts.tsx'
import { OwnersLoading } from './OwnersLoading.tsx'
import { ExportProgress } from './ExportProgress.tsx'
import { taskPage } from './taskPage.ts'
import { useManages } from '#shared/projects/useManages.ts'
import { useExport, type ExportType } from './useExport.ts'

const tasksQuery = (short_name = '') => query(getProjectTasks, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  tasksQuery(params['short_name']),
  // The task list has the same lock, and says so without packing anything.
  taskPage(params['short_name'] ?? ''),
]

/** Taking a project's tasks, answers and results home (CONTRACT.md V58). */
export default function ExportTasksPage() {
  const { t } = useLingui()
  const { short_name = '' } = useParams()
  const { data: page } = useSuspenseQuery(tasksQuery(short_name))
  const { state } = useSuspenseQuery(taskPage(short_name)).data
  const { project } = page
  const download = useExport(project)
  const { manages } = useManages(project)

  return (
    <ProjectFrame project={project} tab="tasks" title={t`Download the data`} isInside>
      {state === 'kept' ? (
        <DataKept short_name={project.short_name} />
      ) : (
        <div className="flex max-w-3xl flex-col gap-8">
          <p className="max-w-prose text-muted">
            <Trans>
              Each download is a zip file. The server packs it when somebody asks first, and hands out the
              same file for up to a day, so the newest answers may not be in it.
            </Trans>
          </p>
          <ul className="flex flex-col">
            <Kind
              type="task"
              name={t`Tasks`}
              what={t`Everything that is asked, and how many answers each task wants.`}
              count={page.n_tasks}
              download={download}
            />
            <Kind
              type="task_run"
              name={t`Answers`}
              what={t`Every single answer, with when it was given.`}
              count={page.n_task_runs}
              download={download}
            />
            <Kind
              type="result"
              name={t`Results`}
              what={t`What the owner concluded for each finished task.`}
              count={page.n_results ?? undefined}
              download={download}
            />
          </ul>
          <p className="max-w-prose text-sm text-muted">
            <Trans>
              CSV is for spreadsheets; its zip holds two files, one with everything and one with only what was
              asked or answered. JSON is for programs.
            </Trans>
          </p>
          {manages ? (
            <Suspense fallback={<OwnersLoading />}>
              <OwnersExport short_name={project.short_name} />
            </Suspense>
          ) : null}
        </div>
      )}
    </ProjectFrame>
  )
}

function Kind({
  type,
  name,
  what,
  count,
  download: { state, start, stop },
}: {
  type: ExportType
  name: string
  what: string
  count: number | undefined
  download: ReturnType<typeof useExport>
}) {
  const { t, i18n } = useLingui()
  return (
    <li className="flex flex-col gap-3 border-t border-line py-5 last:border-b">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div className="min-w-0 grow basis-72">
          <h2 className="flex items-baseline gap-3 text-lg font-semibold">
            {name}
            {count === undefined ? null : (
              <span className="text-base font-normal text-muted tabular-nums">{i18n.number(count)}</span>
            )}
          </h2>
          <p className="text-muted">{what}</p>
        </div>
        <div className="flex gap-2">
          {(['csv', 'json'] as const).map((format) => (
            <Button
              key={format}
              aria-label={t`Download ${name} as ${format.toUpperCase()}`}
              onClick={() => void start(type, format)}
            >
              <Icon name="download" />
              {format.toUpperCase()}
            </Button>
          ))}
        </div>
      </div>
      <ExportProgress
        state={state.stage !== 'idle' && state.type === type ? state : null}
        onStop={stop}
        onRetry={start}
      />
    </li>
  )
}
