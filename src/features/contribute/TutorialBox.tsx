import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BoxEvent, BoxServices } from '#presenter/host/boxTypes.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import { BoxFrame } from '#shared/box/BoxFrame.tsx'
import { presenterMemory } from '#shared/box/presenterMemory.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { progressOf } from './useProgress.ts'

/** A project's tutorial in its box. It gets no tasks and can give no answers. */
export function TutorialBox({
  project,
  onNavigate,
  className = '',
}: {
  project: Project
  /** A link inside the tutorial to one of our own pages. */
  onNavigate: (href: string) => void
  className?: string
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const user = useCurrentUser()
  const [mounts, setMounts] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const [services] = useState((): BoxServices => ({
    nextTask: async () => null,
    task: async () => null,
    progress: () => client.ensureQueryData(progressOf(project.id)),
    memory: presenterMemory(project.id, user?.id ?? null),
    saveAnswer: () => Promise.reject(new Error('A tutorial takes no answers.')),
  }))
  const onEvent = (event: BoxEvent) => {
    if (event.kind === 'navigate') onNavigate(event.href)
    // Where a script sends its document cannot be seen; what comes after a tutorial is the work.
    if (event.kind === 'reloaded') onNavigate(addressOf(paths.contribute, { short_name: project.short_name }))
    if (event.kind === 'failed') setFailed(true)
  }
  if (hasFailed)
    return (
      <Notice
        tone="warning"
        className="m-4"
        title={<Trans>The tutorial cannot be shown</Trans>}
        actions={
          <Button
            size="sm"
            onClick={() => {
              setFailed(false)
              setMounts((count) => count + 1)
            }}
          >
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>The project’s own page failed. You can begin without the tutorial.</Trans>
      </Notice>
    )
  return (
    <BoxFrame
      key={mounts}
      document={{ kind: 'tutorial', html: project.info.tutorial ?? '', project }}
      services={services}
      title={t`Tutorial of ${project.name}`}
      onEvent={onEvent}
      className={className}
    />
  )
}
