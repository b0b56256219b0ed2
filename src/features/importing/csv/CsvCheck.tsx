import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { CsvColumns } from './CsvColumns.tsx'
import { CsvRows } from './CsvRows.tsx'
import type { CsvReport } from './csvReport.ts'
import { wordsForEncoding } from './encodings.ts'
import { EncodingChoice } from './EncodingChoice.tsx'
import { kindAfter, repairHeader, type Repairs } from './repairs.ts'
import type { Findings } from './useFindings.tsx'

/** All that is known of a file before it is sent, and whether a repaired copy goes instead of it. */
export function CsvCheck({
  report,
  repairs,
  findings,
  isRepaired,
  onRepaired,
  isRead,
  onEncoding,
}: {
  report: CsvReport
  repairs: Repairs
  findings: Findings
  isRepaired: boolean
  onRepaired: (isRepaired: boolean) => void
  isRead: ((name: string) => boolean) | undefined
  onEncoding: (encoding: string) => void
}) {
  const { t } = useLingui()
  const names = report.columns.map(({ name }) => name)
  const shown = isRepaired ? repairHeader(names) : names
  const columns = report.columns.map((column, index) => ({
    ...column,
    name: shown[index] ?? column.name,
    kind: isRepaired ? kindAfter(column) : column.kind,
  }))
  const kept = report.rows - (isRepaired ? repairs.left - report.blank.count : 0)
  return (
    <>
      <p role="status" className="text-lg tabular-nums">
        <Plural value={kept} one="# row" other="# rows" />
        {', '}
        <Plural value={columns.length} one="# column" other="# columns" />
        <span className="text-muted"> · {wordsForEncoding(report.encoding)}</span>
      </p>
      {report.isGuess ? (
        <EncodingChoice
          value={report.encoding}
          help={t`The file does not say; this is our guess. If letters look wrong below, choose another.`}
          onChange={onEncoding}
        />
      ) : null}
      {findings.blockers.length ? (
        <Notice tone="danger" title={<Trans>This file cannot be imported yet</Trans>}>
          <List items={findings.blockers} />
        </Notice>
      ) : findings.repairs.length ? (
        <fieldset className="flex flex-col gap-4 rounded-md border border-line p-4">
          <legend className="px-1 font-semibold">
            <Trans>The server would stumble over this file. What shall we send?</Trans>
          </legend>
          <Choice
            isOn={isRepaired}
            onChoose={() => onRepaired(true)}
            label={t`A repaired copy (recommended)`}
          >
            <List items={findings.repairs} />
          </Choice>
          <Choice isOn={!isRepaired} onChoose={() => onRepaired(false)} label={t`The file as it is`}>
            <p>
              <Trans>It may fail half-way, and the server will not say why.</Trans>
            </p>
          </Choice>
        </fieldset>
      ) : (
        <Notice tone="success">
          <Trans>We found nothing that the server could stumble over.</Trans>
        </Notice>
      )}
      {findings.notes.length ? (
        <Notice title={<Trans>Good to know</Trans>}>
          <List items={findings.notes} />
        </Notice>
      ) : null}
      <section className="flex flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Trans>What each column becomes</Trans>
        </h2>
        <CsvColumns columns={columns} isRead={isRead} />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Trans>The first rows</Trans>
        </h2>
        <CsvRows names={shown} rows={report.first} />
      </section>
    </>
  )
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="flex list-disc flex-col gap-1 ps-5">
    {items.map((item) => (
      <li key={item} className="wrap-anywhere">
        {item}
      </li>
    ))}
  </ul>
)

function Choice({
  isOn,
  onChoose,
  label,
  children,
}: {
  isOn: boolean
  onChoose: () => void
  label: string
  children: ReactNode
}) {
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input
          type="radio"
          name="what-is-sent"
          checked={isOn}
          onChange={onChoose}
          className="size-5 shrink-0 accent-accent"
        />
        {label}
      </label>
      <div className="ms-8 text-sm text-muted">{children}</div>
    </div>
  )
}
