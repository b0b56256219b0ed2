import { useId, type ComponentProps, type ReactNode } from 'react'

/** A checkbox with its label to the right, help and error under it. */
export function Checkbox({
  label,
  help,
  error,
  className = '',
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  help?: ReactNode
  error?: string | undefined
}) {
  const id = useId()
  return (
    <div className={className}>
      <div className="flex items-start gap-3">
        <input
          {...rest}
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={help || error ? `${id}-more` : undefined}
          className="mt-1 size-5 shrink-0 rounded-sm accent-accent pointer-coarse:mt-3.5"
        />
        <label htmlFor={id} className="pointer-coarse:py-2.5">
          {label}
        </label>
      </div>
      {help || error ? (
        <div id={`${id}-more`} className="ms-8 text-sm pointer-coarse:-mt-2.5">
          {help ? <p className="text-muted">{help}</p> : null}
          {error ? <p className="font-semibold text-danger">{error}</p> : null}
        </div>
      ) : null}
    </div>
  )
}
