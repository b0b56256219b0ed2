import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { isHere } from '#shared/config/setting.ts'
import { Page } from '#shared/Page.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { FrameHead } from './FrameHead.tsx'
import { SideFrame } from './SideFrame.tsx'

/** Around every page of the administrators: the list of them, and the page's heading; as `WorkshopFrame` is for a project. */
export function AdminFrame({
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
  const groups = [
    {
      label: t`Administration`,
      links: [
        { to: managePaths.admin, words: t`Desk` },
        { to: managePaths.adminDashboard, words: t`Dashboard` },
        { to: managePaths.adminUsers, words: t`Users` },
      ],
    },
    {
      label: t`Projects`,
      links: [
        { to: managePaths.adminFeatured, words: t`Featured` },
        { to: managePaths.adminDrafts, words: t`Drafts` },
        { to: managePaths.adminCategories, words: t`Categories` },
      ],
    },
    ...(isHere(managePaths.adminAnnouncements)
      ? [{ label: t`Site`, links: [{ to: managePaths.adminAnnouncements, words: t`Announcements` }] }]
      : []),
  ]
  return (
    <Page title={title}>
      <SideFrame label={t`Administration`} groups={groups} {...(inside ? { inside } : {})}>
        <div className="flex flex-col gap-8">
          <FrameHead title={title} lead={lead} aside={aside} />
          {children}
        </div>
      </SideFrame>
    </Page>
  )
}
