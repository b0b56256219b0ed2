import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useReducer, useRef, useState, type ReactNode } from 'react'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { CodeEditor } from './code/CodeEditor.tsx'
import type { TaskField } from './code/EditorWords.ts'
import type { MountedEditor } from './code/mountEditor.ts'
import { ConsolePane } from './console/ConsolePane.tsx'
import { consoleAfter, problemsIn } from './console/consoleLines.ts'
import { PaneTabs, type Pane } from './PaneTabs.tsx'
import type { Part } from './parts.ts'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { usePreview } from './preview/usePreview.ts'
import type { PreviewTasks } from './preview/usePreviewTasks.ts'
import { Split } from './Split.tsx'
import type { EditedText } from './useEditedText.ts'
import { useIsWide } from './useIsWide.ts'
import type { Preferences } from './usePreferences.ts'

/** Code, live box and console: beside each other where there is room, one at a time on a phone. */
export function Workbench({
  project,
  part,
  edited,
  tasks,
  fields,
  habits,
  above,
  onHabits,
  onSave,
}: {
  project: OwnedProject
  part: Part
  edited: EditedText
  tasks: PreviewTasks
  fields: readonly TaskField[]
  habits: Preferences
  /** Stands above the code: what is to be known of this text. */
  above: ReactNode
  onHabits: (change: Partial<Preferences>) => void
  onSave: () => void
}) {
  const { t } = useLingui()
  const isWide = useIsWide()
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<MountedEditor>(null)
  const [pane, setPane] = useState<Pane>('code')
  const [lines, tell] = useReducer(consoleAfter, [])
  const problems = useMemo(() => problemsIn(lines), [lines])
  const preview = usePreview({
    name: part,
    text: edited.text,
    served: servedFor(part, tasks),
    runsByItself: habits.runsByItself,
    onStart: () => tell({ kind: 'clear' }),
  })
  const shown = tasks.tasks.find(({ id }) => id === preview.shown)

  const show = (next: Pane) => {
    setPane(next)
    if (next === 'code') requestAnimationFrame(() => editor.current?.measure())
  }
  const goTo = (line: number, column?: number) => {
    setPane('code')
    // The code must be seen before it can have the keyboard.
    requestAnimationFrame(() => editor.current?.goTo(line, column))
  }

  const code = (
    <div className="flex min-h-0 grow flex-col">
      {above}
      <CodeEditor
        name={part}
        text={edited.text}
        fields={fields}
        habits={habits}
        problems={problems}
        host={host}
        onChange={edited.change}
        onSave={onSave}
        onRun={() => preview.start()}
        onOpen={(opened) => (editor.current = opened)}
      />
    </div>
  )
  const box = (
    <section aria-label={t`Preview`} className="flex min-h-0 grow flex-col">
      <PreviewPane
        project={project}
        part={part}
        preview={preview}
        tasks={tasks}
        habits={habits}
        code={host}
        onWord={tell}
        onHabits={onHabits}
      />
    </section>
  )
  const printed = (
    <ConsolePane
      lines={lines}
      task={
        part === 'presenter' && preview.shown !== undefined
          ? { id: preview.shown, info: shown?.info }
          : undefined
      }
      onGoTo={goTo}
      onClear={() => tell({ kind: 'clear' })}
    />
  )
  if (isWide)
    return (
      <Split
        direction="row"
        share={habits.codeShare}
        label={t`Width of the code`}
        onShare={(codeShare) => onHabits({ codeShare })}
        first={code}
        second={
          <Split
            direction="column"
            share={habits.previewShare}
            label={t`Height of the preview`}
            onShare={(previewShare) => onHabits({ previewShare })}
            first={box}
            second={printed}
          />
        }
      />
    )
  const errors = lines.filter(({ kind }) => kind === 'error').length
  return (
    <PaneTabs
      pane={pane}
      onPane={show}
      panes={{ code, preview: box, console: printed }}
      words={{ code: <Trans>Code</Trans>, preview: <Trans>Preview</Trans>, console: <Trans>Console</Trans> }}
      errors={errors}
    />
  )
}

const servedFor = (part: Part, { tasks, isLoading, sample }: PreviewTasks): string | null => {
  if (part !== 'presenter') return ''
  if (isLoading) return null
  return tasks.map(({ id }) => id).join() + (sample.isUsed ? sample.text : '')
}
