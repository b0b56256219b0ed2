import { useId, useState, type ReactNode } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import { Icon } from '#ui/Icon.tsx'

export interface SideGroup {
  label: string
  links: { to: string; words: string; mark?: ReactNode }[]
}

const isAt = (pathname: string, to: string) => pathname.replace(/\/$/, '') === to.replace(/\/$/, '')

/**
 * Pages of one kind with the list of them beside: on a wide screen a column that stays, on a narrow one a button that opens it.
 * @param inside the address that is marked where the page itself is none of the list
 */
export function SideFrame({
  label,
  groups,
  inside,
  children,
}: {
  label: string
  groups: SideGroup[]
  inside?: string
  children: ReactNode
}) {
  const { pathname } = useLocation()
  const id = useId()
  const [openAt, setOpenAt] = useState<string>()
  const isOpen = openAt === pathname
  const here = inside ?? pathname
  const current = groups.flatMap(({ links }) => links).find(({ to }) => isAt(here, to))
  return (
    <div className="gap-10 lg:flex">
      <nav aria-label={label} className="mb-6 shrink-0 lg:mb-0 lg:w-56">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpenAt(isOpen ? undefined : pathname)}
          className="flex min-h-11 w-full items-center justify-between gap-3 rounded-md border border-strong bg-surface px-4 py-2 text-start leading-snug font-semibold lg:hidden"
        >
          <span className="min-w-0">
            <span className="block text-sm font-normal text-muted">{label}</span>
            <span className="block truncate">{current?.words ?? label}</span>
          </span>
          <Icon name="chevron-down" className={`size-5 shrink-0 ${isOpen ? 'rotate-180' : ''}`} />
        </button>
        <div
          id={id}
          className={`${isOpen ? 'flex' : 'hidden'} mt-2 flex-col gap-5 rounded-md border border-line bg-surface p-3 lg:sticky lg:top-6 lg:mt-0 lg:flex lg:border-0 lg:bg-transparent lg:p-0`}
        >
          {groups.map((group) => (
            <div key={group.label}>
              <p className="px-3 pb-1 text-sm text-muted">{group.label}</p>
              <ul>
                {group.links.map(({ to, words, mark }) => {
                  const isCurrent = isAt(here, to)
                  return (
                    <li key={to}>
                      <RouterLink
                        to={to}
                        aria-current={isCurrent ? (isAt(pathname, to) ? 'page' : 'true') : undefined}
                        className={`flex min-h-11 items-center justify-between gap-2 rounded-md px-3 py-1.5 leading-snug no-underline lg:min-h-9 ${
                          isCurrent ? 'bg-accent-quiet font-semibold text-accent' : 'hover:bg-sunken'
                        }`}
                      >
                        {words}
                        {mark}
                      </RouterLink>
                    </li>
                  )
                })}
              </ul>
            </div>
          ))}
        </div>
      </nav>
      <div className="min-w-0 grow">{children}</div>
    </div>
  )
}
