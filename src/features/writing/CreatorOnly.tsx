import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Notice } from '#ui/Notice.tsx'
import type { useWriter } from './useWriter.ts'

/** Tells a co-owner why there is nothing to change here, and whom to ask. */
export function CreatorOnly({
  creator,
  children,
}: {
  creator: ReturnType<typeof useWriter>['creator']
  children?: ReactNode
}) {
  const name = creator?.name
  return (
    <Notice title={<Trans>Only the project’s creator can do this</Trans>}>
      {children}{' '}
      {name ? (
        <Trans>
          The server lets nobody else do it, co-owners neither. Ask{' '}
          <Link to={paths.profile} params={{ name }} className="underline">
            <bdi>{creator.fullname || name}</bdi>
          </Link>
          , or have the project handed over to you.
        </Trans>
      ) : (
        <Trans>The server lets nobody else do it, co-owners neither.</Trans>
      )}
    </Notice>
  )
}
