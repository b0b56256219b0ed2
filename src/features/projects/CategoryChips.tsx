import { useLingui } from '@lingui/react/macro'
import { Link as RouterLink } from 'react-router'
import type { Category } from '#pybossa/schemas/category.ts'
import { FEATURED } from '#shared/projects/categoryPage.ts'
import { addressOfView, type ListView } from './listView.ts'

/** The server's grouping of what the reader worked on (CONTRACT.md V41). */
export const MINE = 'historical_contributions'

/** On a phone the row is longer than the screen: the chosen one is brought into its middle, the page stays where it is. */
function bringIntoSight(chosen: HTMLElement | null) {
  const row = chosen?.closest('nav')
  if (chosen && row) row.scrollLeft = chosen.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2
}

/** The categories as a row of links; the search goes along from one to the next. */
export function CategoryChips({
  categories,
  active,
  view,
  totals,
  hasMine,
}: {
  categories: Category[]
  /** Short name; null for all projects. */
  active: string | null
  view: ListView
  totals: Map<string, number>
  /** The reader has an account, so that the server can list what he worked on. */
  hasMine: boolean
}) {
  const { t, i18n } = useLingui()
  const chips: [short_name: string | null, name: string][] = [
    [null, t`All`],
    ...(hasMine ? ([[MINE, t`Projects you helped`]] as [string, string][]) : []),
    ...categories.map(({ short_name, name }): [string, string] => [
      short_name,
      short_name === FEATURED ? t({ message: 'Featured', context: 'category' }) : name,
    ]),
  ]
  return (
    <nav
      aria-label={t`Categories`}
      className="relative -mx-4 overflow-x-auto px-4 py-1 sm:mx-0 sm:overflow-visible sm:px-0"
    >
      <ul className="flex w-max gap-2 sm:w-auto sm:flex-wrap">
        {chips.map(([short_name, name]) => {
          const isActive = short_name === active
          const total = short_name === null ? undefined : totals.get(short_name)
          return (
            <li key={short_name ?? ''}>
              <RouterLink
                ref={isActive ? bringIntoSight : undefined}
                to={addressOfView(short_name, { ...view, page: 1 })}
                aria-current={isActive ? 'page' : undefined}
                className={`inline-flex min-h-11 max-w-72 items-center gap-2 rounded-full border px-4 font-semibold no-underline ${
                  isActive
                    ? 'border-transparent bg-accent text-on-accent'
                    : 'border-line bg-surface hover:border-strong'
                }`}
              >
                <span className="truncate" dir="auto">
                  {name}
                </span>
                {total === undefined ? null : (
                  <span className={`text-sm font-normal tabular-nums ${isActive ? '' : 'text-muted'}`}>
                    {i18n.number(total)}
                  </span>
                )}
              </RouterLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
