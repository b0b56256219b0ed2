import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyValue } from './CopyValue.tsx'

/** The key by which programs speak for a project; hidden until one asks for it. */
export function SecretKey({ value }: { value: string | null }) {
  const { t } = useLingui()
  const [isShown, setShown] = useState(false)
  if (value === null) return null
  return (
    <CopyValue name={t`Secret key`} value={isShown ? value : null} instead={t`Hidden`}>
      <Button size="sm" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        <ToolIcon name={isShown ? 'eye-off' : 'eye'} className="size-4" />
        {isShown ? <Trans>Hide</Trans> : <Trans>Show the key</Trans>}
      </Button>
    </CopyValue>
  )
}
