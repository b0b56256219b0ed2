import type { Page } from '#pybossa/schemas/page.ts'

/** One page in the list of a project's own. */
export function PageRow({ page, label }: { page: Page; label: string }) {
  return (
    <div className="min-w-0">
      <p dir="auto" className="font-semibold wrap-anywhere">
        {label}
      </p>
      <p className="font-mono text-sm text-muted wrap-anywhere">{page.slug}</p>
    </div>
  )
}
