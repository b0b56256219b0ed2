import type { ReactNode } from 'react'
import { Page } from '#shared/Page.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** A link from a mail that is used up, too old or not whole, and what to do instead. */
export function DeadLink({
  title,
  actions,
  children,
}: {
  title: string
  actions: ReactNode
  children: ReactNode
}) {
  return (
    <Page title={title}>
      <EmptyState drawing="broken" title={title} titleAs="h1" actions={actions}>
        {children}
      </EmptyState>
    </Page>
  )
}
