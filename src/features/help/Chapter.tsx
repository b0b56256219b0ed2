import type { ReactNode } from 'react'

/** A part of a help page under its own heading, with an address of its own. */
export function Chapter({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="mt-10 scroll-mt-20">
      <h2 className="mb-3 text-xl font-semibold">{title}</h2>
      <div className="flex max-w-prose flex-col gap-3">{children}</div>
    </section>
  )
}
