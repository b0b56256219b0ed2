import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ActivityPerson, ActivityProject, ActivityRow } from '#shared/activity/ActivityRow.tsx'
import type { Activity } from '#shared/activity/gatherActivity.ts'

/** One thing that happened on the site, as a sentence with its time. */
export function ActivityLine({ activity }: { activity: Activity }) {
  return (
    <ActivityRow activity={activity}>
      <Sentence activity={activity} />
    </ActivityRow>
  )
}

function Sentence({ activity }: { activity: Activity }): ReactNode {
  const { kind, count } = activity
  const person = <ActivityPerson activity={activity} />
  const project = <ActivityProject activity={activity} />
  if (kind === 'joined') return <Trans>{person} joined.</Trans>
  if (kind === 'answered')
    return (
      <Trans>
        {person} did <Plural value={count} one="# task" other="# tasks" /> of {project}.
      </Trans>
    )
  if (kind === 'completed')
    return (
      <Trans>
        <Plural value={count} one="# task" other="# tasks" /> of {project} got the last answer.
      </Trans>
    )
  if (kind === 'newTasks') return <Trans>{project} has new tasks.</Trans>
  if (kind === 'post') return <Trans>{project} wrote in its blog.</Trans>
  return <Trans>{project} is a new project.</Trans>
}
