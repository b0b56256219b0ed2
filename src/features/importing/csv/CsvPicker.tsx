import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { buttonClass } from '#ui/buttonClass.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'

/** Takes one file, by the browser's own window or dropped here. */
export function CsvPicker({ file, onPick }: { file: File | undefined; onPick: (file: File) => void }) {
  const { t } = useLingui()
  const id = useId()
  const [isOver, setOver] = useState(false)
  return (
    <div
      className={`flex flex-col items-center gap-3 rounded-md border-2 border-dashed px-4 text-center ${file ? 'py-4' : 'py-10'} ${isOver ? 'border-accent bg-accent-quiet' : 'border-strong'}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const dropped = event.dataTransfer.files[0]
        if (dropped) onPick(dropped)
      }}
    >
      {file ? (
        <p dir="auto" className="font-semibold wrap-anywhere">
          {file.name}
        </p>
      ) : (
        <>
          <ToolIcon name="table" className="size-8 text-muted" />
          <p className="text-muted">
            <Trans>Drop a CSV file here, or choose one. Nothing is sent until you say so.</Trans>
          </p>
        </>
      )}
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label={t`CSV file`}
        className="peer sr-only"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          // The same file, changed meanwhile, may be chosen again.
          event.target.value = ''
          if (chosen) onPick(chosen)
        }}
      />
      <label
        htmlFor={id}
        className={`${buttonClass({ variant: file ? 'secondary' : 'primary', size: file ? 'sm' : 'md' })} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus`}
      >
        {file ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
      </label>
    </div>
  )
}
