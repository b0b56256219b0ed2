import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { announce } from '#shared/announce/announce.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { ownedProjectQuery } from '#shared/workshop/ownedProject.ts'
import { keyOf, type Part } from './parts.ts'
import { savePart } from './savePart.ts'
import type { EditedText } from './useEditedText.ts'

/** Somebody else changed the text since editing began: whose is to stay? */
export interface Conflict {
  part: Part
  theirs: string
}

/** Saves texts one at a time, and says how that went. `onFirst` is called when a project gets its first presenter. */
export function useSaving(
  project: OwnedProject,
  texts: Record<Part, EditedText>,
  onFirst: () => void,
): {
  isSaving: boolean
  problem: string | undefined
  conflict: Conflict | null
  save: (part: Part, isSure?: boolean) => Promise<void>
  closeConflict: () => void
} {
  const { t } = useLingui()
  const words = useFailureWords()
  const client = useQueryClient()
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const isBusy = useRef(false)

  const remember = (part: Part, text: string) => {
    const { queryKey } = ownedProjectQuery(project.short_name)
    client.setQueryData(
      queryKey,
      (page) =>
        page && {
          ...page,
          project: { ...page.project, info: { ...page.project.info, [keyOf[part]]: text } },
        },
    )
  }
  const save = async (part: Part, isSure = false) => {
    if (isBusy.current) return
    const { text, base, isDirty } = texts[part]
    if (!isDirty && !isSure) return announce(t`Saved`)
    isBusy.current = true
    setSaving(true)
    setProblem(undefined)
    try {
      const saved = await savePart(project, part, { text, base: isSure ? null : base })
      if (saved.kind === 'conflict') {
        setConflict({ part, theirs: saved.theirs })
        return
      }
      remember(part, text)
      texts[part].settle(text)
      setConflict(null)
      announce(t`Saved`)
      void client.invalidateQueries()
      if (part === 'presenter' && saved.wasEmpty && text.trim() !== '') onFirst()
    } catch (error) {
      setProblem(words(error))
    } finally {
      isBusy.current = false
      setSaving(false)
    }
  }
  return { isSaving, problem, conflict, save, closeConflict: () => setConflict(null) }
}
