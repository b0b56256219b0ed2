import { Plural, Trans } from '@lingui/react/macro'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { Icon } from '#ui/Icon.tsx'
import { inWords } from './inWords.ts'

const line = 'mt-1 flex items-start gap-1.5 text-sm'

/** What became of a task that the reader answered: a result, all answers, or how many of them so far. */
export function Fate({ task }: { task: TaskRow }) {
  const { result, state, task_runs, n_answers } = task
  const outcome = result ? inWords(result.info) : ''
  if (outcome)
    return (
      <p className={`${line} text-success`}>
        <Icon name="check" className="mt-0.5 size-4 shrink-0" />
        <span className="line-clamp-2 wrap-anywhere">
          <Trans>
            Result: <bdi className="font-semibold">{outcome}</bdi>
          </Trans>
        </span>
      </p>
    )
  if (state === 'completed')
    return (
      <p className={`${line} text-muted`}>
        <Icon name="check" className="mt-0.5 size-4 shrink-0" />
        <Trans>The task has all its answers. No result has been published yet.</Trans>
      </p>
    )
  const given = task_runs.length
  return (
    <p className={`${line} text-muted tabular-nums`}>
      <Icon name="clock" className="mt-0.5 size-4 shrink-0" />
      <span>
        <Plural
          value={n_answers}
          one={`${given} of # answer so far`}
          other={`${given} of # answers so far`}
        />
      </span>
    </p>
  )
}
