import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Notice } from '#ui/Notice.tsx'
import { isSurelyKept } from './materialFile.ts'

/** Chooses the file of a helping material, and says at once where the server is not sure to keep it. */
export function FileField({
  label,
  file,
  isInsisted,
  error,
  onChoose,
  onInsist,
}: {
  label: string
  file: File | undefined
  /** The owner knows that this site takes such files. */
  isInsisted: boolean
  error: string | undefined
  onChoose: (file: File | undefined) => void
  onInsist: (isInsisted: boolean) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const isDoubtful = file !== undefined && !isSurelyKept(file.name)
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <p id={`${id}-help`} className="text-sm text-muted">
          <Trans>
            A picture (PNG, JPEG, GIF, WebP) or a ZIP file. Photos lose the place they were taken at.
          </Trans>
        </p>
        <input
          id={id}
          type="file"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
          onChange={(event) => onChoose(event.target.files?.[0])}
          className="w-full min-w-0 rounded-md border border-strong bg-surface p-1.5 text-sm file:me-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-strong file:bg-sunken file:px-3 file:font-semibold file:text-ink"
        />
        {error ? (
          <p id={`${id}-error`} role="alert" className="text-sm font-semibold text-danger">
            {error}
          </p>
        ) : null}
      </div>
      {isDoubtful ? (
        <Notice tone="warning" title={<Trans>The server may throw this file away</Trans>}>
          <div className="flex flex-col gap-3">
            <p>
              <Trans>
                PYBOSSA keeps pictures and ZIP files only, unless whoever runs this site has allowed more
                kinds, such as sounds.
              </Trans>
            </p>
            <Checkbox
              label={t`Try it: this site may take it`}
              help={t`We look afterwards whether it is there, and tell you.`}
              checked={isInsisted}
              onChange={(event) => onInsist(event.target.checked)}
            />
          </div>
        </Notice>
      ) : null}
    </div>
  )
}
