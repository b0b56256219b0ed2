import { Trans, useLingui } from '@lingui/react/macro'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'

/** After the first presenter is saved: what a project needs next. */
export function NextSteps({
  project,
  hasTasks,
  onClose,
}: {
  project: OwnedProject
  hasTasks: boolean
  onClose: () => void
}) {
  const { t } = useLingui()
  const { short_name } = project
  const isDraft = project.published === false
  const look = (isFirst: boolean) => buttonClass({ variant: isFirst ? 'primary' : 'secondary', size: 'sm' })
  return (
    <section
      role="status"
      aria-label={t`What comes next`}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-success-quiet px-3 py-2"
    >
      <p className="flex items-center gap-2">
        <Icon name="check" className="size-5 shrink-0 text-success" />
        {hasTasks ? (
          <Trans>The presenter is saved. Try it as a volunteer would before you publish.</Trans>
        ) : (
          <Trans>The presenter is saved. Now it needs tasks to show.</Trans>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        {hasTasks ? (
          <Link to={paths.contribute} params={{ short_name }} className={look(true)}>
            <Trans>Try it as a volunteer</Trans>
          </Link>
        ) : (
          <Link to={managePaths.importTasks} params={{ short_name }} className={look(true)}>
            <Trans>Import tasks</Trans>
          </Link>
        )}
        {isDraft && hasTasks ? (
          <Link to={managePaths.publish} params={{ short_name }} className={look(false)}>
            <Trans>Publish</Trans>
          </Link>
        ) : null}
      </div>
      <button
        type="button"
        aria-label={t`Close`}
        onClick={onClose}
        className="ms-auto inline-flex size-9 items-center justify-center rounded-md hover:bg-sunken pointer-coarse:size-11"
      >
        <Icon name="close" className="size-4" />
      </button>
    </section>
  )
}
