import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { fillPath } from '#pybossa/endpoint.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { saveScheduler } from './settings/saveScheduler.ts'
import { SchedulerDrawing } from './settings/SchedulerDrawing.tsx'
import {
  schedulerOf,
  schedulers,
  useSchedulerNames,
  type SchedulerName,
} from '#shared/workshop/useSchedulerNames.ts'

/** In which order volunteers get the tasks (CONTRACT.md V73, §3.4; row 122). */
export default function SchedulerPage() {
  const { t } = useLingui()
  const client = useQueryClient()
  const words = useFailureWords()
  const nameOf = useSchedulerNames()
  const about = useAbout()
  const { project } = useOwnedProject()
  const { short_name, info } = project
  const current = schedulerOf(info['sched'])
  const [picked, setPicked] = useState<SchedulerName>()
  const [failure, setFailure] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const chosen = picked ?? current
  useUnsaved(chosen !== current)

  const save = async () => {
    setFailure(undefined)
    setBusy(true)
    try {
      await saveScheduler(short_name, chosen)
      await client.invalidateQueries()
      setPicked(undefined)
      toast({ tone: 'success', text: t`Saved. It counts from the next task somebody gets.` })
    } catch (error) {
      setFailure(words(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <WorkshopFrame
      title={t`Order of the tasks`}
      inside={fillPath(managePaths.taskSettings, { short_name })}
      lead={t`Which task a volunteer gets next. In the drawings every column is a task that wants three answers; the numbers say in which turn they come.`}
    >
      <UnsavedGuard />
      <form
        noValidate
        className="flex max-w-3xl flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void save()
        }}
      >
        <fieldset className="flex flex-col gap-3">
          <legend className="sr-only">
            <Trans>Order of the tasks</Trans>
          </legend>
          {schedulers.map((name) => (
            <label
              key={name}
              className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-surface p-4 hover:border-strong has-checked:border-accent has-checked:bg-accent-quiet sm:flex-nowrap"
            >
              <span className="flex min-w-0 grow basis-72 gap-3">
                <input
                  type="radio"
                  name="sched"
                  value={name}
                  checked={chosen === name}
                  aria-label={nameOf(name)}
                  aria-describedby={`sched-${name}`}
                  onChange={() => setPicked(name)}
                  className="mt-1 size-5 shrink-0 accent-accent"
                />
                <span className="flex min-w-0 flex-col gap-1">
                  <span className="flex flex-wrap items-center gap-x-3 font-semibold">
                    {nameOf(name)}
                    {name === current ? (
                      <Badge tone="accent">
                        <Trans>now</Trans>
                      </Badge>
                    ) : null}
                  </span>
                  <span id={`sched-${name}`} className="text-sm text-muted">
                    {about[name]}
                  </span>
                </span>
              </span>
              <span className="ms-8 shrink-0 sm:ms-0">
                <SchedulerDrawing name={name} />
              </span>
            </label>
          ))}
        </fieldset>
        {failure ? <Notice tone="danger">{failure}</Notice> : null}
        <div>
          <Button type="submit" variant="primary" isBusy={isBusy} busyLabel={t`Saving`}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </form>
    </WorkshopFrame>
  )
}

function useAbout(): Record<SchedulerName, ReactNode> {
  return {
    default: (
      <Trans>The server’s own choice. In this release that is the same as “One after the other”.</Trans>
    ),
    depth_first: (
      <Trans>
        A task is given out until it has all its answers, then the next one. The first results are there
        early.
      </Trans>
    ),
    breadth_first: (
      <Trans>
        The task with the fewest answers comes first. Soon every task has one answer; finished tasks come
        late.
      </Trans>
    ),
    depth_first_all: (
      <Trans>
        Everyone works through all tasks, also those that have all their answers. For school classes and
        tests; the work never ends for newcomers.
      </Trans>
    ),
    locked: (
      <Trans>
        Only as many people get a task as answers are missing, and it is kept for each of them for an hour. No
        answer is too many; but no tasks are fetched ahead, so volunteers wait a moment between them.
      </Trans>
    ),
    incremental: (
      <Trans>
        A task at random, together with the last answer to it, for texts that one person after the other
        improves. Your presenter has to show that answer: it is in <code>task.info.last_answer</code>.
      </Trans>
    ),
  }
}
