import { Trans, useLingui } from '@lingui/react/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isPybossaError } from '#pybossa/errors.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'

/**
 * What PYBOSSA keeps for pro people and tells as a page alone (CONTRACT.md V79–V81): its records, or why there are none to see.
 * @param isForMe what `pro_features` says; false is not even asked
 * @param query the records; null where the server's page could not be read
 */
export function RecordPane<Records>({
  isForMe,
  query,
  children,
}: {
  isForMe: boolean
  query: UseQueryResult<Records | null>
  children: (records: Records) => ReactNode
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const { data, error } = query
  const again = (
    <Button isBusy={query.isFetching} busyLabel={t`Asking the server`} onClick={() => void query.refetch()}>
      <Trans>Try again</Trans>
    </Button>
  )
  if (!isForMe || isPybossaError(error, 'forbidden'))
    return (
      <EmptyState drawing="lock" title={t`This is for pro accounts`}>
        <Trans>
          On this site only people with a pro account, and administrators, can see this. The people who run
          the site can make yours one.
        </Trans>
      </EmptyState>
    )
  if (data === undefined && error)
    return (
      <Notice tone="danger" title={t`We could not read this`} actions={again}>
        {words(error)}
      </Notice>
    )
  if (data === undefined)
    return (
      <div className="flex flex-col gap-4" aria-busy="true">
        {[0, 1, 2, 3, 4].map((line) => (
          <Skeleton key={line} className="h-12 w-full" />
        ))}
      </div>
    )
  if (data === null)
    return (
      <EmptyState drawing="nothing" title={t`This server does not hand it out`} actions={again}>
        <Trans>
          PYBOSSA shows this only on a page drawn by the server’s theme, and we cannot read the page of this
          one. Nothing is lost: the server keeps its records.
        </Trans>
      </EmptyState>
    )
  return children(data)
}
