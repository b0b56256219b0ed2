import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { brand } from '#shared/brand.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { version } from '#shared/version.ts'
import { buttonClass } from '#ui/buttonClass.ts'

const link = 'text-accent underline'

/** What this site is, who does what in it, and what it runs on. */
export default function AboutPage() {
  const { t } = useLingui()
  return (
    <Page title={t`About`} width="prose">
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>About {brand.name}</Trans>
      </h1>
      <p className="mt-4 max-w-prose text-lg text-muted">
        <Trans>
          Some questions need people: what a letter from 1880 says, which bird is singing, where a cloud ends.
          Here anyone can help to answer them.
        </Trans>
      </p>
      <div className="mt-10 flex max-w-prose flex-col gap-10">
        <Part title={t`If you want to help`}>
          <Trans>
            Choose a project and do as many of its tasks as you like, one or a thousand. Your answers are kept
            on your device until the server has them, so a lost connection loses nothing. Several people do
            the same task, so nobody has to be perfect.
          </Trans>
        </Part>
        <Part title={t`If you have questions of your own`}>
          <Trans>
            A project is a set of tasks, such as pictures, sounds or texts, and a page that shows one of them
            and asks. Whoever runs a project decides what is asked, how many people answer each task, and what
            happens with the results.
          </Trans>
        </Part>
        <Part title={t`What is kept about you`}>
          <Trans>
            Your answers are stored with your account, or, if you have none, with a disguised form of your
            network address. The{' '}
            <Link to={paths.privacy} className={link}>
              privacy page
            </Link>{' '}
            says what the people who run this site do with it.
          </Trans>
        </Part>
        <Part title={t`What it runs on`}>
          <Trans>
            The server is{' '}
            <a href="https://pybossa.com" rel="noopener noreferrer" target="_blank" className={link}>
              PYBOSSA
            </a>
            , free software for crowdsourcing since 2011. The pages you see are Atrium {version}, a free front
            end for it. Code that a project brings along runs in a sealed frame and can neither read your
            account nor act in your name.
          </Trans>
        </Part>
      </div>
      <div className="mt-10">
        <Link to={paths.search} className={buttonClass({ variant: 'primary', size: 'lg' })}>
          <Trans>See all projects</Trans>
        </Link>
      </div>
    </Page>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{title}</h2>
      <p>{children}</p>
    </section>
  )
}
