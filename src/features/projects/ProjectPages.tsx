import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { listPages } from '#pybossa/endpoints/api.ts'
import type { Page } from '#pybossa/schemas/page.ts'
import { query } from '#shared/data/query.ts'
import { mediaAddress } from '#shared/components/mediaAddress.ts'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i
/** Keys under which owners keep a page's words, and those that only say where its file lies. */
const WORDS = ['text', 'body', 'content', 'markdown']
const OWN = ['container', 'file_name', 'title']

const wordsIn = (info: Record<string, unknown>) =>
  WORDS.find((key) => typeof info[key] === 'string' && info[key] !== '')

/** `field-guide` → `Field guide`. */
const fromSlug = (slug: string) => {
  const words = slug.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

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
      {pages
        .toSorted((one, other) => one.id - other.id)
        .map((page) => (
          <OwnPage key={page.id} page={page} />
        ))}
    </section>
  )
}

function OwnPage({ page }: { page: Page }) {
  const info = page.info ?? {}
  const title = typeof info['title'] === 'string' && info['title'] ? info['title'] : fromSlug(page.slug)
  const words = wordsIn(info)
  const rest = Object.fromEntries(Object.entries(info).filter(([key]) => key !== words && !OWN.includes(key)))
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
            <SafeMarkdown source={String(info[words])} />
          </div>
        )}
        {Object.keys(rest).length > 0 ? <InfoValue value={rest} /> : null}
      </div>
    </details>
  )
}
