import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Project } from '#pybossa/schemas/project.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import { readPriority } from '../readNumbers.ts'
import { setPriorities } from '../setPriorities.ts'

/** Asks for the priority that chosen tasks are to get, and sets it (CONTRACT.md F13). */
export function PriorityDialog({
  isOpen,
  project: { short_name },
  tasks,
  onClose,
  onDone,
}: {
  isOpen: boolean
  project: Project
  tasks: readonly TaskRow[]
  onClose: () => void
  onDone: () => void
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const words = useFailureWords()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const save = async () => {
    const priority = readPriority(typed)
    if (priority === undefined) return setProblem(t`Enter a number from 0 to 1, such as 0.5.`)
    setProblem(undefined)
    setFailure(undefined)
    setBusy(true)
    try {
      await setPriorities(
        short_name,
        tasks.map(({ id }) => id),
        priority,
      )
      await client.invalidateQueries()
      toast({ tone: 'success', text: t`The priority is set.` })
      setTyped('')
      onClose()
      onDone()
    } catch (error) {
      setFailure(words(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={<Plural value={tasks.length} one="Priority of # task" other="Priority of # tasks" />}
      closeLabel={t`Close`}
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void save()
        }}
      >
        <Field
          label={<Trans>New priority</Trans>}
          help={<Trans>0 is the usual, 1 comes first.</Trans>}
          error={problem}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              autoComplete="off"
              className="max-w-40"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        {failure ? <Notice tone="danger">{failure}</Notice> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" isBusy={isBusy} busyLabel={t`Saving`}>
            <Trans>Set priority</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
