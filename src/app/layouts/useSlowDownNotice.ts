import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { onWaiting } from '#pybossa/client.ts'
import { toast } from '#ui/toasts.ts'

/** Says when the server's rate limit makes the client wait. */
export function useSlowDownNotice(): void {
  const { t, i18n } = useLingui()
  useEffect(
    () =>
      onWaiting((until) => {
        if (until === undefined) return
        const time = new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short' }).format(until)
        toast({
          tone: 'info',
          text: t`The server asks us to slow down. We continue by ourselves at ${time}.`,
        })
      }),
    [t, i18n.locale],
  )
}
