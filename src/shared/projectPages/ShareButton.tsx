import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { toast } from '#ui/toasts.ts'

/** The address of what is on screen, as anybody may open it. */
const shownAddress = () => location.origin + location.pathname + location.search

const wasCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/**
 * Passes on what is on screen: with the device's own sheet where it has one, else the address is copied; where neither is allowed, as
 * on plain http, it is shown to be copied by hand. No network of another company is asked.
 */
export function ShareButton({ title }: { title: string }) {
  const { t } = useLingui()
  const id = useId()
  const [address, setAddress] = useState<string>()

  const share = async () => {
    const url = shownAddress()
    try {
      if (typeof navigator.share === 'function') return await navigator.share({ title, url })
    } catch (error) {
      if (wasCancelled(error)) return
    }
    try {
      await navigator.clipboard.writeText(url)
      toast({ tone: 'success', text: t`The link is copied.` })
    } catch {
      setAddress(url)
    }
  }

  if (address !== undefined)
    return (
      <div className="flex w-full max-w-md flex-col gap-1">
        <label htmlFor={id} className="text-sm text-muted">
          <Trans>Copy this link</Trans>
        </label>
        <input
          id={id}
          readOnly
          dir="ltr"
          value={address}
          ref={(input) => input?.select()}
          className={inputClass}
        />
      </div>
    )
  return (
    <Button variant="quiet" onClick={() => void share()}>
      <Icon name="external" />
      <Trans>Share</Trans>
    </Button>
  )
}
