import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getPrivacyPolicy } from '#pybossa/endpoints/site.ts'
import { query } from '#shared/data/query.ts'
import { PolicyPage } from './PolicyPage.tsx'

export const needs = () => [query(getPrivacyPolicy, {})]

export default function PrivacyPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(query(getPrivacyPolicy, {}))
  return (
    <PolicyPage
      title={t`Privacy`}
      content={data.content}
      fallback={
        <>
          <p>
            <Trans>
              The site keeps your name, e-mail address and answers. Others see your user name and how much you
              have contributed, never your address.
            </Trans>
          </p>
          <p>
            <Trans>
              Without an account, only your answers and a disguised form of your network address are kept.
            </Trans>
          </p>
        </>
      }
    />
  )
}
