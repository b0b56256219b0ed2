import { Trans, useLingui } from '@lingui/react/macro'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { useCopy } from './useCopy.ts'

/** A piece of code to take along. */
export function CopyCode({ title, code }: { title: string; code: string }) {
  const { t } = useLingui()
  const copy = useCopy()
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-semibold">{title}</h3>
        <Button size="sm" aria-label={t`Copy: ${title}`} onClick={() => void copy(code)}>
          <ToolIcon name="copy" className="size-4" />
          <Trans>Copy</Trans>
        </Button>
      </div>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={title}
        className="overflow-x-auto rounded-md bg-sunken p-4 font-mono text-sm leading-relaxed"
      >
        {code}
      </pre>
    </div>
  )
}
