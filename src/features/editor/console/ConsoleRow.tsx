import { Trans, useLingui } from '@lingui/react/macro'
import { Icon, type IconName } from '#ui/Icon.tsx'
import type { ConsoleLine } from './consoleLines.ts'

const looks = {
  info: { row: '', mark: 'text-muted', icon: 'arrow-right' },
  note: { row: 'bg-info-quiet', mark: 'text-info', icon: 'info' },
  warn: { row: 'bg-warning-quiet', mark: 'text-warning', icon: 'alert' },
  error: { row: 'bg-danger-quiet', mark: 'text-danger', icon: 'alert' },
  answer: { row: 'bg-success-quiet', mark: 'text-success', icon: 'check' },
} satisfies Record<ConsoleLine['kind'], { row: string; mark: string; icon: IconName }>

/** One line of the console; where its place in the text is known, a way there. */
export function ConsoleRow({
  line,
  onGoTo,
}: {
  line: ConsoleLine
  onGoTo: (line: number, column?: number) => void
}) {
  const { t } = useLingui()
  const look = looks[line.kind]
  const said = { info: '', note: '', warn: t`Warning:`, error: t`Error:`, answer: '' }[line.kind]
  const { line: at } = line
  return (
    <li className={`flex items-start gap-2 border-b border-line px-3 py-1.5 ${look.row}`}>
      <Icon name={look.icon} className={`mt-0.5 size-4 shrink-0 ${look.mark}`} />
      <div className="min-w-0 grow">
        {said ? <span className="sr-only">{said} </span> : null}
        {line.answer ? (
          <p className="font-sans font-semibold">
            <Trans>Answer to task {line.answer.taskId}</Trans>{' '}
            <span className="font-normal text-muted">
              <Trans>shown here only, not saved</Trans>
            </span>
          </p>
        ) : null}
        <pre dir="ltr" className="font-mono whitespace-pre-wrap wrap-anywhere">
          {line.text}
        </pre>
        {line.answer?.file ? (
          <p className="font-sans text-muted">
            <Trans>With the file {line.answer.file.name}</Trans>
          </p>
        ) : null}
      </div>
      {line.count > 1 ? (
        <span className="shrink-0 rounded-sm bg-sunken px-1.5 text-muted tabular-nums">×{line.count}</span>
      ) : null}
      {at === undefined ? null : (
        <button
          type="button"
          onClick={() => onGoTo(at, line.column)}
          className="-my-1 inline-flex min-h-8 shrink-0 items-center rounded-md px-1.5 font-sans text-accent underline pointer-coarse:min-h-11"
        >
          <Trans>Line {at}</Trans>
        </button>
      )}
    </li>
  )
}
