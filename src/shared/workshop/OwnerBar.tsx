import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'

/** The quiet bar by which those who manage a project find their tools from its public pages. */
export default function OwnerBar({ short_name, isDraft }: { short_name: string; isDraft: boolean }) {
  const { t } = useLingui()
  const quiet = buttonClass({ variant: 'quiet', size: 'sm' })
  return (
    <nav
      aria-label={t`Manage this project`}
      className="flex flex-wrap items-center gap-x-1 gap-y-1 rounded-md bg-sunken px-2 py-1"
    >
      <span className="me-auto w-full px-3 pt-1.5 text-sm text-muted sm:w-auto sm:pt-0">
        {isDraft ? <Trans>You manage this draft</Trans> : <Trans>You manage this project</Trans>}
      </span>
      <Link to={managePaths.manage} params={{ short_name }} className={quiet}>
        <Icon name="settings" className="size-4" />
        <Trans>Manage</Trans>
      </Link>
      <Link to={managePaths.presenterEditor} params={{ short_name }} className={quiet}>
        <Trans>Presenter</Trans>
      </Link>
      <Link to={managePaths.importTasks} params={{ short_name }} className={quiet}>
        <Trans>Import tasks</Trans>
      </Link>
      {isDraft ? (
        <Link to={managePaths.publish} params={{ short_name }} className={quiet}>
          <Trans>Publish</Trans>
        </Link>
      ) : null}
    </nav>
  )
}
