import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { answerNewsletter } from '#pybossa/endpoints/account.ts'
import { isPybossaError, PybossaError } from '#pybossa/errors.ts'
import { brand } from '#shared/brand.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { safeNext } from '#shared/routing/safeNext.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { FormFrame } from './FormFrame.tsx'

/** `/account/newsletter?next=`: asked once after signing in, on sites with a newsletter (CONTRACT.md V25). */
export default function NewsletterPage() {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const user = useCurrentUser()
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState<'True' | 'False'>()
  const next = safeNext(search.get('next'))
  const goOn = () => navigate(next, { replace: true })

  const answer = async (subscribe: 'True' | 'False') => {
    setSending(subscribe)
    setProblem(undefined)
    try {
      await callSignedIn(answerNewsletter, { query: { subscribe, next } })
      if (subscribe === 'True') toast({ tone: 'success', text: t`You will get the newsletter.` })
      await goOn()
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setProblem(
        isPybossaError(error, 'notFound')
          ? t`This site has no newsletter.`
          : t`We could not tell the site. Try again, or go on without an answer: you will be asked again.`,
      )
    } finally {
      setSending(undefined)
    }
  }
  const address = user?.email_addr
  return (
    <FormFrame
      title={t`Would you like the newsletter?`}
      lead={
        <Trans>
          Now and then {brand.name} writes about what its projects found out. You are asked only once.
        </Trans>
      }
    >
      <div className="flex flex-col gap-5">
        {address ? (
          <p>
            <Trans>It would go to {address}.</Trans>
          </p>
        ) : null}
        {problem ? (
          <Notice tone="warning" actions={<Button onClick={() => void goOn()}>{t`Go on`}</Button>}>
            {problem}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button
            variant="primary"
            size="lg"
            isBusy={sending === 'True'}
            busyLabel={t`Telling the site`}
            onClick={() => void answer('True')}
          >
            <Trans>Yes, send it to me</Trans>
          </Button>
          <Button
            size="lg"
            isBusy={sending === 'False'}
            busyLabel={t`Telling the site`}
            onClick={() => void answer('False')}
          >
            <Trans>No, thank you</Trans>
          </Button>
        </div>
      </div>
    </FormFrame>
  )
}
