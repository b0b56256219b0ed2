import { useEffect, useEffectEvent, useState } from 'react'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { textOf, type Part } from './parts.ts'

/** What was typed, and the text that the server had when it began. */
interface Edit {
  text: string
  base: string
}

/** One text of a project while it is worked on. */
export interface EditedText {
  text: string
  /** What the server had when editing began. */
  base: string
  isDirty: boolean
  /** Whether this device keeps it: what is not saved is there again after a crash. */
  isKept: boolean
  /** When that was typed which an earlier visit left and which is here again, unchanged since; ISO. */
  foundAt: string | undefined
  change: (text: string) => void
  /** The server has this text now. */
  settle: (saved: string) => void
  /** Goes on with what the server has now, as if editing had begun with it. */
  take: (theirs: string) => void
  /** What was typed is not wanted: back to the server's text. */
  discard: () => void
}

/** Keeps one of a project's texts as it is typed, on this device too, until the server has it. */
export function useEditedText(project: OwnedProject, part: Part): EditedText {
  const server = textOf(project, part)
  const [edit, setEdit] = useState<Edit | null>(null)
  const [found, setFound] = useState<string>()
  const isDirty = edit !== null && edit.text !== edit.base
  const draft = useDraft<Edit>(`editor/${project.id}/${part}`, {
    values: edit ?? { text: server, base: server },
    isDirty,
    restore: (left) => {
      setFound(left.text)
      setEdit(left.text === server ? null : left)
    },
  })
  const { state, forget } = draft

  const isOver = !isDirty && (state === 'kept' || state === 'found')
  const forgetIt = useEffectEvent(forget)
  useEffect(() => {
    if (isOver) forgetIt()
  }, [isOver])

  return {
    text: edit?.text ?? server,
    base: edit?.base ?? server,
    isDirty,
    isKept: isDirty && (state === 'kept' || state === 'found'),
    foundAt: isDirty && edit.text === found ? draft.foundAt : undefined,
    change: (text) =>
      setEdit((now) => {
        const base = now?.base ?? server
        return text === base ? null : { text, base }
      }),
    // More may have been typed while it was on its way.
    settle: (saved) =>
      setEdit((now) => (now === null || now.text === saved ? null : { text: now.text, base: saved })),
    take: (theirs) => setEdit({ text: theirs, base: theirs }),
    discard: () => {
      setEdit(null)
      forget()
    },
  }
}
