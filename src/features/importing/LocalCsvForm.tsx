import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { importLocalCsv } from '#pybossa/endpoints/tasks.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { CsvCheck } from './csv/CsvCheck.tsx'
import { CsvPicker } from './csv/CsvPicker.tsx'
import { EncodingChoice } from './csv/EncodingChoice.tsx'
import { needsRepair, repairHeader, repairsOf } from './csv/repairs.ts'
import { useCsvFile } from './csv/useCsvFile.ts'
import { useFindings } from './csv/useFindings.tsx'
import { useTaskSettings } from './csv/useTaskSettings.ts'
import { ImporterForm } from './ImporterForm.tsx'
import { presenterFields } from './presenterFields.ts'
import { TemplateCsv } from './TemplateCsv.tsx'
import { useImporter } from './useImporter.ts'

/** The server takes names that end in `.csv` only, and keeps the file where everyone may read it: nobody shall guess its name. */
const nameFor = (file: File) =>
  `${file.name.replace(/\.[^.]*$/, '').replace(/[^\w-]+/g, '-') || 'tasks'}-${crypto.randomUUID().slice(0, 8)}.csv`

/** A table from one's own computer (CONTRACT.md §1.3 localCSV): read whole before anything is sent, repaired where one agrees. */
export function LocalCsvForm({ checks }: { checks: readonly string[] }) {
  const { t } = useLingui()
  const findingsOf = useFindings()
  const settings = useTaskSettings()
  const { project } = useOwnedProject()
  const { state, read, forget, repair } = useCsvFile()
  const [isRepaired, setRepaired] = useState(true)
  const [isRepairing, setRepairing] = useState(false)
  const [problem, setProblem] = useState<string>()
  const report = state.stage === 'read' ? state.report : undefined
  const repairs = report && repairsOf(report)
  const goesRepaired = repairs !== undefined && needsRepair(repairs) && isRepaired
  const file = state.stage === 'none' ? undefined : state.file

  const rows = report && report.rows - (goesRepaired ? report.tooLong.count : 0)
  const importer = useImporter<{ file: File | null }>({
    type: 'localCSV',
    form: importLocalCsv,
    defaults: { file: null },
    hasMore: file !== undefined,
    toBody: (values) => ({ form_name: 'localCSV', file: values.file }),
    rows: () => (report && rows ? { all: rows, isNew: rows - report.doubled.count } : undefined),
  })

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!report || !file || isRepairing || importer.isSending) return
    setProblem(undefined)
    setRepairing(true)
    try {
      const content = goesRepaired ? await repair(file, report) : file
      importer.setValue('file', new File([content], nameFor(file), { type: 'text/csv' }))
      importer.send(event)
    } catch {
      setProblem(t`The file could not be read again. It may have changed: choose it once more.`)
    } finally {
      setRepairing(false)
    }
  }
  const again = () => {
    forget()
    setRepaired(true)
    importer.again()
  }

  const fields = presenterFields(project.info['task_presenter'])
  const names = report ? report.columns.map(({ name }) => name) : []
  const sent = goesRepaired ? repairHeader(names) : names
  const findings =
    report &&
    repairs &&
    findingsOf(report, repairs, {
      isRepaired: goesRepaired,
      lacking: fields.filter((field) => !sent.includes(field) && !settings.has(field)),
    })
  const why = {
    nothing: t`The file is empty.`,
    spreadsheet: t`This is a spreadsheet, not a CSV file. Open it and save it as “CSV UTF-8”.`,
    binary: t`This is no table. Choose a CSV file.`,
    letters: t`We cannot tell in which alphabet this file was saved. Choose it below if you know it, or save the file again as “CSV UTF-8”.`,
    failed: t`The file could not be read. It may have been moved or changed: choose it once more.`,
  }
  return (
    <ImporterForm
      importer={{
        ...importer,
        isSending: isRepairing || importer.isSending,
        again,
        send: (event) => void send(event),
      }}
      checks={checks}
      isReady={findings !== undefined && findings.blockers.length === 0}
      submit={<Plural value={rows ?? 0} one="Import # row" other="Import # rows" />}
    >
      <CsvPicker
        file={file}
        onPick={(chosen) => {
          setRepaired(true)
          read(chosen)
        }}
      />
      {state.stage === 'none' ? <TemplateCsv /> : null}
      {state.stage === 'reading' ? (
        <div className="flex flex-col items-start gap-3">
          <p role="status">
            <Trans>Reading the file…</Trans>
          </p>
          <ProgressBar value={state.of ? (state.done / state.of) * 100 : 0} label={t`Reading the file`} />
          <Button size="sm" onClick={forget}>
            <Trans>Stop</Trans>
          </Button>
        </div>
      ) : null}
      {state.stage === 'unreadable' ? (
        <>
          <Notice tone="danger" title={<Trans>We cannot read this file</Trans>}>
            {why[state.why]}
          </Notice>
          {state.why === 'letters' ? (
            <EncodingChoice
              value=""
              help={t`The first rows are shown then, so that you see whether it fits.`}
              onChange={(encoding) => read(state.file, encoding)}
            />
          ) : null}
        </>
      ) : null}
      {state.stage === 'read' && repairs && findings ? (
        <CsvCheck
          report={state.report}
          repairs={repairs}
          findings={findings}
          isRepaired={goesRepaired}
          onRepaired={setRepaired}
          isRead={fields.length ? (name) => fields.includes(name) : undefined}
          onEncoding={(encoding) => read(state.file, encoding)}
        />
      ) : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {rows !== undefined && rows > 200 && findings?.blockers.length === 0 ? (
        <p className="max-w-prose text-muted">
          <Trans>
            More than 200 rows are imported in the background: the server takes the file now, and writes a
            mail when the tasks are there.
          </Trans>
        </p>
      ) : null}
      {findings ? (
        <p className="max-w-prose text-sm text-muted">
          <Trans>
            The server keeps a copy of the file under a name that nobody can guess. Leave out columns that
            must stay secret: whoever may see a task sees them too.
          </Trans>
        </p>
      ) : null}
    </ImporterForm>
  )
}
