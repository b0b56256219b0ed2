import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState, type ReactNode } from 'react'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { readPriority, readRedundancy } from '../readNumbers.ts'
import { FieldEditor } from './FieldEditor.tsx'
import { JsonEditor } from '#shared/workshop/JsonEditor.tsx'
import { jsonFault } from '#shared/workshop/jsonFault.ts'
import type { TaskValues } from './saveTask.ts'
import { infoOf, newField, problemsOf, type TaskField } from './taskFields.ts'
import { parsed, useTaskDraft, type TaskText } from './useTaskDraft.ts'

/**
 * The form of one task: its content as fields or as JSON, how many answers it wants and how urgent it is. Nothing typed is lost: what
 * fails stays on screen, and the device keeps it.
 * @param draftName see `useDraft`
 * @param onSave sends it, `after` being the button's name; resolves to the text that the form begins anew with. A rejection is worded here.
 */
export function TaskForm({
  draftName,
  initial,
  acts,
  children,
  onSave,
}: {
  draftName: string
  initial: TaskText
  acts: { name: string; words: ReactNode; isMain?: boolean }[]
  children?: ReactNode
  onSave: (values: TaskValues, after: string) => Promise<TaskText>
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const form = useRef<HTMLFormElement>(null)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState<string>()
  const { text, set, isDirty, draft, begin, switchMode } = useTaskDraft(draftName, initial)
  const { fields } = text

  const problems = isChecked ? problemsOf(fields) : new Map<number, never>()
  const answers = readRedundancy(text.answers)
  const priority = readPriority(text.priority)
  const change = (id: number, part: Partial<TaskField>) =>
    set({ fields: fields.map((field) => (field.id === id ? { ...field, ...part } : field)) })

  const showProblems = () => {
    setChecked(true)
    // The fields learn what is wrong with them first.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const send = async (after: string) => {
    setFailure(undefined)
    const isWrong = text.isRaw ? jsonFault(text.json) !== undefined : problemsOf(fields).size > 0
    if (isWrong || answers === undefined || priority === undefined) return showProblems()
    setBusy(after)
    try {
      const info = text.isRaw ? parsed(text.json) : infoOf(fields)
      const next = await onSave({ info, n_answers: answers, priority_0: priority }, after)
      setChecked(false)
      begin(next)
    } catch (error) {
      setFailure(words(error))
    } finally {
      setBusy(undefined)
    }
  }
  const changeMode = () => {
    if (switchMode()) return setChecked(false)
    if (text.isRaw && !jsonFault(text.json))
      return setFailure(t`Only an object, in curly brackets, can be shown as fields.`)
    showProblems()
  }

  return (
    <form
      ref={form}
      noValidate
      className="flex max-w-3xl flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault()
        const pressed = event.nativeEvent.submitter?.getAttribute('value')
        if (busy === undefined) void send(pressed ?? acts[0]?.name ?? '')
      }}
    >
      <UnsavedGuard />
      <DraftNotice foundAt={draft.foundAt} onDiscard={() => begin(initial)} />
      {children}
      <section aria-labelledby="task-content" className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="task-content" className="text-xl font-semibold">
            <Trans>Content</Trans>
          </h2>
          <Button size="sm" variant="quiet" onClick={changeMode}>
            <ToolIcon name={text.isRaw ? 'list' : 'code'} className="size-4" />
            {text.isRaw ? <Trans>Write it as fields</Trans> : <Trans>Write it as JSON</Trans>}
          </Button>
        </div>
        {text.isRaw ? (
          <JsonEditor label={t`Content as JSON`} json={text.json} onChange={(json) => set({ json })} />
        ) : (
          <>
            {fields.map((field, index) => (
              <FieldEditor
                key={field.id}
                field={field}
                place={index + 1}
                problem={problems.get(field.id)}
                onChange={(part) => change(field.id, part)}
                onRemove={() => set({ fields: fields.filter(({ id }) => id !== field.id) })}
              />
            ))}
            <div className="border-t border-line pt-4">
              <Button size="sm" onClick={() => set({ fields: [...fields, newField()] })}>
                <ToolIcon name="plus" className="size-4" />
                <Trans>Add a field</Trans>
              </Button>
            </div>
          </>
        )}
      </section>
      <section aria-labelledby="task-how" className="grid gap-5 sm:grid-cols-2">
        <h2 id="task-how" className="text-xl font-semibold sm:col-span-2">
          <Trans>How it is given</Trans>
        </h2>
        <Field
          label={<Trans>Answers wanted</Trans>}
          help={<Trans>From how many people, 1 to 1,000.</Trans>}
          error={isChecked && answers === undefined ? t`Enter a whole number from 1 to 1,000.` : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={text.answers}
              onChange={(event) => set({ answers: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={<Trans>Priority</Trans>}
          help={<Trans>0 is the usual, 1 comes first.</Trans>}
          error={
            isChecked && priority === undefined ? t`Enter a number from 0 to 1, such as 0.5.` : undefined
          }
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              autoComplete="off"
              value={text.priority}
              onChange={(event) => set({ priority: event.target.value })}
            />
          )}
        </Field>
      </section>
      {isChecked && problems.size > 0 ? (
        <p role="status" className="text-sm font-semibold text-danger">
          <Plural
            value={problems.size}
            one="# field needs another look."
            other="# fields need another look."
          />
        </p>
      ) : null}
      {failure ? <Notice tone="danger">{failure}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        {acts.map(({ name, words: label, isMain }) => (
          <Button
            key={name}
            type="submit"
            value={name}
            variant={isMain ? 'primary' : 'secondary'}
            isBusy={busy === name}
            busyLabel={t`Saving`}
          >
            {label}
          </Button>
        ))}
      </div>
      {isDirty && draft.state !== 'looking' && draft.state !== 'none' ? (
        <p className="-mt-4 text-sm text-muted">
          {draft.state === 'unkept' ? (
            <Trans>This browser keeps nothing: send it before you leave the page.</Trans>
          ) : (
            <Trans>Kept on this device until you send it.</Trans>
          )}
        </p>
      ) : null}
    </form>
  )
}
