import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState, type RefObject } from 'react'
import type { BoxEvent } from '#presenter/host/boxTypes.ts'
import { createMemory } from '#presenter/host/memory.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { readForBox } from '#shared/box/readForBox.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { ConsoleWord } from '../console/consoleLines.ts'
import type { Part } from '../parts.ts'
import { PreviewBar } from './PreviewBar.tsx'
import { PreviewBox } from './PreviewBox.tsx'
import { previewDesk } from './previewDesk.ts'
import { SampleDialog } from './SampleDialog.tsx'
import type { Preview } from './usePreview.ts'
import type { PreviewTasks } from './usePreviewTasks.ts'

/** The text as volunteers see it, live, on the project's own tasks. Nothing that happens in it is written anywhere. */
export function PreviewPane({
  project,
  part,
  preview,
  tasks,
  habits,
  code,
  onWord,
  onHabits,
}: {
  project: OwnedProject
  part: Part
  preview: Preview
  tasks: PreviewTasks
  habits: { runsByItself: boolean; isPhone: boolean }
  code: RefObject<HTMLElement | null>
  onWord: (word: ConsoleWord) => void
  onHabits: (change: { runsByItself?: boolean; isPhone?: boolean }) => void
}) {
  const { t } = useLingui()
  const runId = useId()
  const [isSampling, setSampling] = useState(false)
  const [memory] = useState(() => createMemory())
  const { run } = preview
  const isPresenter = part === 'presenter'

  const queue = () => {
    const at = tasks.tasks.findIndex(({ id }) => id === run.taskId)
    return tasks.tasks.slice(Math.max(at, 0))
  }
  const onEvent = (event: BoxEvent) => {
    if (event.kind === 'presented') preview.show(event.taskId)
    if (event.kind === 'log') onWord({ kind: 'log', log: event })
    if (event.kind === 'navigate') onWord({ kind: 'note', text: t`Here the page goes on to ${event.href}` })
    if (event.kind === 'leave') document.getElementById(runId)?.focus()
  }
  const isMissing = tasks.isFrom !== null && tasks.own.length > 0 && tasks.own[0]?.id !== tasks.isFrom
  return (
    <>
      <PreviewBar
        part={part}
        preview={preview}
        tasks={tasks}
        runsByItself={habits.runsByItself}
        isPhone={habits.isPhone}
        runId={runId}
        onSample={() => setSampling(true)}
        onChange={onHabits}
      />
      {isPresenter && tasks.hasFailed ? (
        <Notice
          tone="warning"
          className="m-2"
          title={t`The tasks could not be loaded`}
          actions={
            <Button size="sm" onClick={tasks.retry}>
              <Trans>Try again</Trans>
            </Button>
          }
        />
      ) : null}
      {isPresenter && tasks.sample.isUsed ? (
        <p className="flex flex-wrap items-center gap-x-3 border-b border-line bg-info-quiet px-3 py-1 text-sm">
          {tasks.own.length === 0 ? (
            <Trans>This project has no tasks yet: a sample stands in.</Trans>
          ) : (
            <Trans>A sample stands in for the tasks.</Trans>
          )}
          <Button variant="quiet" size="sm" className="-mx-3" onClick={() => setSampling(true)}>
            <Trans>Change the sample</Trans>
          </Button>
        </p>
      ) : null}
      {isPresenter && isMissing && !tasks.sample.isUsed ? (
        <p role="status" className="border-b border-line bg-warning-quiet px-3 py-1.5 text-sm">
          <Trans>This project has no task {tasks.isFrom}; the next one is shown.</Trans>
        </p>
      ) : null}
      <div className={`flex min-h-0 grow justify-center ${habits.isPhone ? 'bg-sunken' : 'bg-surface'}`}>
        <div
          className={`flex min-h-0 w-full flex-col ${habits.isPhone ? 'max-w-97.5 border-x border-line bg-surface' : ''}`}
        >
          {preview.isWaiting ? (
            <div aria-busy="true" className="grow" />
          ) : (
            <PreviewBox
              key={run.key}
              project={project}
              part={part}
              html={run.html}
              makeServices={() =>
                previewDesk({
                  projectId: project.id,
                  tasks: queue(),
                  memory,
                  onAnswer: (answer) => onWord({ kind: 'answer', answer }),
                  ...(part === 'results' ? { read: readForBox(project.id) } : {}),
                })
              }
              beside={() => code.current}
              onEvent={onEvent}
              onRetry={() => preview.start()}
            />
          )}
        </div>
      </div>
      <SampleDialog isOpen={isSampling} onClose={() => setSampling(false)} sample={tasks.sample} />
    </>
  )
}
