import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { signIn } from '#pybossa/endpoints/account.ts'
import { query } from '#shared/data/query.ts'
import { buttonClass } from '#ui/buttonClass.ts'

const names: Record<string, string> = { google: 'Google', facebook: 'Facebook', twitter: 'Twitter' }

/**
 * Signing in with an account of another site, where the server takes these: before release 4, whose sign-in page lists
 * them as `auth` (CONTRACT.md §6). Nothing where it does not.
 */
export function OtherAccounts({ next }: { next: string }) {
  const { t } = useLingui()
  const { data } = useQuery(query(signIn.load, {}))
  const auth = data && 'auth' in data ? data.auth : null
  const offered = Object.keys(names).filter((provider) => auth?.[provider])
  if (offered.length === 0) return null
  return (
    <ul
      aria-label={t`Sign in with another account`}
      className="mt-6 flex flex-col gap-3 border-t border-line pt-6"
    >
      {offered.map((provider) => {
        const name = names[provider]
        return (
          <li key={provider}>
            {/* The server leads to the other site from here. */}
            <a href={`/${provider}/?${new URLSearchParams({ next })}`} className={`${buttonClass()} w-full`}>
              {t`Continue with ${name}`}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
