import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { Popover } from '#ui/Popover.tsx'
import { ToolButton } from '../ToolButton.tsx'
import type { Preview } from './usePreview.ts'
import type { PreviewTasks } from './usePreviewTasks.ts'

/** Which task the preview shows: the one before, the next, any by its number, or a sample. */
export function TaskPicker({
  preview,
  tasks,
  onSample,
}: {
  preview: Preview
  tasks: PreviewTasks
  onSample: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const all = tasks.tasks
  const at = preview.shown ?? preview.run.taskId
  const index = preview.shown === null ? all.length : all.findIndex((task) => task.id === at)
  const before = all[index - 1]
  const after = index < 0 ? all[1] : all[index + 1]

  const find = (close: () => void) => {
    const taskId = Number(typed)
    if (!/^\d{1,15}$/.test(typed.trim()) || taskId < 1) {
      setProblem(t`A task’s number has only digits.`)
      return
    }
    setProblem(undefined)
    tasks.sample.leave()
    if (!tasks.own.some((task) => task.id === taskId)) tasks.from(taskId)
    preview.start(taskId)
    close()
  }
  const label =
    all.length === 0
      ? t`No task`
      : preview.shown === null
        ? t`No task left`
        : tasks.sample.isUsed
          ? t`Sample task`
          : t`Task ${at ?? all[0]?.id ?? ''}`
  const count = `${Math.max(index, 0) + 1}/${all.length}${tasks.hasMore ? '+' : ''}`
  return (
    <div role="group" aria-label={t`Task`} className="flex min-w-0 grow items-center justify-center">
      <ToolButton
        label={t`Previous task`}
        icon={<Icon name="chevron-down" className="size-4 rotate-90 rtl:-rotate-90" />}
        aria-disabled={!before}
        onClick={() => before && preview.start(before.id)}
      />
      <Popover
        label={t`Choose a task`}
        className="w-80 p-4!"
        trigger={(props) => (
          <button
            {...props}
            type="button"
            className="inline-flex min-h-9 min-w-0 items-center gap-1.5 rounded-md px-2 text-sm font-semibold hover:bg-sunken pointer-coarse:min-h-11"
          >
            <span className="truncate tabular-nums">{label}</span>
            {all.length > 0 && preview.shown !== null ? (
              <span className="hidden font-normal text-muted tabular-nums sm:inline">{count}</span>
            ) : null}
            <Icon name="chevron-down" className="size-4 shrink-0" />
          </button>
        )}
      >
        {(close) => (
          <div className="flex flex-col gap-4">
            <form
              noValidate
              className="flex flex-col gap-1.5"
              onSubmit={(event) => {
                event.preventDefault()
                find(close)
              }}
            >
              <label htmlFor={id} className="font-semibold">
                <Trans>Number of a task</Trans>
              </label>
              <div className="flex gap-2">
                <input
                  id={id}
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed}
                  aria-invalid={problem ? true : undefined}
                  aria-describedby={problem ? `${id}-error` : undefined}
                  onChange={(event) => setTyped(event.target.value)}
                  className={inputClass}
                />
                <Button type="submit">
                  <Trans>Show</Trans>
                </Button>
              </div>
              {problem ? (
                <p id={`${id}-error`} className="text-sm font-semibold text-danger">
                  {problem}
                </p>
              ) : null}
            </form>
            <div className="flex flex-wrap gap-2">
              <Button
                size="sm"
                onClick={() => {
                  close()
                  onSample()
                }}
              >
                <Trans>Type a sample task</Trans>
              </Button>
              {tasks.isFrom !== null || (tasks.sample.isUsed && tasks.own.length > 0) ? (
                <Button
                  size="sm"
                  onClick={() => {
                    tasks.sample.leave()
                    tasks.from(null)
                    preview.start(null)
                    close()
                  }}
                >
                  <Trans>Begin with the first task</Trans>
                </Button>
              ) : null}
            </div>
          </div>
        )}
      </Popover>
      <ToolButton
        label={t`Next task`}
        icon={<Icon name="chevron-down" className="size-4 -rotate-90 rtl:rotate-90" />}
        aria-disabled={!after}
        onClick={() => after && preview.start(after.id)}
      />
    </div>
  )
}
