import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { updateProject } from '#pybossa/endpoints/ownership.ts'
import { query } from '#shared/data/query.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { useShownSection } from '#shared/routing/useShownSection.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { AboutSection } from './AboutSection.tsx'
import { AccessSection } from './AccessSection.tsx'
import { InfoSection } from './InfoSection.tsx'
import { PasswordSection } from './PasswordSection.tsx'
import { PictureSection } from './PictureSection.tsx'
import { SecretKeySection } from './SecretKeySection.tsx'
import { SectionLinks } from './SectionLinks.tsx'
import { storedIn } from './stored.ts'
import { WebhookSection } from './WebhookSection.tsx'

const pageOf = (short_name = '') => query(updateProject.load, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [pageOf(params['short_name'])]

/**
 * `/project/<short_name>/update`: everything one can set of a project, in sections with addresses of their own (CONTRACT.md V64). The
 * form's values are right for everybody who may be here, its `project` only for the creator: that comes from the settings.
 */
export default function DetailsPage() {
  const { t } = useLingui()
  const { short_name } = useParams()
  const { data } = useSuspenseQuery(pageOf(short_name))
  const { project } = useOwnedProject()
  useShownSection()
  const stored = storedIn(data, project)
  return (
    <WorkshopFrame title={t`Details`} lead={<Trans>Each part is saved on its own.</Trans>}>
      <SectionLinks />
      {/* Another project's page is other forms. */}
      <div key={project.id} className="min-w-0">
        <AboutSection stored={stored} />
        <PictureSection project={project} />
        <AccessSection stored={stored} />
        <PasswordSection stored={stored} />
        <WebhookSection stored={stored} />
        <SecretKeySection project={project} />
        <InfoSection project={project} />
      </div>
      <UnsavedGuard />
    </WorkshopFrame>
  )
}
