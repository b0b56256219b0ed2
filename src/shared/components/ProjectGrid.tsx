import type { ReactNode } from 'react'

/** Project cards side by side, as many as fit; one list for screen readers. */
export const ProjectGrid = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul
    aria-label={label}
    className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-5 sm:gap-6"
  >
    {children}
  </ul>
)
