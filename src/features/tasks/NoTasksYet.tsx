import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** In place of a setting for all tasks, where there are none. `children` says what becomes of it. */
export function NoTasksYet({ short_name, children }: { short_name: string; children: ReactNode }) {
  const { t } = useLingui()
  return (
    <EmptyState
      drawing="nothing"
      title={t`There are no tasks yet`}
      actions={
        <Link
          to={managePaths.importTasks}
          params={{ short_name }}
          className={buttonClass({ variant: 'primary' })}
        >
          <Trans>Import tasks</Trans>
        </Link>
      }
    >
      {children}
    </EmptyState>
  )
}
