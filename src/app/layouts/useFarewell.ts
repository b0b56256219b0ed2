import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { takeFarewell } from '#shared/session/startAsVisitor.ts'
import { toast } from '#ui/toasts.ts'

/** Says after somebody left, and the page was loaded anew, what has happened. */
export function useFarewell(): void {
  const { t } = useLingui()
  useEffect(() => {
    const farewell = takeFarewell()
    if (farewell === 'signedOut') toast({ tone: 'success', text: t`You are signed out.` })
    if (farewell === 'deleted')
      toast({
        tone: 'success',
        text: t`You are signed out, and your account is being deleted. A mail tells you when it is gone.`,
      })
  }, [t])
}
