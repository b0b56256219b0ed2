import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { listTaskRuns, listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { deleteTaskRun, getUserProgress } from '#pybossa/endpoints/contributing.ts'
import { isPybossaError, PybossaError } from '#pybossa/errors.ts'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'

/**
 * Takes one's answer back from the server after a question, and leads to its task where another one is to be given: only
 * the presenter knows what a right answer looks like. PYBOSSA allows it until the answer is part of a result (CONTRACT.md
 * §3.2 taskrun). `onGone` is called once the answer is no longer in the list.
 */
export function TakeAnswerBack({
  answer: { id, task_id },
  short_name,
  onGone,
}: {
  answer: TaskRun
  short_name: string | undefined
  onGone: () => void
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const [busy, setBusy] = useState<'again' | 'only'>()
  const [problem, setProblem] = useState<string>()

  const takeBack = async () => {
    try {
      await callSignedIn(deleteTaskRun, { params: { id } })
    } catch (error) {
      // Gone already, from another tab: that is what was wanted.
      if (!isPybossaError(error, 'notFound')) throw error
    }
  }
  const act = async (how: 'again' | 'only') => {
    setBusy(how)
    setProblem(undefined)
    try {
      await takeBack()
      void client.invalidateQueries({ queryKey: [getUserProgress.path] })
      const lists = [listTaskRuns, listTasks].map(({ path }) =>
        client.invalidateQueries({ queryKey: [path] }),
      )
      toast({ tone: 'success', text: t`Your answer is taken back.` })
      if (how === 'again' && short_name) await navigate(addressOf(paths.task, { short_name, task_id }))
      else {
        await Promise.all(lists)
        onGone()
      }
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setProblem(
        error.kind === 'forbidden'
          ? t`The task has all its answers by now, and yours is part of them. It can no longer be taken back.`
          : t`We could not take your answer back. Check your connection and try again.`,
      )
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        className="mt-1 -ms-3"
        aria-label={t`Take back your answer to task ${task_id}`}
        onClick={() => setAsking(true)}
      >
        <Icon name="undo" className="size-4" />
        <Trans>Take back</Trans>
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => {
          setAsking(false)
          setProblem(undefined)
        }}
        title={t`Take this answer back?`}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>The project loses it, and the task is open to you again.</Trans>
        </p>
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        <div className="flex flex-wrap gap-3">
          {short_name ? (
            <Button
              variant="primary"
              isBusy={busy === 'again'}
              busyLabel={t`Taking it back`}
              onClick={() => void act('again')}
            >
              <Trans>Take back and answer again</Trans>
            </Button>
          ) : null}
          <Button
            variant="danger"
            isBusy={busy === 'only'}
            busyLabel={t`Taking it back`}
            onClick={() => void act('only')}
          >
            <Trans>Only take it back</Trans>
          </Button>
          <Button onClick={() => setAsking(false)}>
            <Trans>Keep it</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}
