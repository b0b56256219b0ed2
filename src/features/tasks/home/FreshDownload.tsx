import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { saveFile } from '#shared/files/saveFile.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { fetchRows, rowsCsv, rowsJson, type RowType } from './fetchRows.ts'

type Format = 'csv' | 'json'
type State =
  | { at: 'idle' }
  | { at: 'coming'; type: RowType; rows: number }
  | { at: 'saved'; name: string; rows: number }
  | { at: 'failed'; type: RowType; format: Format; words: string }

const today = () => new Date().toISOString().slice(0, 10)

/** The project's rows as they are now, fetched from the API and put together here: the server's zip may be a day old (CONTRACT.md §4.6). */
export function FreshDownload({ project }: { project: { id: number; short_name: string } }) {
  const { t } = useLingui()
  const words = useFailureWords()
  const [state, setState] = useState<State>({ at: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const names: Record<RowType, string> = { task: t`Tasks`, task_run: t`Answers`, result: t`Results` }

  const stop = () => {
    running.current?.abort()
    setState({ at: 'idle' })
  }
  const start = async (type: RowType, format: Format) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const set = (next: State) => void (mine.signal.aborted || setState(next))
    set({ at: 'coming', type, rows: 0 })
    try {
      const onRows = (rows: number) => set({ at: 'coming', type, rows })
      const rows = await fetchRows(type, project.id, onRows, mine.signal)
      if (mine.signal.aborted) return
      const name = `${project.short_name}_${type}_${today()}.${format}`
      if (format === 'csv') saveFile(name, rowsCsv(type, rows), 'text/csv')
      else saveFile(name, rowsJson(type, rows), 'application/json')
      set({ at: 'saved', name, rows: rows.length })
    } catch (error) {
      set({ at: 'failed', type, format, words: words(error) })
    }
  }

  return (
    <section aria-labelledby="fresh" className="flex flex-col gap-4 border-t border-line pt-6">
      <div className="flex flex-col gap-1">
        <h2 id="fresh" className="text-xl font-semibold">
          <Trans>As it is right now</Trans>
        </h2>
        <p className="max-w-prose text-muted">
          <Trans>
            Put together on your device, so that the newest answers are in it. It takes longer: a hundred rows
            at a time, and about 30,000 in a quarter of an hour.
          </Trans>
        </p>
      </div>
      <ul className="flex flex-col gap-x-8 gap-y-3 sm:flex-row sm:flex-wrap">
        {(['task', 'task_run', 'result'] as const).map((type) => (
          <li key={type} className="flex items-center gap-2">
            <span className="me-1 min-w-24 font-semibold sm:min-w-0">{names[type]}</span>
            {(['csv', 'json'] as const).map((format) => (
              <Button
                key={format}
                size="sm"
                aria-label={t`Fetch ${names[type]} of now as ${format.toUpperCase()}`}
                onClick={() => void start(type, format)}
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <div role="status">
        {state.at === 'coming' ? (
          <p className="flex flex-wrap items-center gap-x-4 text-muted tabular-nums">
            <Plural value={state.rows} one="# row has come" other="# rows have come" />
            <Button variant="quiet" size="sm" onClick={stop}>
              <Trans>Stop</Trans>
            </Button>
          </p>
        ) : state.at === 'saved' ? (
          <p className="flex items-start gap-2 text-success">
            <Icon name="check" className="mt-1 size-4 shrink-0" />
            <span className="wrap-anywhere">
              <Trans>
                Saved as {state.name}, <Plural value={state.rows} one="# row" other="# rows" />.
              </Trans>
            </span>
          </p>
        ) : null}
      </div>
      {state.at === 'failed' ? (
        <Notice
          tone="danger"
          actions={
            <Button size="sm" onClick={() => void start(state.type, state.format)}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>Nothing was saved.</Trans> {state.words}
        </Notice>
      ) : null}
    </section>
  )
}
