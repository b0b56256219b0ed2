import { Trans, useLingui } from '@lingui/react/macro'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { getUserRow } from '#pybossa/endpoints/api.ts'
import { deleteTaskRun } from '#pybossa/endpoints/apiTasks.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { toast } from '#ui/toasts.ts'
import { AnswerCard } from '../AnswerCard.tsx'
import { RawJson } from './RawJson.tsx'

const MOST_NAMES = 30

/**
 * The answers to a task with the names of those who gave them, where they let themselves be seen. An answer that is part of no result may
 * be deleted by who gave it and by admins, one of a visitor without an account by admins only (CONTRACT.md §3.2 taskrun).
 */
export function OwnersAnswers({ task }: { task: TaskRow }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const me = useCurrentUser()
  const [asked, setAsked] = useState<TaskRun>()
  const answers = task.task_runs.toSorted((one, other) => one.id - other.id)
  const people = [...new Set(answers.flatMap(({ user_id }) => user_id ?? []))].slice(0, MOST_NAMES)
  const names = useQueries({
    queries: people.map((id) => ({
      ...query(getUserRow, { params: { id } }),
      // Whoever hides from others is refused, and stays a number.
      retry: false,
      staleTime: 5 * 60_000,
    })),
  })
  const nameOf = (id: number | null) => {
    const person = id === null ? undefined : names[people.indexOf(id)]?.data
    return person ? (
      <Link to={paths.profile} params={{ name: person.name }} className="underline">
        <bdi>{person.fullname ?? person.name}</bdi>
      </Link>
    ) : undefined
  }
  const mayDelete = ({ id, user_id }: TaskRun) =>
    !task.result?.task_run_ids.includes(id) &&
    me !== undefined &&
    me !== null &&
    (me.admin || user_id === me.id)

  const remove = async () => {
    if (!asked) return
    try {
      await callSignedIn(deleteTaskRun, { params: { id: asked.id } })
    } catch (error) {
      if (!isPybossaError(error, 'notFound')) throw error
    }
    await client.invalidateQueries()
    toast({ tone: 'success', text: t`The answer is deleted.` })
  }
  return (
    <>
      <ol className="flex flex-col gap-3">
        {answers.map((answer) => (
          <AnswerCard key={answer.id} answer={answer} who={nameOf(answer.user_id)}>
            <div className="flex flex-wrap items-start justify-between gap-x-4">
              <RawJson value={answer.info} />
              {mayDelete(answer) ? (
                <Button
                  variant="quiet"
                  size="sm"
                  aria-label={t`Delete answer no. ${answer.id}`}
                  onClick={() => setAsked(answer)}
                >
                  <Icon name="trash" className="size-4" />
                  <Trans>Delete</Trans>
                </Button>
              ) : null}
            </div>
          </AnswerCard>
        ))}
      </ol>
      <ConfirmDialog
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t`Delete this answer?`}
        confirm={<Trans>Delete</Trans>}
        busyLabel={t`Deleting`}
        describe={(error) =>
          isPybossaError(error, 'forbidden')
            ? t`The task was finished meanwhile: this answer is part of its result and stays.`
            : undefined
        }
        act={remove}
      >
        <p>
          <Trans>It is gone for good. The task wants one answer more then.</Trans>
        </p>
      </ConfirmDialog>
    </>
  )
}
