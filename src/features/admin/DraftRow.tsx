import { Trans, useLingui } from '@lingui/react/macro'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { useDraftNeeds } from './draftNeeds.ts'

/** A draft: whose it is, how old, what it still needs, and the way to its tools. */
export function DraftRow({ project }: { project: ProjectCard }) {
  const { t } = useLingui()
  const { short_name, name, description, created, owner } = project
  const { hasPresenter, hasTasks, isUnknown, isReady } = useDraftNeeds(project)
  const missing = [
    hasPresenter ? undefined : t`a page that shows its tasks`,
    hasTasks === false ? t`tasks` : undefined,
    uploadAddress(project.info) ? undefined : t`a picture`,
  ].filter((one) => one !== undefined)
  const quiet = buttonClass({ size: 'sm' })
  return (
    <li className="flex gap-4 py-4">
      <span className="hidden w-28 shrink-0 self-start overflow-hidden rounded-md sm:block">
        <ProjectPicture project={project} />
      </span>
      <div className="flex min-w-0 grow flex-col gap-1">
        <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold wrap-anywhere">
          <Link
            to={paths.project}
            params={{ short_name }}
            className="no-underline hover:text-accent hover:underline"
            dir="auto"
          >
            {name}
          </Link>
          {isReady ? (
            <Badge tone="success">
              <Trans>Ready to be published</Trans>
            </Badge>
          ) : null}
        </h2>
        <p className="line-clamp-2 wrap-anywhere text-muted" dir="auto">
          {description}
        </p>
        <p className="text-sm wrap-anywhere text-muted">
          {owner ? (
            <>
              <Trans>
                by <bdi>{owner}</bdi>
              </Trans>
              {' · '}
            </>
          ) : null}
          {created ? (
            <Trans>
              begun <When iso={created} />
            </Trans>
          ) : null}
        </p>
        {missing.length > 0 ? (
          <div className="mt-1 text-sm">
            <p className="font-semibold">
              {isReady ? <Trans>Would help</Trans> : <Trans>Still missing</Trans>}
            </p>
            <ul>
              {missing.map((one) => (
                <li key={one} className="flex items-center gap-2 text-muted">
                  <Icon
                    name={isReady ? 'info' : 'alert'}
                    className={`size-4 shrink-0 ${isReady ? 'text-info' : 'text-warning'}`}
                  />
                  {one}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {isUnknown ? (
          <p className="text-sm text-muted">
            <Trans>We could not ask whether it has tasks.</Trans>
          </p>
        ) : null}
        <p className="mt-2 flex flex-wrap gap-2">
          <Link
            to={managePaths.manage}
            params={{ short_name }}
            className={quiet}
            aria-label={t`Manage ${name}`}
          >
            <Trans>Manage</Trans>
          </Link>
          {isReady ? (
            <Link
              to={managePaths.publish}
              params={{ short_name }}
              className={quiet}
              aria-label={t`Publish ${name}`}
            >
              <Trans>Publish</Trans>
            </Link>
          ) : null}
        </p>
      </div>
    </li>
  )
}
