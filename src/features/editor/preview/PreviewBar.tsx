import { useLingui } from '@lingui/react/macro'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Icon } from '#ui/Icon.tsx'
import { modKey } from '../modKey.ts'
import type { Part } from '../parts.ts'
import { ToolButton } from '../ToolButton.tsx'
import { TaskPicker } from './TaskPicker.tsx'
import type { Preview } from './usePreview.ts'
import type { PreviewTasks } from './usePreviewTasks.ts'

/** What one does with the preview: run it, go from task to task, see it as on a phone. `id` of its first button is where Escape in the box leads. */
export function PreviewBar({
  part,
  preview,
  tasks,
  runsByItself,
  isPhone,
  runId,
  onSample,
  onChange,
}: {
  part: Part
  preview: Preview
  tasks: PreviewTasks
  runsByItself: boolean
  isPhone: boolean
  runId: string
  onSample: () => void
  onChange: (change: { runsByItself?: boolean; isPhone?: boolean }) => void
}) {
  const { t } = useLingui()
  return (
    <div
      role="group"
      aria-label={t`Preview`}
      className="flex items-center gap-1 border-b border-line bg-surface px-2 py-1"
    >
      <ToolButton
        id={runId}
        label={t`Run`}
        title={t`Run (${modKey}+Enter)`}
        hasWord
        icon={<ToolIcon name="play" className="size-4" />}
        className={preview.isStale ? 'text-accent' : ''}
        onClick={() => preview.start()}
      />
      <ToolButton
        label={t`Run while I type`}
        icon={<Icon name="refresh" className="size-4" />}
        aria-pressed={runsByItself}
        onClick={() => onChange({ runsByItself: !runsByItself })}
      />
      {part === 'presenter' ? (
        <TaskPicker preview={preview} tasks={tasks} onSample={onSample} />
      ) : (
        <span className="grow" />
      )}
      <ToolButton
        label={t`As on a phone`}
        icon={<ToolIcon name="phone" className="size-4.5" />}
        aria-pressed={isPhone}
        className="max-md:hidden"
        onClick={() => onChange({ isPhone: !isPhone })}
      />
    </div>
  )
}
