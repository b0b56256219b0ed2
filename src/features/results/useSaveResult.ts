import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { updateResult } from '#pybossa/endpoints/api.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import type { Result } from '#pybossa/schemas/result.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { toast } from '#ui/toasts.ts'

/**
 * Writes what came out of a task, and offers to bring back what was there before (CONTRACT.md §3.2 result: owners, co-owners and admins,
 * `info` alone). `save` resolves to whether the server took it; where not, `problem` says why.
 */
export function useSaveResult({ id, task_id, info: before }: Result) {
  const { t } = useLingui()
  const client = useQueryClient()
  const words = useFailureWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const describe = (error: unknown) =>
    isPybossaError(error, 'forbidden')
      ? t`The server does not let you write the results of this project.`
      : isPybossaError(error, 'notFound')
        ? t`This result is not on the server any more: somebody deleted its task.`
        : words(error)
  const write = async (info: unknown) => {
    await callSignedIn(updateResult, { params: { id }, body: { info } })
    await client.invalidateQueries()
  }
  const bringBack = async () => {
    try {
      await write(before)
      toast({ tone: 'success', text: t`The result of task ${task_id} is as it was before.` })
    } catch (error) {
      toast({
        tone: 'danger',
        text: describe(error),
        action: { label: t`Try again`, onAct: () => void bringBack() },
      })
    }
  }
  const save = async (info: unknown): Promise<boolean> => {
    setProblem(undefined)
    setBusy(true)
    try {
      await write(info)
      toast({
        tone: 'success',
        text: t`The result of task ${task_id} is saved.`,
        action: { label: t`Undo`, onAct: () => void bringBack() },
      })
      return true
    } catch (error) {
      setProblem(describe(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { save, isBusy, problem }
}
