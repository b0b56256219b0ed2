import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { useLiveNumbers } from '../useLiveNumbers.ts'
import { Attention } from './Attention.tsx'
import { Doors } from './Doors.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Progress } from './Progress.tsx'
import { Tools } from './Tools.tsx'

/** `/project/<short_name>/settings`: where a project stands, what comes next, and the way to every tool (CONTRACT.md V63). */
export default function OverviewPage() {
  const { t } = useLingui()
  const page = useOwnedProject()
  const { project } = page
  const isDraft = project.published === false
  const numbers = useLiveNumbers({ id: project.id, withAnswers: false })
  return (
    <WorkshopFrame
      title={t`Overview`}
      lead={
        isDraft ? (
          <Trans>A draft: only the people who run it see it.</Trans>
        ) : numbers.hasTasks && numbers.hasWorkLeft === false ? (
          <Trans>Finished: every task has all its answers. Volunteers still find it.</Trans>
        ) : (
          <Trans>Published: volunteers find it and can take part.</Trans>
        )
      }
      aside={
        <Link
          to={paths.project}
          params={{ short_name: project.short_name }}
          className={buttonClass({ size: 'sm' })}
        >
          <ToolIcon name="eye" />
          <Trans>See its page</Trans>
        </Link>
      }
    >
      {isDraft ? (
        <NextSteps project={project} numbers={numbers} />
      ) : (
        <>
          <Attention page={page} numbers={numbers} />
          <Progress page={page} />
        </>
      )}
      <Doors project={project} />
      <Tools project={project} />
    </WorkshopFrame>
  )
}
