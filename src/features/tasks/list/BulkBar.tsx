import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Project } from '#pybossa/schemas/project.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { DeleteTasksDialog } from './DeleteTasksDialog.tsx'
import { PriorityDialog } from './PriorityDialog.tsx'

/** What can be done with the chosen tasks; nothing while none is. `onDone` lets go of them. */
export function BulkBar({
  project,
  tasks,
  onDone,
}: {
  project: Project
  tasks: readonly TaskRow[]
  onDone: () => void
}) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'priority' | 'delete'>()
  const close = () => setOpen(undefined)
  if (tasks.length === 0) return null
  return (
    <section
      aria-label={t`The chosen tasks`}
      className="sticky bottom-3 z-10 flex flex-wrap items-center gap-x-2 gap-y-2 rounded-lg border border-strong bg-raised px-4 py-3 shadow-float sm:gap-x-4"
    >
      <p role="status" className="me-auto w-full font-semibold tabular-nums sm:w-auto">
        <Plural value={tasks.length} one="# task chosen" other="# tasks chosen" />
      </p>
      <Button size="sm" onClick={() => setOpen('priority')}>
        <Trans>Set priority</Trans>
      </Button>
      <Button size="sm" onClick={() => setOpen('delete')}>
        <Icon name="trash" className="size-4" />
        <Trans>Delete</Trans>
      </Button>
      <Button size="sm" variant="quiet" onClick={onDone}>
        <Trans>Choose none</Trans>
      </Button>
      <PriorityDialog
        isOpen={open === 'priority'}
        project={project}
        tasks={tasks}
        onClose={close}
        onDone={onDone}
      />
      <DeleteTasksDialog isOpen={open === 'delete'} tasks={tasks} onClose={close} onDeleted={onDone} />
    </section>
  )
}
