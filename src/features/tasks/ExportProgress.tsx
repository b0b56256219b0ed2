import { Trans, useLingui } from '@lingui/react/macro'
import { isPybossaError } from '#pybossa/errors.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import type { ExportFormat, ExportState, ExportType } from './useExport.ts'

/** How far one download is, said politely; null: there is none. */
export function ExportProgress({
  state,
  onStop,
  onRetry,
}: {
  state: Exclude<ExportState, { stage: 'idle' }> | null
  onStop: () => void
  onRetry: (type: ExportType, format: ExportFormat) => Promise<void>
}) {
  const { t } = useLingui()
  const size = useSize()
  const stop = (
    <Button variant="quiet" size="sm" onClick={onStop}>
      <Trans>Stop</Trans>
    </Button>
  )
  return (
    <div role="status">
      {state?.stage === 'packing' ? (
        <p className="flex flex-wrap items-center gap-x-4 text-muted">
          <span>
            <Trans>The server is packing the file. For a large project this can take some minutes.</Trans>
          </span>
          {stop}
        </p>
      ) : state?.stage === 'coming' ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="text-muted tabular-nums">
            {state.of === undefined ? (
              <Trans>{size(state.bytes)} have come</Trans>
            ) : (
              <Trans>
                {size(state.bytes)} of {size(state.of)} have come
              </Trans>
            )}
          </span>
          {state.of === undefined ? null : (
            <span className="w-48">
              <ProgressBar value={(state.bytes / state.of) * 100} label={t`Download`} />
            </span>
          )}
          {stop}
        </div>
      ) : state?.stage === 'saved' ? (
        <p className="flex items-start gap-2 text-success">
          <Icon name="check" className="mt-1 size-4 shrink-0" />
          <span className="wrap-anywhere">
            <Trans>
              Saved as {state.name} ({size(state.bytes)}).
            </Trans>
          </span>
        </p>
      ) : state?.stage === 'failed' ? (
        <Notice
          tone="danger"
          actions={
            <Button size="sm" onClick={() => void onRetry(state.type, state.format)}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          {isPybossaError(state.error, 'network') ? (
            <Trans>The connection broke before the whole file was here. Nothing was saved.</Trans>
          ) : isPybossaError(state.error, 'forbidden', 'signInNeeded') ? (
            <Trans>The owner no longer gives out this data.</Trans>
          ) : isPybossaError(state.error, 'passwordNeeded') ? (
            <Trans>This project’s password is needed again. Open the project’s page, then come back.</Trans>
          ) : (
            <Trans>The server could not make the file. Try again in a moment.</Trans>
          )}
        </Notice>
      ) : null}
    </div>
  )
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Bytes in the reader's words: `1.4 MB`. */
function useSize() {
  const { i18n } = useLingui()
  return (bytes: number) => {
    const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
    return new Intl.NumberFormat(i18n.locale, {
      style: 'unit',
      unit: units[step] ?? 'byte',
      unitDisplay: 'short',
      maximumFractionDigits: step > 1 ? 1 : 0,
    }).format(bytes / 1000 ** step)
  }
}
