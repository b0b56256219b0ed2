import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { useCopy } from './useCopy.ts'

/** A name and a value to be taken along; `value` null shows `instead` and cannot be copied. */
export function CopyValue({
  name,
  value,
  instead,
  children,
}: {
  name: string
  value: string | null
  instead?: ReactNode
  children?: ReactNode
}) {
  const { t } = useLingui()
  const copy = useCopy()
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {value === null ? (
          <span className="text-muted">{instead}</span>
        ) : (
          <>
            <code className="min-w-0 wrap-anywhere">{value}</code>
            <Button size="sm" aria-label={t`Copy: ${name}`} onClick={() => void copy(value)}>
              <ToolIcon name="copy" className="size-4" />
              <Trans>Copy</Trans>
            </Button>
          </>
        )}
        {children}
      </dd>
    </div>
  )
}
