import type { ReactNode } from 'react'

/** A page's heading in the workshop: one sentence under it, acts beside it. */
export function FrameHead({ title, lead, aside }: { title: string; lead?: ReactNode; aside?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="flex min-w-0 grow basis-80 flex-col gap-2">
        <h1 tabIndex={-1} className="text-3xl font-bold wrap-anywhere">
          {title}
        </h1>
        {lead ? <p className="max-w-prose text-muted">{lead}</p> : null}
      </div>
      {aside ? <div className="flex flex-wrap items-center gap-2">{aside}</div> : null}
    </div>
  )
}
