import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { CurrentUser } from '#pybossa/schemas/user.ts'
import { hasDirectory } from '#shared/brand.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { onOtherTabs, tellOtherTabs } from '#shared/session/otherTabs.ts'
import { signInQuestion, type WhyAgain } from '#shared/session/signInAgain.ts'
import { startAsVisitor } from '#shared/session/startAsVisitor.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { OneTimeCodeForm } from './OneTimeCodeForm.tsx'
import { SignInForm } from './SignInForm.tsx'

/** The token in PYBOSSA's answer where a one-time code is asked for (CONTRACT.md V19). */
const tokenIn = (next: string | null | undefined) =>
  /^\/account\/([^/]+)\/otpvalidation/.exec(next ?? '')?.[1]

/** The address is there already: what is missing is the password, and then the code. Works before the dialog opens, and in it. */
function focusMissing(fields: HTMLElement | null): void {
  const missing = [...(fields?.querySelectorAll('input') ?? [])].find((field) => field.value === '')
  if (!missing) return
  missing.autofocus = true
  missing.focus()
}

/**
 * Signing in over a page whose session is over: what was typed there stays. Whoever signs in as somebody else gets the
 * page anew, so that nothing is sent in the wrong name.
 * @param person who was here
 */
export function SignInAgainDialog({ why, person }: { why: WhyAgain; person: CurrentUser | undefined }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [token, setToken] = useState<string>()
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => (before as HTMLElement | null)?.focus(), [before])

  const checkWhoIsHere = useEffectEvent(async () => {
    const profile = await client.fetchQuery({ ...whoAmI(), staleTime: 0 })
    const me = 'user' in profile ? profile.user : undefined
    if (!me) return
    if (person && me.id !== person.id) {
      forgetUnsaved()
      location.reload()
      return
    }
    signInQuestion.answer(true)
  })
  useEffect(
    () =>
      onOtherTabs((news) => {
        if (news === 'signedIn') void checkWhoIsHere()
      }),
    [],
  )
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    if (!isBack) return
    tellOtherTabs('signedIn')
    void checkWhoIsHere()
  }, [isBack])

  const notNow = () => {
    signInQuestion.answer(false)
    if (why !== 'elsewhere') return
    forgetUnsaved()
    startAsVisitor('signedOut')
  }
  return (
    <Dialog
      isOpen
      onClose={() => signInQuestion.answer(false)}
      title={token ? t`Enter your code` : t`Please sign in again`}
      closeLabel={t`Close`}
    >
      <p className="text-muted">
        {token ? (
          <Trans>We sent a code to your e-mail address, to be sure that it is you.</Trans>
        ) : why === 'elsewhere' ? (
          <Trans>You signed out in another tab. What you typed here is still there.</Trans>
        ) : why === 'renamed' ? (
          <Trans>Your user name is changed. Your e-mail address and password are the same as before.</Trans>
        ) : (
          <Trans>The site has signed you out. What you typed is still there.</Trans>
        )}
      </p>
      <div key={token} ref={focusMissing}>
        {token ? (
          <OneTimeCodeForm token={token} onDone={() => setBack(true)} onExpired={() => setToken(undefined)} />
        ) : (
          <SignInForm
            email={hasDirectory() ? person?.name : person?.email_addr}
            onDone={(next) => {
              const asked = tokenIn(next)
              if (asked) setToken(asked)
              else setBack(true)
            }}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        {hasDirectory() ? null : (
          <Link
            to={paths.forgotPassword}
            target="_blank"
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
          >
            <Trans>Forgot your password?</Trans>
          </Link>
        )}
        <Button variant="quiet" onClick={notNow}>
          {why === 'elsewhere' ? <Trans>Leave it, and stay signed out</Trans> : <Trans>Not now</Trans>}
        </Button>
      </div>
    </Dialog>
  )
}
