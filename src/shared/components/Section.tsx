import type { ReactNode } from 'react'

/** One matter of a page with several, with an address of its own: `#<id>`. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 border-t border-line py-8 first:border-0 first:pt-0"
    >
      <h2 id={`${id}-title`} tabIndex={-1} className="text-xl font-semibold">
        {title}
      </h2>
      {lead ? <p className="mt-1 max-w-prose text-muted">{lead}</p> : null}
      <div className="mt-5 flex max-w-xl flex-col items-start gap-5 *:w-full">{children}</div>
    </section>
  )
}
