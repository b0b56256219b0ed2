import { useId, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label above, control, help under the label, error under the control. The control is drawn by `children`, wired to both. */
export function Field({
  label,
  help,
  error,
  optionalLabel,
  children,
}: {
  label: ReactNode
  help?: ReactNode
  error?: string | undefined
  /** Word for "optional", shown beside the label. */
  optionalLabel?: string
  children: (control: FieldControl) => ReactNode
}) {
  const id = useId()
  const describedBy = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optionalLabel ? <span className="ms-2 text-sm font-normal text-muted">{optionalLabel}</span> : null}
      </label>
      {help ? (
        <p id={`${id}-help`} className="text-sm text-muted">
          {help}
        </p>
      ) : null}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-semibold text-danger">
          <Icon name="alert" className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  )
}
