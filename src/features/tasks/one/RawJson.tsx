import { Trans } from '@lingui/react/macro'
import { Icon } from '#ui/Icon.tsx'

/** What stands behind something as it is stored, for who asks for it. */
export function RawJson({ value }: { value: unknown }) {
  return (
    <details>
      <summary className="inline-flex min-h-9 items-center gap-1.5 text-sm text-muted pointer-coarse:min-h-11">
        <Icon name="chevron-down" className="size-4" />
        <Trans>Show as JSON</Trans>
      </summary>
      <pre
        dir="ltr"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-md bg-sunken p-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap"
      >
        {JSON.stringify(value, null, 2)}
      </pre>
    </details>
  )
}
