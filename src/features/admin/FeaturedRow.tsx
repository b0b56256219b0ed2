import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'

/** A project that may be featured, or is. */
export function FeaturedRow({
  project,
  isFeatured,
  isBusy,
  onChange,
}: {
  project: ProjectCard
  isFeatured: boolean
  isBusy: boolean
  onChange: () => void
}) {
  const { t, i18n } = useLingui()
  const { name, short_name, owner, n_volunteers, overall_progress } = project
  const progress = i18n.number((overall_progress ?? 0) / 100, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <li className="flex items-center gap-4 py-3">
      <span className="hidden w-20 shrink-0 overflow-hidden rounded-md sm:block">
        <ProjectPicture project={project} />
      </span>
      <div className="flex min-w-0 grow items-center justify-between gap-4">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              to={paths.project}
              params={{ short_name }}
              className="font-semibold wrap-anywhere no-underline hover:text-accent hover:underline"
            >
              <bdi>{name}</bdi>
            </Link>
            {isFeatured ? (
              <Badge tone="accent">
                <Icon name="star-filled" className="size-3.5" />
                <Trans>Featured</Trans>
              </Badge>
            ) : null}
          </p>
          <p className="text-sm wrap-anywhere text-muted tabular-nums">
            {owner ? (
              <>
                <bdi>{owner}</bdi>
                {' · '}
              </>
            ) : null}
            <Plural value={n_volunteers ?? 0} one="# volunteer" other="# volunteers" />
            {' · '}
            <Trans>{progress} done</Trans>
          </p>
        </div>
        <Button
          size="sm"
          isBusy={isBusy}
          busyLabel={t`Saving`}
          onClick={onChange}
          className="shrink-0"
          aria-label={isFeatured ? t`Stop featuring ${name}` : t`Feature ${name}`}
        >
          {isFeatured ? <Trans>Stop featuring</Trans> : <Trans>Feature</Trans>}
        </Button>
      </div>
    </li>
  )
}
