import { Trans, useLingui } from '@lingui/react/macro'
import { contactAddress } from '#shared/contactAddress.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { Questions } from './Questions.tsx'

/** `/help/`: answers to what volunteers ask, and the chapters for everybody else (CONTRACT.md V9). */
export default function HelpPage() {
  const { t } = useLingui()
  const contact = contactAddress()
  const parts = [
    {
      title: t`For people with a project`,
      chapters: [
        {
          to: managePaths.newProject,
          name: t`Start a project`,
          about: t`A name and a text are enough to begin; it stays a draft until you publish it.`,
        },
        {
          to: paths.apiHelp,
          name: t`The API`,
          about: t`Read and write everything from a program, with a live example.`,
        },
        {
          to: paths.presenterHelp,
          name: t`Writing a presenter`,
          about: t`The page that shows your tasks: what it may do, and a whole one to begin with.`,
        },
        {
          to: paths.license,
          name: t`Licences`,
          about: t`Under which conditions answers and programs may be used.`,
        },
      ],
    },
    {
      title: t`About this site`,
      chapters: [
        { to: paths.about, name: t`About`, about: t`What this site is and what it runs on.` },
        { to: paths.terms, name: t`Terms of use`, about: t`What you agree to by taking part.` },
        { to: paths.privacy, name: t`Privacy`, about: t`What is kept about you, and for how long.` },
        { to: paths.cookies, name: t`Cookies`, about: t`What this site keeps in your browser.` },
      ],
    },
  ]
  return (
    <Page title={t`Help`} width="prose">
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>Help</Trans>
      </h1>
      <Questions />
      {parts.map(({ title, chapters }) => (
        <section key={title} className="mt-12">
          <h2 className="text-xl font-semibold">{title}</h2>
          <ul className="mt-4 grid gap-4 sm:grid-cols-2">
            {chapters.map(({ to, name, about }) => (
              <li
                key={to}
                className="relative rounded-lg border border-line bg-surface p-5 focus-within:border-strong hover:border-strong"
              >
                <Link
                  to={to}
                  className="text-lg font-semibold no-underline after:absolute after:inset-0 after:rounded-lg hover:text-accent focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-focus"
                >
                  {name}
                </Link>
                <p className="mt-1 text-muted">{about}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {contact ? (
        <p className="mt-12">
          <Trans>
            Something else?{' '}
            <a href={contact} className="text-accent underline underline-offset-2">
              Write to the people who run this site
            </a>
            .
          </Trans>
        </p>
      ) : null}
    </Page>
  )
}
