import type { ReactNode } from 'react'
import { Page } from '#shared/Page.tsx'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'

/**
 * A text the operator is responsible for: the server's own (HTML of its theme), or ours where it has none. `always` is what
 * these pages themselves do, and stands below either.
 */
export function PolicyPage({
  title,
  content,
  fallback,
  always,
}: {
  title: string
  content: string | null | undefined
  fallback: ReactNode
  always?: ReactNode
}) {
  return (
    <Page title={title} width="prose">
      <h1 className="mb-6 text-3xl font-bold">{title}</h1>
      {content?.trim() ? (
        <SafeMarkdown source={content} format="html" />
      ) : (
        <div className="prose">{fallback}</div>
      )}
      {always}
    </Page>
  )
}
