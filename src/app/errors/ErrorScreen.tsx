import type { ReactNode } from 'react'
import { Page } from '#shared/Page.tsx'
import type { DrawingName } from '#ui/Drawing.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** The shape of every error screen: what happened, what is safe, what to do. */
export function ErrorScreen({
  title,
  drawing,
  actions,
  children,
}: {
  title: string
  drawing: DrawingName
  actions: ReactNode
  children: ReactNode
}) {
  return (
    <Page title={title}>
      <EmptyState drawing={drawing} title={title} titleAs="h1" actions={actions}>
        {children}
      </EmptyState>
    </Page>
  )
}
