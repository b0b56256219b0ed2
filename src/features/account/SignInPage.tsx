import { Trans, useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { isHere } from '#shared/config/setting.ts'
import { hasDirectory } from '#shared/brand.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { AlreadyIn } from './AlreadyIn.tsx'
import { FormFrame } from './FormFrame.tsx'
import { OtherAccounts } from './OtherAccounts.tsx'
import { SignInForm } from './SignInForm.tsx'
import { useAfterSignIn } from './useAfterSignIn.ts'

/** `/account/signin?next=` (CONTRACT.md V19, F1). */
export default function SignInPage() {
  const { t } = useLingui()
  const user = useCurrentUser()
  const [search] = useSearchParams()
  const { carried, wanted, goOn } = useAfterSignIn()
  if (user) return <AlreadyIn name={user.fullname ?? user.name} />
  const link = 'font-semibold text-accent underline underline-offset-2'
  return (
    <FormFrame
      title={t`Sign in`}
      lead={<Trans>Welcome back. Once you are signed in, your answers count as yours.</Trans>}
      other={
        hasDirectory() ? (
          <Trans>New here? Sign in with the account of your organisation: that is all it takes.</Trans>
        ) : isHere(paths.register) ? (
          <Trans>
            New here?{' '}
            <Link to={paths.register} search={carried} className={link}>
              Create an account
            </Link>
          </Trans>
        ) : (
          <Trans>New here? The people who run this site make the accounts; ask them for one.</Trans>
        )
      }
    >
      <SignInForm next={search.get('next') ? wanted : undefined} onDone={goOn} />
      {hasDirectory() ? null : (
        <p className="mt-5">
          <Link to={paths.forgotPassword} className="text-accent underline underline-offset-2">
            <Trans>Forgot your password?</Trans>
          </Link>
        </p>
      )}
      <OtherAccounts next={wanted} />
    </FormFrame>
  )
}
