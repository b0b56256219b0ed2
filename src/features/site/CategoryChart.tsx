import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { listCategories } from '#pybossa/endpoints/api.ts'
import type { GlobalStats } from '#pybossa/schemas/stats.ts'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import { query } from '#shared/data/query.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { RankedBars } from '#ui/charts/RankedBars.tsx'

/** What the server counts among the categories and is none (CONTRACT.md §3.2 globalstats). */
const NO_CATEGORIES = ['featured', 'draft']

/** How many projects each category has. */
export function CategoryChart({ counts }: { counts: GlobalStats['categories'] }) {
  const { t, i18n } = useLingui()
  const { data: categories } = useQuery(query(listCategories, { query: { limit: 100 } }))
  const nameOf = (short_name: string) =>
    categories?.find((category) => category.short_name === short_name)?.name ?? short_name
  const rows = counts
    .flatMap((one) => Object.entries(one))
    .filter(([short_name]) => !NO_CATEGORIES.includes(short_name))
    .toSorted(([, one], [, other]) => other - one)
  if (rows.length === 0) return null
  const title = t`Projects by category`
  return (
    <ChartFigure
      title={title}
      summary={t`Published projects only.`}
      fileName="projects-by-category"
      table={{ columns: [t`Category`, t`Projects`], rows: rows.map(([key, value]) => [nameOf(key), value]) }}
    >
      <RankedBars
        rows={rows.map(([key, value]) => ({
          key,
          value,
          name: (
            <Link
              to={paths.discover}
              params={{ category: key }}
              className="font-semibold no-underline hover:text-accent hover:underline"
            >
              <bdi>{nameOf(key)}</bdi>
            </Link>
          ),
        }))}
        label={title}
        locale={i18n.locale}
      />
    </ChartFigure>
  )
}
