import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { downloadReport } from '#pybossa/endpoints/ownership.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { saveBlob } from '#shared/files/saveFile.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { useReport, type ReportState } from './useReport.ts'

/** A project's report: one made here, and the server's own, which fails on most projects (CONTRACT.md V87, Q17). */
export default function ReportPage() {
  const { t } = useLingui()
  const { project, n_tasks } = useOwnedProject()
  const { id, name, short_name } = project
  const { state, start, stop } = useReport({ id, name, short_name, n_tasks: n_tasks ?? 0 })
  const isRunning = state.stage === 'reading' || state.stage === 'naming'
  return (
    <WorkshopFrame
      title={t`Report`}
      lead={<Trans>Who worked on this project, how much and when, as a table for spreadsheets.</Trans>}
    >
      <section aria-labelledby="own-report" className="flex flex-col items-start gap-4">
        <h2 id="own-report" className="text-xl font-semibold">
          <Trans>People and their answers</Trans>
        </h2>
        <p className="max-w-prose">
          <Trans>
            A line for each person: answers and their share, tasks, the first and the last answer, and how
            long one took on average. People without an account are one line together. It is made here, out of
            the answers as they are now; a hundred answers are read at a time.
          </Trans>
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="primary"
            isBusy={isRunning}
            busyLabel={t`Making the report`}
            onClick={() => void start()}
          >
            <Icon name="download" />
            <Trans>Make the report</Trans>
          </Button>
          {isRunning ? (
            <Button variant="quiet" onClick={stop}>
              <Trans>Stop</Trans>
            </Button>
          ) : null}
        </div>
        <Progress state={state} />
        <p className="text-sm text-muted">
          <Trans>
            The answers themselves are under{' '}
            <Link to={paths.exportTasks} params={{ short_name }} className="text-accent underline">
              Download data
            </Link>
            .
          </Trans>
        </p>
      </section>
      <ServersReport id={id} short_name={short_name} onInstead={() => void start()} />
    </WorkshopFrame>
  )
}

function Progress({ state }: { state: ReportState }) {
  const words = useFailureWords()
  return (
    <div role="status" className="empty:hidden">
      {state.stage === 'reading' ? (
        <p className="text-muted tabular-nums">
          <Plural value={state.answers} one="# answer read" other="# answers read" />
        </p>
      ) : state.stage === 'naming' ? (
        <p className="text-muted tabular-nums">
          <Trans>
            Looking up names: {state.done} of {state.of}
          </Trans>
        </p>
      ) : state.stage === 'saved' ? (
        <p className="flex items-center gap-2 text-success">
          <Icon name="check" className="size-4 shrink-0" />
          <span>
            <Trans>
              Saved: <Plural value={state.answers} one="# answer" other="# answers" /> of{' '}
              <Plural value={state.people} one="# person" other="# people" />.
            </Trans>
          </span>
        </p>
      ) : state.stage === 'failed' ? (
        <Notice tone="danger">{words(state.error)}</Notice>
      ) : null}
    </div>
  )
}

function ServersReport({
  id,
  short_name,
  onInstead,
}: {
  id: number
  short_name: string
  onInstead: () => void
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const download = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const query = { type: 'project', format: 'csv' } as const
      const { file, name } = await callSignedIn(downloadReport, { params: { short_name }, query })
      const kept = name ?? `${id}_${short_name}_project_report.zip`
      saveBlob(kept, file)
      toast({ tone: 'success', text: t`Saved as ${kept}.` })
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section
      aria-labelledby="servers-report"
      className="flex flex-col items-start gap-4 border-t border-line pt-8"
    >
      <h2 id="servers-report" className="text-xl font-semibold">
        <Trans>The server’s own report</Trans>
      </h2>
      <p className="max-w-prose">
        <Trans>
          PYBOSSA can pack a similar one as a zip. It has a fault: it fails as soon as somebody with an
          account has given an answer.
        </Trans>
      </p>
      {problem === undefined ? null : isPybossaError(problem, 'server') ? (
        <Notice
          tone="warning"
          title={t`The server could not make its report`}
          actions={
            <Button size="sm" onClick={onInstead}>
              <Trans>Make the report here</Trans>
            </Button>
          }
        >
          <Trans>
            This is the fault of the server that is described above, not yours. Nothing is lost, and the
            report made here tells the same.
          </Trans>
        </Notice>
      ) : (
        <Notice tone="danger">{words(problem)}</Notice>
      )}
      <Button isBusy={isBusy} busyLabel={t`Asking the server`} onClick={() => void download()}>
        <Icon name="download" />
        <Trans>Try the server’s report</Trans>
      </Button>
    </section>
  )
}
