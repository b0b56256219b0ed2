import { useLingui } from '@lingui/react/macro'
import { toast } from '#ui/toasts.ts'

/** Puts a text into the clipboard, and says that it is there, or why not. */
export function useCopy() {
  const { t } = useLingui()
  return async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      toast({ tone: 'success', text: t`Copied.` })
    } catch {
      toast({
        tone: 'danger',
        text: t`Your browser does not let us copy. Select the text and copy it yourself.`,
      })
    }
  }
}
