import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isPybossaError } from '#pybossa/errors.ts'
import { getDisqusSignOn } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/**
 * Comments on a post, asked for on a press only. PYBOSSA leaves them to Disqus, whose program cannot run here: the site's policy takes
 * no script of another company, the forum's name is in no answer of the server, and its signatures are broken (CONTRACT.md §3.3).
 * Where the server has Disqus, the reader is told so.
 */
export function Comments() {
  const [isAsked, setAsked] = useState(false)
  const { data, error, isFetching, refetch } = useQuery({
    ...query(getDisqusSignOn, {}),
    enabled: isAsked,
    retry: false,
    staleTime: Infinity,
  })
  const hasNone = isPybossaError(error, 'refused', 'notFound', 'forbidden', 'signInNeeded')
  return (
    <div role="status" className="max-w-3xl">
      {data ? (
        <Notice title={<Trans>The comments are with Disqus</Trans>}>
          <Trans>
            This site keeps its comments with Disqus, another company. Its program would watch everybody who
            reads here, so these pages do not load it, and the comments cannot be shown.
          </Trans>
        </Notice>
      ) : hasNone ? (
        <Notice>
          <Trans>This site has no comments. Its owner’s profile may tell how to reach them.</Trans>
        </Notice>
      ) : error ? (
        <Notice
          tone="warning"
          actions={
            <Button size="sm" onClick={() => void refetch()}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>The server did not say whether there are comments.</Trans>
        </Notice>
      ) : (
        <Button
          variant="quiet"
          className="-ms-4"
          isBusy={isAsked && isFetching}
          onClick={() => setAsked(true)}
        >
          <Trans>Are there comments?</Trans>
        </Button>
      )}
    </div>
  )
}
