import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ConsoleRow } from './ConsoleRow.tsx'
import { inJson, type ConsoleLine } from './consoleLines.ts'

/** What the box says while it runs, and the data of the task that it shows. */
export function ConsolePane({
  lines,
  task,
  onGoTo,
  onClear,
}: {
  lines: readonly ConsoleLine[]
  /** The `info` of the task on screen; undefined where the text has no tasks. */
  task?: { id: number | null; info: unknown } | undefined
  onGoTo: (line: number, column?: number) => void
  onClear: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const [chosen, setChosen] = useState<'console' | 'task'>('console')
  const list = useRef<HTMLDivElement>(null)
  const tab = task ? chosen : 'console'
  const problems = lines.filter(({ kind }) => kind === 'error').length
  const last = lines.at(-1)
  useEffect(() => {
    if (list.current && last && tab === 'console') list.current.scrollTop = list.current.scrollHeight
  }, [last, tab])

  const tabButton = (name: 'console' | 'task', words: string) => (
    <button
      type="button"
      aria-pressed={tab === name}
      onClick={() => setChosen(name)}
      className="min-h-8 rounded-md px-2 text-sm font-semibold text-muted hover:bg-sunken aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-8 pointer-coarse:min-h-11"
    >
      {words}
    </button>
  )
  return (
    <section aria-labelledby={id} className="flex min-h-0 grow flex-col bg-surface">
      <h2 id={id} className="sr-only">
        <Trans>Console</Trans>
      </h2>
      <div className="flex items-center gap-1 border-b border-line px-2">
        {tabButton('console', t`Console`)}
        {task ? tabButton('task', t`Task data`) : null}
        {problems > 0 ? (
          <span className="rounded-sm bg-danger-quiet px-1.5 text-sm font-semibold text-danger">
            <Plural value={problems} one="# problem" other="# problems" />
          </span>
        ) : null}
        <Button variant="quiet" size="sm" className="ms-auto" onClick={onClear}>
          <Trans>Clear</Trans>
        </Button>
      </div>
      {/* Scrolls by keyboard, too. */}
      <div
        ref={list}
        role={tab === 'console' ? 'log' : 'region'}
        aria-label={tab === 'console' ? t`Console` : t`Task data`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="min-h-0 grow overflow-auto font-mono text-sm -outline-offset-3"
      >
        {tab === 'task' && task ? (
          <pre dir="ltr" className="p-3 whitespace-pre-wrap wrap-anywhere">
            {task.id === null ? t`No task is left.` : inJson(task.info)}
          </pre>
        ) : lines.length === 0 ? (
          <p className="p-3 font-sans text-muted">
            <Trans>
              What goes wrong, what your code prints by console.log, and the answers of this preview appear
              here.
            </Trans>
          </p>
        ) : (
          <ul>
            {lines.map((line) => (
              <ConsoleRow key={line.id} line={line} onGoTo={onGoTo} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
