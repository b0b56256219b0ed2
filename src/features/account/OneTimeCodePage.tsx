import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { confirmOneTimeCode } from '#pybossa/endpoints/account.ts'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FormFrame } from './FormFrame.tsx'
import { OneTimeCodeForm } from './OneTimeCodeForm.tsx'
import { useAfterSignIn } from './useAfterSignIn.ts'

const pageOf = (token: string) => query(confirmOneTimeCode.load, { params: { token } })

export const needs = ({ params }: { params: Record<string, string> }) => [pageOf(params['token'] ?? '')]

/** `/account/<token>/otpvalidation?next=`: the second step of signing in, where the site asks for one (CONTRACT.md V20). */
export default function OneTimeCodePage() {
  const { t } = useLingui()
  const { token = '' } = useParams()
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(pageOf(token))
  const { carried, wanted, goOn } = useAfterSignIn()
  const [isExpired, setExpired] = useState(false)
  if (isExpired || !('token' in data))
    return (
      <Page title={t`This took too long`}>
        <EmptyState
          drawing="lock"
          title={t`This took too long`}
          titleAs="h1"
          actions={
            <Link to={paths.signIn} search={carried} className={buttonClass({ variant: 'primary' })}>
              <Trans>Sign in again</Trans>
            </Link>
          }
        >
          <Trans>For your safety a sign-in has to be finished within five minutes.</Trans>
        </EmptyState>
      </Page>
    )
  return (
    <FormFrame
      title={t`Enter your code`}
      lead={<Trans>We sent a code to your e-mail address, to be sure that it is you.</Trans>}
      other={
        <Trans>
          No mail?{' '}
          <Link
            to={paths.signIn}
            search={carried}
            className="font-semibold text-accent underline underline-offset-2"
          >
            Sign in again
          </Link>{' '}
          and we send another one.
        </Trans>
      }
    >
      <OneTimeCodeForm
        token={token}
        next={search.get('next') ? wanted : undefined}
        onDone={goOn}
        onExpired={() => setExpired(true)}
      />
    </FormFrame>
  )
}
