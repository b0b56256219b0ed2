import type { FieldValues, Path, PathValue, UseFormSetValue, UseFormWatch } from 'react-hook-form'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'

interface KeptForm<Values extends FieldValues> {
  isDirty: boolean
  watch: UseFormWatch<Values>
  setValue: UseFormSetValue<Values>
}

/**
 * Keeps what a form holds and the server has not: on this device, and by asking before the page is left. Only what differs is kept, so
 * that an old draft takes nothing back that somebody else has changed meanwhile.
 * @param name of the draft, e.g. `project/12/about`
 * @param stored what the server has
 * @returns as `useDraft` does; `foundAt` only while something found is not sent
 */
export function useKept<Values extends FieldValues>(name: string, form: KeptForm<Values>, stored: Values) {
  const values = form.watch()
  const changed = Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== stored[key]))
  useUnsaved(form.isDirty)
  const draft = useDraft<Record<string, unknown>>(name, {
    values: changed,
    isDirty: form.isDirty,
    restore: (kept) => {
      for (const [key, value] of Object.entries(kept))
        if (key in stored)
          form.setValue(key as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true })
    },
  })
  return { ...draft, foundAt: form.isDirty ? draft.foundAt : undefined }
}
