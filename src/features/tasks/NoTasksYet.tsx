import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** In place of tasks, or of a setting for all of them, where there are none. `children` says what to know then; `more` goes beside the import. */
export function NoTasksYet({
  short_name,
  more,
  children,
}: {
  short_name: string
  more?: ReactNode
  children: ReactNode
}) {
  const { t } = useLingui()
  return (
    <EmptyState
      drawing="nothing"
      title={t`There are no tasks yet`}
      actions={
        <>
          <Link
            to={managePaths.importTasks}
            params={{ short_name }}
            className={buttonClass({ variant: 'primary' })}
          >
            <Trans>Import tasks</Trans>
          </Link>
          {more}
        </>
      }
    >
      {children}
    </EmptyState>
  )
}
