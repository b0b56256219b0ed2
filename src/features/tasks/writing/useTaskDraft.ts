import { useState } from 'react'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { isRecord, fieldsOf, infoOf, newField, problemsOf, type TaskField } from './taskFields.ts'

/** All that the form of a task holds. In `raw` mode `json` is what counts, else `fields`. */
export interface TaskText {
  isRaw: boolean
  fields: TaskField[]
  json: string
  answers: string
  priority: string
}

const asText = (fields: TaskField[]) => JSON.stringify(infoOf(fields), null, 2)

/** A task's text as its form begins with it: fields where `info` is an object, else JSON. */
export function taskText(info: unknown, n_answers: number, priority: number): TaskText {
  const rest = { answers: String(n_answers), priority: String(priority) }
  return isRecord(info)
    ? { ...rest, isRaw: false, fields: fieldsOf(info), json: '' }
    : { ...rest, isRaw: true, fields: [], json: JSON.stringify(info, null, 2) }
}

/** Only what one can tell apart: the fields' ids are of this visit. */
const comparable = ({ fields, ...rest }: TaskText) =>
  JSON.stringify({ ...rest, fields: fields.map(({ name, kind, text }) => [name, kind, text]) })

/**
 * The text of a task while it is written, kept on this device (see `useDraft`) until it is sent.
 * @param name the draft's, e.g. `task/12/new`
 */
export function useTaskDraft(name: string, initial: TaskText) {
  const [base, setBase] = useState(initial)
  const [text, setText] = useState(initial)
  const isDirty = comparable(text) !== comparable(base)
  useUnsaved(isDirty)
  const draft = useDraft(name, {
    values: text,
    isDirty,
    restore: (values) =>
      // Ids of an earlier visit may be taken already.
      setText({
        ...values,
        fields: values.fields.map((field) => newField(field.name, field.kind, field.text)),
      }),
  })
  return {
    text,
    set: (change: Partial<TaskText>) => setText((now) => ({ ...now, ...change })),
    isDirty,
    draft,
    /** It was sent, or is thrown away: begins anew with `next`. */
    begin: (next: TaskText) => {
      setBase(next)
      setText(next)
      draft.forget()
    },
    /** Goes over to JSON and back; `false` where the JSON is no object, which fields cannot show. */
    switchMode: (): boolean => {
      if (!text.isRaw) {
        if (problemsOf(text.fields).size > 0) return false
        setText({ ...text, isRaw: true, json: asText(text.fields) })
        return true
      }
      const info = parsed(text.json)
      if (!isRecord(info)) return false
      setText({ ...text, isRaw: false, fields: fieldsOf(info) })
      return true
    },
  }
}

export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
