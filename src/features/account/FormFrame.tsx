import type { ReactNode } from 'react'
import { Page } from '#shared/Page.tsx'

/** One short form on a page of its own: a heading, a sentence, the form, and the way for those who came for the other one. */
export function FormFrame({
  title,
  lead,
  other,
  children,
}: {
  title: string
  lead?: ReactNode
  other?: ReactNode
  children: ReactNode
}) {
  return (
    <Page title={title} width="narrow">
      <div className="rounded-lg border border-line bg-surface p-6 sm:p-9">
        <h1 className="text-2xl font-bold">{title}</h1>
        {lead ? <p className="mt-2 text-muted">{lead}</p> : null}
        <div className="mt-6">{children}</div>
      </div>
      {other ? <p className="mt-6 text-center">{other}</p> : null}
    </Page>
  )
}
