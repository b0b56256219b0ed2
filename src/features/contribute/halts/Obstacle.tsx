import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Page } from '#shared/Page.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import type { DrawingName } from '#ui/Drawing.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** Why somebody cannot work on this address. */
export type ObstacleKind =
  | 'draft'
  | 'visitorsRefused'
  | 'wrongTask'
  | 'taskGone'
  | 'alreadyAnswered'
  | 'handedOutOnly'
  | 'projectGone'
  | 'offline'
  | 'serverFails'
  | 'presenterFails'
  | 'presenterFloods'

interface Look {
  drawing: DrawingName
  title: string
  words: string
  /** The next act: contribute in the ordinary way, sign in, try again, or only back to the project. */
  next: 'contribute' | 'signIn' | 'retry' | 'none'
}

function useLook(kind: ObstacleKind): Look {
  const { t } = useLingui()
  switch (kind) {
    case 'draft':
      return {
        drawing: 'nothing',
        title: t`This project is not ready yet`,
        words: t`The people behind this project are still preparing its tasks.`,
        next: 'none',
      }
    case 'visitorsRefused':
      return {
        drawing: 'lock',
        title: t`Sign in to contribute`,
        words: t`This project takes answers from people with an account. Creating one takes a minute.`,
        next: 'signIn',
      }
    case 'wrongTask':
      return {
        drawing: 'search',
        title: t`This task belongs to another project`,
        words: t`The link you followed mixes up two projects. There may be other tasks for you here.`,
        next: 'contribute',
      }
    case 'taskGone':
      return {
        drawing: 'search',
        title: t`This task is no longer there`,
        words: t`It was removed, or the link has a small mistake in it. There may be other tasks for you.`,
        next: 'contribute',
      }
    case 'alreadyAnswered':
      return {
        drawing: 'done',
        title: t`You have already answered this task`,
        words: t`One answer from each person is enough. There may be other tasks for you.`,
        next: 'contribute',
      }
    case 'handedOutOnly':
      return {
        drawing: 'lock',
        title: t`This task cannot be opened by its link`,
        words: t`This project hands out its tasks itself, so that no two people do the same work at once.`,
        next: 'contribute',
      }
    case 'projectGone':
      return {
        drawing: 'search',
        title: t`This project is no longer there`,
        words: t`It has been removed. Answers that could not be sent are kept on this device.`,
        next: 'none',
      }
    case 'offline':
      return {
        drawing: 'offline',
        title: t`No connection`,
        words: t`The work continues by itself as soon as you are back online. Your answers are kept on this device.`,
        next: 'retry',
      }
    case 'serverFails':
      return {
        drawing: 'broken',
        title: t`The server is having trouble`,
        words: t`We keep trying. Your answers are kept on this device until the server has them.`,
        next: 'retry',
      }
    case 'presenterFails':
      return {
        drawing: 'broken',
        title: t`The tasks cannot be shown`,
        words: t`The project’s own page failed. Nothing you did is lost. If it keeps happening, please report it.`,
        next: 'retry',
      }
    case 'presenterFloods':
      return {
        drawing: 'broken',
        title: t`We stopped the project’s page`,
        words: t`It kept your browser too busy or reached for what you type. Nothing you did is lost. If it keeps happening, please report it.`,
        next: 'retry',
      }
  }
}

/** A whole screen in place of the work: what is the case, what is safe, what to do. */
export function Obstacle({
  kind,
  project,
  onRetry,
  report,
}: {
  kind: ObstacleKind
  project: { name: string; short_name: string }
  onRetry?: () => void
  /** Where to report it, if that helps. */
  report?: string
}) {
  const { pathname } = useLocation()
  const { drawing, title, words, next } = useLook(kind)
  const { short_name } = project
  const search = `?${new URLSearchParams({ next: pathname })}`
  return (
    <Page title={`${title} · ${project.name}`}>
      <EmptyState
        drawing={drawing}
        title={title}
        titleAs="h1"
        actions={
          <>
            {next === 'signIn' ? (
              <>
                <Link to={paths.signIn} search={search} className={buttonClass({ variant: 'primary' })}>
                  <Trans>Sign in</Trans>
                </Link>
                <Link to={paths.register} search={search} className={buttonClass()}>
                  <Trans>Create an account</Trans>
                </Link>
              </>
            ) : null}
            {next === 'contribute' ? (
              <Link
                to={paths.contribute}
                params={{ short_name }}
                className={buttonClass({ variant: 'primary' })}
              >
                <Trans>Show me a task</Trans>
              </Link>
            ) : null}
            {next === 'retry' && onRetry ? (
              <Button variant="primary" onClick={onRetry}>
                <Trans>Try again</Trans>
              </Button>
            ) : null}
            <Link to={paths.project} params={{ short_name }} className={buttonClass({ variant: 'quiet' })}>
              <Trans>Back to the project</Trans>
            </Link>
            {report ? (
              <a href={report} className={buttonClass({ variant: 'quiet' })}>
                <Trans>Report the problem</Trans>
              </a>
            ) : null}
          </>
        }
      >
        {words}
      </EmptyState>
    </Page>
  )
}
