import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { featureProject, unfeatureProject } from '#pybossa/endpoints/admin.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { toast } from '#ui/toasts.ts'

interface Named {
  id: number
  name: string
}

/** Features projects and takes that back (CONTRACT.md V90). What is so already, by somebody else's doing, counts as done. */
export function useFeaturing() {
  const { t } = useLingui()
  const client = useQueryClient()
  const words = useFailureWords()
  const [busy, setBusy] = useState<ReadonlySet<number>>(new Set())
  const mark = (id: number, isBusy: boolean) =>
    setBusy((before) => new Set(isBusy ? [...before, id] : [...before].filter((one) => one !== id)))

  async function setFeatured(project: Named, isOn: boolean): Promise<void> {
    const { id, name } = project
    mark(id, true)
    try {
      await callSignedIn(isOn ? featureProject : unfeatureProject, { params: { id } }).catch(
        (error: unknown) => {
          if (!isPybossaError(error, 'refused') || error.status !== 415) throw error
        },
      )
      await client.invalidateQueries()
      toast({
        tone: 'success',
        text: isOn ? t`${name} is featured now.` : t`${name} is not featured any more.`,
        action: { label: t`Undo`, onAct: () => void setFeatured(project, !isOn) },
      })
    } catch (error) {
      toast({
        tone: 'danger',
        text: isPybossaError(error, 'notFound') ? t`${name} does not exist any more.` : words(error),
      })
    } finally {
      mark(id, false)
    }
  }
  return { setFeatured, busy }
}
