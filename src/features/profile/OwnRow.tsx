import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { NeedLine } from './NeedLine.tsx'
import type { Need } from './useNeeds.ts'

/** A project in the list of those who run it: what it needs, and the way to its tools. `children` stand under its name. */
export function OwnRow({
  project,
  needs,
  children,
}: {
  project: ProjectCard
  needs: readonly Need[]
  children: ReactNode
}) {
  const { short_name, name } = project
  return (
    <li className="flex gap-4 py-5 sm:gap-5">
      <span className="w-20 shrink-0 self-start overflow-hidden rounded-md sm:w-32">
        <ProjectPicture project={project} />
      </span>
      <div className="flex min-w-0 grow flex-col gap-3 sm:flex-row sm:items-start sm:justify-between sm:gap-4">
        <div className="flex min-w-0 grow flex-col gap-1.5">
          <h3 className="text-lg leading-snug font-semibold wrap-anywhere">
            <Link
              to={paths.project}
              params={{ short_name }}
              className="no-underline hover:text-accent hover:underline"
              dir="auto"
            >
              {name}
            </Link>
          </h3>
          {children}
          {needs.map((need) => (
            <NeedLine key={need} need={need} short_name={short_name} />
          ))}
        </div>
        <Link
          to={managePaths.manage}
          params={{ short_name }}
          className={`shrink-0 self-start ${buttonClass({ size: 'sm' })}`}
        >
          <Icon name="settings" className="size-4 shrink-0" />
          <Trans>
            Manage <span className="sr-only">{name}</span>
          </Trans>
        </Link>
      </div>
    </li>
  )
}
