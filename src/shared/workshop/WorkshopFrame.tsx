import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { fillPath } from '#pybossa/endpoint.ts'
import { isHere } from '#shared/config/setting.ts'
import { Page } from '#shared/Page.tsx'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { FrameHead } from './FrameHead.tsx'
import { useOwnedProject } from './ownedProject.ts'
import { SideFrame, type SideGroup } from './SideFrame.tsx'

/**
 * Around every page at which a project is managed: whose it is, small, the list of the workshop's pages, and the page's heading.
 * @param inside the workshop's page that this one belongs to, where it is not in the list itself (an address)
 * @param lead one sentence under the heading
 * @param aside stands beside the heading
 */
export function WorkshopFrame({
  title,
  lead,
  aside,
  inside,
  children,
}: {
  title: string
  lead?: ReactNode
  aside?: ReactNode
  inside?: string
  children: ReactNode
}) {
  const { t } = useLingui()
  const { project } = useOwnedProject()
  const { short_name, name } = project
  const groups = useSections(short_name, project.published === false)
  return (
    <Page title={`${title} · ${name}`}>
      <div className="mb-8 flex items-center gap-4">
        <div className="w-14 shrink-0 overflow-hidden rounded-md">
          <ProjectPicture project={project} isFirst />
        </div>
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <Link
            to={paths.project}
            params={{ short_name }}
            dir="auto"
            className="inline-flex items-center text-lg leading-snug font-semibold wrap-anywhere no-underline hover:text-accent hover:underline pointer-coarse:min-h-11"
          >
            {name}
          </Link>
          {project.published === false ? (
            <Badge tone="warning">
              <Trans>Draft</Trans>
            </Badge>
          ) : null}
        </div>
      </div>
      <SideFrame label={t`Manage this project`} groups={groups} {...(inside ? { inside } : {})}>
        <div className="flex flex-col gap-8">
          <FrameHead title={title} lead={lead} aside={aside} />
          {children}
        </div>
      </SideFrame>
    </Page>
  )
}

function useSections(short_name: string, isDraft: boolean): SideGroup[] {
  const { t } = useLingui()
  const manage = (path: string, words: string) => ({ to: fillPath(path, { short_name }), words })
  return [
    {
      label: t`Project`,
      links: [
        manage(managePaths.manage, t`Overview`),
        manage(managePaths.updateProject, t`Details`),
        ...(isDraft ? [manage(managePaths.publish, t`Publish`)] : []),
        manage(managePaths.coowners, t`People`),
        manage(managePaths.deleteProject, t`Delete`),
      ],
    },
    {
      label: t`What volunteers see`,
      links: [
        manage(managePaths.presenterEditor, t`Presenter and tutorial`),
        manage(managePaths.materials, t`Field guide`),
        manage(managePaths.pages, t`Pages`),
        ...(isHere(paths.projectBlog) ? [manage(paths.projectBlog, t`Blog`)] : []),
      ],
    },
    {
      label: t`Tasks`,
      links: [
        manage(paths.browseTasks, t`All tasks`),
        manage(managePaths.importTasks, t`Import`),
        manage(managePaths.taskSettings, t`How tasks are given`),
        manage(paths.exportTasks, t`Download data`),
      ],
    },
    {
      label: t`What happens`,
      links: [
        manage(paths.projectStats, t`Statistics`),
        manage(managePaths.report, t`Report`),
        manage(managePaths.auditLog, t`Audit log`),
        manage(managePaths.webhooks, t`Webhook`),
        manage(managePaths.externalUsers, t`Users of other apps`),
      ],
    },
  ]
}
