import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { updateProfile, type UpdatePage } from '#pybossa/endpoints/settings.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { toast } from '#ui/toasts.ts'
import { useRefreshMe } from './useRefreshMe.ts'

/** Whose settings these are, as the server has them. */
export interface Stored {
  id: number
  fullname: string
  name: string
  email_addr: string
  locale: string
  subscribed: boolean
  privacy_mode: boolean
  restrict: boolean
}

/** The profile form with every field, as it has to be sent (CONTRACT.md Q6). */
export const storedIn = ({ form }: UpdatePage): Stored => ({
  id: form.id ?? 0,
  fullname: form.fullname ?? '',
  name: form.name ?? '',
  email_addr: form.email_addr ?? '',
  locale: form.locale ?? '',
  subscribed: form.subscribed ?? false,
  privacy_mode: form.privacy_mode ?? false,
  restrict: form.restrict ?? false,
})

/**
 * A part of PYBOSSA's one profile form (CONTRACT.md V30, F4): what the part does not hold is sent as it is stored.
 * @param about.onSaved instead of the word that it is saved; its values are stored by then, but for what the server keeps back
 */
export function useProfileForm<Values extends FieldValues>(
  stored: Stored,
  about: {
    defaults: DefaultValues<Values>
    isSessionOver?: (values: Values) => boolean
    onSaved?: (values: Values) => void | Promise<void>
  },
) {
  const { t } = useLingui()
  const client = useQueryClient()
  const me = useCurrentUser()
  const refreshMe = useRefreshMe()
  const form = usePybossaForm<Values>(updateProfile, {
    defaults: about.defaults,
    params: { name: stored.name },
    toBody: (values) => ({ btn: 'Profile', ...stored, ...values }),
    onDone: async (_, values) => {
      form.reset(values)
      if (!about.isSessionOver?.(values)) {
        await client.invalidateQueries({ queryKey: [updateProfile.load.path] })
        // Without it the header is merely old for a while.
        if (me?.id === stored.id) await refreshMe(me.id).catch(() => undefined)
      }
      if (about.onSaved) await about.onSaved(values)
      else toast({ tone: 'success', text: t`Saved.` })
    },
  })
  useUnsaved(form.isDirty)
  return form
}
