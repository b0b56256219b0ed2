import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { When } from '#shared/dates/When.tsx'
import { Badge } from '#ui/Badge.tsx'

/** Whether readers see a post, and since when it is there. `children` stand beside it. */
export function PostState({
  post,
  children,
}: {
  post: { published: boolean | null; created: string }
  children?: ReactNode
}) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      {post.published === true ? (
        <Badge tone="success">
          <Trans>Published</Trans>
        </Badge>
      ) : (
        <Badge tone="warning">
          <Trans>Draft</Trans>
        </Badge>
      )}
      <span>
        <Trans>
          Written <When iso={post.created} />
        </Trans>
      </span>
      {children}
    </p>
  )
}
