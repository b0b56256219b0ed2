import { useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'

/** The way to every section of the page. */
export function SectionLinks() {
  const { t } = useLingui()
  const sections: [id: string, title: string][] = [
    ['about', t`Name and texts`],
    ['picture', t`Picture`],
    ['access', t`Who may do what`],
    ['password', t`Password`],
    ['webhook', t`Webhook`],
    ['secret-key', t`Secret key`],
    ['info', t`Keys for the presenter`],
  ]
  return (
    <nav aria-label={t`Sections of this page`} className="-mt-4 border-b border-line pb-3">
      <ul className="flex flex-wrap gap-x-6">
        {sections.map(([id, title]) => (
          <li key={id}>
            <Link
              to={`#${id}`}
              className="inline-flex min-h-11 items-center text-accent hover:underline lg:min-h-9"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
