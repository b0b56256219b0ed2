import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Project } from '#pybossa/schemas/project.ts'
import { Page } from '#shared/Page.tsx'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { OwnerBarSlot } from './OwnerBarSlot.tsx'
import { ShareButton } from './ShareButton.tsx'
import { ProjectTabs, type ProjectTab } from './ProjectTabs.tsx'

/**
 * Around every part of a project but its own page: whose part it is, small, the other parts, and the part's heading. `title` is the
 * heading; `aside` stands beside it. `isInside` on the pages below a part.
 */
export function ProjectFrame({
  project,
  tab,
  title,
  aside,
  isInside = false,
  children,
}: {
  project: Pick<Project, 'name' | 'short_name' | 'info' | 'published' | 'owner_id' | 'owners_ids'>
  tab: ProjectTab
  title: string
  aside?: ReactNode
  isInside?: boolean
  children: ReactNode
}) {
  const { name, short_name, published } = project
  return (
    <Page title={`${title} · ${name}`}>
      <div className="flex flex-col gap-8">
        <div className="flex flex-col gap-5">
          <div className="flex items-center gap-4">
            <div className="w-16 shrink-0 overflow-hidden rounded-md sm:w-20">
              <ProjectPicture project={project} isFirst />
            </div>
            <p className="flex min-w-0 flex-col items-start gap-1" dir="auto">
              <Link
                to={paths.project}
                params={{ short_name }}
                className="text-lg leading-snug font-semibold wrap-anywhere no-underline hover:text-accent hover:underline"
              >
                {name}
              </Link>
              {published === false ? (
                <Badge tone="warning">
                  <Trans>Draft</Trans>
                </Badge>
              ) : null}
            </p>
          </div>
          <OwnerBarSlot project={project} />
          <ProjectTabs short_name={short_name} tab={tab} isInside={isInside} />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          <h1 tabIndex={-1} dir="auto" className="text-3xl font-bold wrap-anywhere">
            {title}
          </h1>
          <div className="-mx-4 flex flex-wrap items-center gap-2 has-[a]:ms-0">
            {aside}
            <ShareButton title={`${title} · ${name}`} />
          </div>
        </div>
        {children}
      </div>
    </Page>
  )
}
