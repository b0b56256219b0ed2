import { useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { MyProfile } from '#pybossa/endpoints/session.ts'
import { hasPreferences } from '../preferenceValues.ts'
import { knowsOtherAccounts } from './OauthSection.tsx'

/** The way to every section of the page. */
export function SectionList({ mine, hasPassword }: { mine: MyProfile | undefined; hasPassword: boolean }) {
  const { t } = useLingui()
  const sections: [id: string, title: string, isThere: boolean][] = [
    ['profile', t`Profile`, true],
    ['picture', t`Picture`, true],
    ['email', t`E-mail address`, true],
    ['language', t`Language and mails`, true],
    ['privacy', t`Privacy`, true],
    ['password', t`Password`, mine !== undefined && hasPassword],
    ['preferences', t`Preferences`, hasPreferences(mine?.form)],
    ['api-key', t`API key`, mine !== undefined],
    ['services', t`Other services`, mine !== undefined],
    ['tokens', t`Accounts of other sites`, mine !== undefined && knowsOtherAccounts(mine.user)],
    ['data', t`My data`, mine !== undefined],
    ['delete', t`Delete my account`, mine !== undefined],
  ]
  return (
    <nav
      aria-label={t`Sections of the settings`}
      className="mb-8 shrink-0 lg:sticky lg:top-4 lg:w-56 lg:self-start"
    >
      <ul className="grid grid-cols-2 gap-x-4 border-y border-line py-2 lg:grid-cols-1 lg:border-0 lg:py-0">
        {sections
          .filter(([, , isThere]) => isThere)
          .map(([id, title]) => (
            <li key={id}>
              <Link
                to={`#${id}`}
                className="inline-flex min-h-11 items-center rounded-md text-accent hover:underline lg:px-3"
              >
                {title}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
