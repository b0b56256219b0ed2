import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { listPages } from '#pybossa/endpoints/api.ts'
import type { Page } from '#pybossa/schemas/page.ts'
import { query } from '#shared/data/query.ts'
import { mediaAddress } from '#shared/components/mediaAddress.ts'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { inOrder, readOwnPage } from '#shared/projectPages/ownPage.ts'

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i
/** A project's own pages, which no page of PYBOSSA shows (CONTRACT.md §3.2 page): folded, below what it is about. Nothing where there are none. */
export function ProjectPages({ projectId }: { projectId: number }) {
  const { t } = useLingui()
  const { data: pages = [] } = useQuery({
    ...query(listPages, { query: { project_id: projectId, limit: 100 } }),
    staleTime: 10 * 60_000,
  })
  if (pages.length === 0) return null
  return (
    <section aria-label={t`More about this project`} className="mt-10 max-w-prose border-b border-line">
      {inOrder(pages).map((page) => (
        <OwnPage key={page.id} page={page} />
      ))}
    </section>
  )
}

function OwnPage({ page }: { page: Page }) {
  const { title, words, rest } = readOwnPage(page)
  const src = mediaAddress(page)
  return (
    <details className="border-t border-line">
      <summary dir="auto" className="py-3 text-lg font-semibold wrap-anywhere hover:text-accent">
        {title}
      </summary>
      <div className="flex flex-col gap-4 pb-6">
        {src && PICTURE.test(src) ? (
          <img src={src} alt="" loading="lazy" className="w-full rounded-md bg-sunken" />
        ) : null}
        {words === undefined ? null : (
          <div dir="auto">
            <SafeMarkdown source={words} />
          </div>
        )}
        {Object.keys(rest).length > 0 ? <InfoValue value={rest} /> : null}
      </div>
    </details>
  )
}
