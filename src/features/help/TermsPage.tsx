import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getTermsOfUse } from '#pybossa/endpoints/site.ts'
import { query } from '#shared/data/query.ts'
import { PolicyPage } from './PolicyPage.tsx'

export const needs = () => [query(getTermsOfUse, {})]

export default function TermsPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(query(getTermsOfUse, {}))
  return (
    <PolicyPage
      title={t`Terms of use`}
      content={data.content}
      fallback={
        <>
          <p>
            <Trans>
              By contributing you let the projects use your answers for their research and publish them with
              their results. Each project says what it does with them.
            </Trans>
          </p>
          <p>
            <Trans>
              Be kind, answer as well as you can, and do not copy the material elsewhere unless the project
              allows it.
            </Trans>
          </p>
        </>
      }
    />
  )
}
