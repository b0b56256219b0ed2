import type { ReactNode } from 'react'

/** Page links: first, last, the current one and its neighbours. `link` draws one (the app's router link). */
export function Pagination({
  page,
  pages,
  label,
  link,
}: {
  page: number
  pages: number
  label: string
  link: (page: number, props: { className: string; 'aria-current': 'page' | undefined }) => ReactNode
}) {
  if (pages < 2) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1 tabular-nums">
      {shown.map((n, i) => (
        <span key={n} className="inline-flex items-center gap-1">
          {i > 0 && n - (shown[i - 1] ?? 0) > 1 ? (
            <span aria-hidden="true" className="px-1 text-muted">
              …
            </span>
          ) : null}
          {link(n, {
            className: `inline-flex min-h-11 min-w-11 items-center justify-center rounded-md px-2 font-semibold ${
              n === page ? 'bg-accent text-on-accent' : 'hover:bg-sunken'
            }`,
            'aria-current': n === page ? 'page' : undefined,
          })}
        </span>
      ))}
    </nav>
  )
}
