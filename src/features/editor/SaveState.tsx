import { useLingui } from '@lingui/react/macro'
import { Icon } from '#ui/Icon.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import type { EditedText } from './useEditedText.ts'

/** Where the text is: on the server, on its way, on this device, or nowhere but here. Always in sight. */
export function SaveState({
  edited,
  isSaving,
  hasProblem,
}: {
  edited: EditedText
  isSaving: boolean
  hasProblem: boolean
}) {
  const { t } = useLingui()
  const { isDirty, isKept } = edited
  const [words, tone] = isSaving
    ? [t`Saving…`, 'text-muted']
    : !isDirty
      ? [t`Saved`, 'text-success']
      : isKept
        ? [t`Kept on this device`, hasProblem ? 'text-danger' : 'text-warning']
        : [t`Not saved yet`, hasProblem ? 'text-danger' : 'text-warning']
  const icon = isSaving ? (
    <ToolIcon name="upload" className="size-4" />
  ) : isDirty ? (
    <span aria-hidden="true" className="size-2 rounded-full bg-current" />
  ) : (
    <Icon name="check" className="size-4" />
  )
  return (
    <p
      aria-live="polite"
      className={`inline-flex shrink-0 items-center gap-1.5 px-1 text-sm font-semibold whitespace-nowrap ${tone}`}
    >
      {icon}
      {words}
    </p>
  )
}
