import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getCookiesPolicy } from '#pybossa/endpoints/site.ts'
import { query } from '#shared/data/query.ts'
import { PolicyPage } from './PolicyPage.tsx'

export const needs = () => [query(getCookiesPolicy, {})]

export default function CookiesPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(query(getCookiesPolicy, {}))
  return (
    <PolicyPage
      title={t`Cookies`}
      content={data.content}
      fallback={
        <>
          <p>
            <Trans>
              The site uses cookies only to keep you signed in, to remember your language and to open projects
              you gave a password for. There is no advertising and no tracking.
            </Trans>
          </p>
          <p>
            <Trans>
              Your browser also keeps answers that could not be sent yet, until they have been, and your
              choice of colours.
            </Trans>
          </p>
        </>
      }
    />
  )
}
