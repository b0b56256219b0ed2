import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getCookiesPolicy } from '#pybossa/endpoints/site.ts'
import { query } from '#shared/data/query.ts'
import { Notice } from '#ui/Notice.tsx'
import { PolicyPage } from './PolicyPage.tsx'

export const needs = () => [query(getCookiesPolicy, {})]

export default function CookiesPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(query(getCookiesPolicy, {}))
  return (
    <PolicyPage
      title={t`Cookies`}
      content={data.content}
      always={
        <Notice tone="info" className="mt-8">
          <Trans>
            We do not ask you to accept cookies, because these pages set none that need your consent: only
            what signing in and your own choices take. Players of other sites appear only where a task shows
            one, and follow rules of their own.
          </Trans>
        </Notice>
      }
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
