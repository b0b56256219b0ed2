import { useLingui } from '@lingui/react/macro'
import { useId, useRef } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { jsonFault } from './jsonFault.ts'

const MOST_ROWS = 30

/** Any value as JSON, with its lines numbered; the line where it stops being JSON is marked while one types. */
export function JsonEditor({
  label,
  json,
  onChange,
}: {
  label: string
  json: string
  onChange: (json: string) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const gutter = useRef<HTMLDivElement>(null)
  const lines = json.split('\n')
  const fault = jsonFault(json)
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div dir="ltr" className="flex items-stretch rounded-md border border-strong bg-surface">
        <div
          ref={gutter}
          aria-hidden="true"
          className="w-12 shrink-0 overflow-hidden border-e border-line py-2 text-end font-mono text-sm text-faint select-none"
        >
          {lines.map((_, index) => (
            <div
              // oxlint-disable-next-line react/no-array-index-key -- a line is its number
              key={index}
              className={`pe-2 leading-6 ${fault?.line === index + 1 ? 'bg-danger-quiet font-semibold text-danger' : ''}`}
            >
              {index + 1}
            </div>
          ))}
        </div>
        <textarea
          id={id}
          wrap="off"
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          rows={Math.min(MOST_ROWS, Math.max(6, lines.length))}
          value={json}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => onChange(event.target.value)}
          onScroll={({ currentTarget }) => {
            if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop
          }}
          className={`${inputClass} border-0 font-mono text-sm leading-6! aria-invalid:border-0`}
        />
      </div>
      {fault ? (
        <p id={`${id}-fault`} className="flex items-start gap-1.5 text-sm font-semibold text-danger">
          <Icon name="alert" className="mt-0.5 size-4 shrink-0" />
          {json.trim() === ''
            ? t`Enter something: a text in quotes, a number, a list or an object.`
            : t`This is not JSON from line ${fault.line}, place ${fault.column} on.`}
        </p>
      ) : null}
    </div>
  )
}
