import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Project } from '#pybossa/schemas/project.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'
import type { Work } from './useWork.ts'
import { WhatItTakes } from './WhatItTakes.tsx'

const primary = buttonClass({ variant: 'primary', size: 'lg' })
const secondary = buttonClass({ size: 'lg' })

/** The one thing to do on a project's page, or why it cannot be done and what to do instead. */
export function ContributeCall({ project, work }: { project: Project; work: Work }) {
  const { t } = useLingui()
  const { short_name } = project
  const next = `?${new URLSearchParams({ next: addressOf(paths.contribute, { short_name }) })}`
  const elsewhere = (
    <Link to={paths.search} className={primary}>
      <Trans>Find another project</Trans>
    </Link>
  )
  const tutorial = project.info.tutorial ? (
    <Link to={paths.tutorial} params={{ short_name }} className={secondary}>
      <Icon name="book" />
      <Trans>See the tutorial</Trans>
    </Link>
  ) : null
  const contribute = (words: ReactNode) => (
    <Link to={paths.contribute} params={{ short_name }} className={primary}>
      {words}
    </Link>
  )

  switch (work.contribution) {
    case 'can':
      return (
        <div className="flex flex-col gap-4">
          <Actions>
            {contribute(work.mine ? <Trans>Keep contributing</Trans> : <Trans>Start contributing</Trans>)}
            {tutorial}
          </Actions>
          <WhatItTakes project={project} work={work} next={next} />
        </div>
      )
    case 'signInNeeded':
      return (
        <Reason
          icon="user"
          title={t`You need an account here`}
          actions={
            <>
              <Link to={paths.signIn} search={next} className={primary}>
                <Trans>Sign in to contribute</Trans>
              </Link>
              <Link to={paths.register} search={next} className={secondary}>
                <Trans>Create an account</Trans>
              </Link>
            </>
          }
        >
          <Trans>This project wants to know who answers. We take you straight to its tasks afterwards.</Trans>
        </Reason>
      )
    case 'passwordNeeded':
      return (
        <Reason
          icon="lock"
          title={t`The password is needed again`}
          actions={
            <Link
              to={paths.projectPassword}
              params={{ short_name }}
              search={`?${new URLSearchParams({ next: addressOf(paths.project, { short_name }) })}`}
              className={primary}
            >
              <Trans>Enter the password</Trans>
            </Link>
          }
        >
          <Trans>This project is protected, and its password has to be entered every half hour.</Trans>
        </Reason>
      )
    case 'finished':
      return (
        <Reason icon="check" title={t`This project is finished`} actions={elsewhere}>
          {work.mine ? (
            <Plural
              value={work.mine}
              one="Every task has all its answers; # of them is yours. Thank you!"
              other="Every task has all its answers; # of them are yours. Thank you!"
            />
          ) : (
            <Trans>Every task has all its answers. Thank you to everyone who helped!</Trans>
          )}
        </Reason>
      )
    case 'nothingLeftForYou':
      return work.isSignedIn === false ? (
        <Reason
          icon="check"
          title={t`Nothing left to do without an account`}
          actions={
            <>
              <Link to={paths.signIn} search={next} className={primary}>
                <Trans>Sign in</Trans>
              </Link>
              <Link to={paths.search} className={secondary}>
                <Trans>Find another project</Trans>
              </Link>
            </>
          }
        >
          <Trans>
            Every task has already been answered from your network, perhaps by someone else. With an account
            there may be more for you.
          </Trans>
        </Reason>
      ) : (
        <Reason icon="check" title={t`You have answered everything there is`} actions={elsewhere}>
          <Trans>Thank you! Some tasks still need answers from other people.</Trans>
        </Reason>
      )
    case 'noTasks':
      return (
        <Reason icon="clock" title={t`There are no tasks yet`} actions={elsewhere}>
          <Trans>Its owner is still preparing. Come back in a few days.</Trans>
        </Reason>
      )
    case 'noPresenter':
      return (
        <Reason icon="clock" title={t`This project is not ready yet`} actions={elsewhere}>
          <Trans>Its owner has not decided yet how a task is shown, so nothing can be answered.</Trans>
        </Reason>
      )
    case 'draft':
      return (
        <Reason
          icon="info"
          title={t`This is your draft`}
          actions={
            <>
              {contribute(<Trans>Try the tasks</Trans>)}
              {tutorial}
            </>
          }
        >
          <Trans>
            Only those who run it can see it. Try its tasks: test answers are deleted when the project is
            published.
          </Trans>
        </Reason>
      )
    case 'draftUnready':
      return (
        <Reason icon="info" title={t`This is your draft`} actions={null}>
          <Trans>
            Only those who run it can see it. Before it can be tried it needs tasks, and a page that shows
            them.
          </Trans>
        </Reason>
      )
  }
}

const Actions = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap gap-3 max-sm:flex-col">{children}</div>
)

function Reason({
  icon,
  title,
  actions,
  children,
}: {
  icon: IconName
  title: string
  actions: ReactNode
  children: ReactNode
}) {
  return (
    <div className="flex flex-col gap-4 border-s-4 border-accent ps-4">
      <div className="flex flex-col gap-1">
        <p className="flex items-start gap-2 text-lg font-semibold">
          <Icon name={icon} className="mt-1 size-5 shrink-0 text-accent" />
          {title}
        </p>
        <p className="max-w-prose text-muted">{children}</p>
      </div>
      {actions ? <Actions>{actions}</Actions> : null}
    </div>
  )
}
