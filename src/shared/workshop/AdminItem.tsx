import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { ToolIcon } from './ToolIcon.tsx'

/** The administrators' way to their desk, in the account's menu. */
export default function AdminItem({
  className,
  onClick,
}: {
  className: string
  onClick: () => void
}): ReactNode {
  return (
    <Link to={managePaths.admin} className={className} onClick={onClick}>
      <ToolIcon name="shield" />
      <Trans>Administration</Trans>
    </Link>
  )
}
