import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Community } from '#pybossa/endpoints/account.ts'
import { PersonLink } from '#shared/components/PersonLink.tsx'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { communityPage } from './communityPage.ts'

/** The people of one page, and the ways to the newer and the older ones. */
export function People({ people, page }: { people: Community; page: number }) {
  const { t } = useLingui()
  const { accounts, pagination } = people
  const mayGoOn = pagination.next && accounts.length >= pagination.per_page
  // Whether there is a next page only that page itself can tell; whoever goes there finds it loaded.
  const { data: next } = useQuery({ ...communityPage(page + 1), enabled: mayGoOn })
  const isLast = !mayGoOn || next === null || next?.accounts.length === 0
  return (
    <>
      <ul aria-label={t`People`} className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {accounts.map((person) => (
          <li key={person.name} className="min-w-0">
            <PersonLink person={person}>
              {person.created ? (
                <Trans>
                  joined <When iso={person.created} />
                </Trans>
              ) : null}
            </PersonLink>
          </li>
        ))}
      </ul>
      {page > 1 || !isLast ? (
        <nav aria-label={t`Pages`} className="mt-8 flex flex-wrap items-center justify-between gap-3">
          {page > 1 ? (
            <Link to={paths.communityPage} params={{ page: page - 1 }} className={buttonClass()}>
              <Icon name="arrow-left" />
              <Trans>Newer</Trans>
            </Link>
          ) : (
            <span />
          )}
          <span className="text-muted tabular-nums">
            <Trans>Page {page}</Trans>
          </span>
          {isLast ? (
            <span />
          ) : (
            <Link to={paths.communityPage} params={{ page: page + 1 }} className={buttonClass()}>
              <Trans>Older</Trans>
              <Icon name="arrow-right" />
            </Link>
          )}
        </nav>
      ) : null}
    </>
  )
}
