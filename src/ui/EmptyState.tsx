import type { ReactNode } from 'react'
import { Drawing, type DrawingName } from './Drawing.tsx'

/** Nothing here, and that is all right: a drawing, what is the case, and the next act. */
export function EmptyState({
  drawing,
  title,
  actions,
  titleAs: Title = 'h2',
  children,
}: {
  drawing: DrawingName
  title: ReactNode
  actions?: ReactNode
  titleAs?: 'h1' | 'h2' | 'h3'
  children?: ReactNode
}) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-4 px-4 py-12 text-center">
      <Drawing name={drawing} />
      <Title tabIndex={-1} className="text-xl font-semibold wrap-anywhere">
        {title}
      </Title>
      {children ? <div className="text-balance text-muted">{children}</div> : null}
      {actions ? <div className="flex flex-wrap justify-center gap-3 pt-2">{actions}</div> : null}
    </div>
  )
}
