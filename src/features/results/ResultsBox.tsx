import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { BoxEvent } from '#presenter/host/boxTypes.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import { BoxFrame } from '#shared/box/BoxFrame.tsx'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { boxReader } from './boxReader.ts'

const SMALLEST = 240
const TALLEST = 8_000
/** A page as high as its window plus a margin would grow for ever. */
const MOST_GROWTHS = 40
/** A page that loads itself anew more often than this is taken for broken. */
const MOST_RELOADS = 5

/** An owner's page about the results in its sealed box, as tall as it is: it reads its project's results, and nothing else. */
export function ResultsBox({ project, html }: { project: Project; html: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const user = useCurrentUser()
  const [height, setHeight] = useState(SMALLEST)
  const [growths, setGrowths] = useState(0)
  const [mounts, setMounts] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const [services] = useState(() => boxReader(project.id, user?.id ?? null))
  const again = () => {
    setFailed(false)
    setGrowths(0)
    setMounts((count) => count + 1)
  }
  const onEvent = (event: BoxEvent) => {
    if (event.kind === 'navigate') void navigate(event.href)
    if (event.kind === 'failed') setFailed(true)
    // What comes into the frame by itself is not the owner's page any more, but whatever lies at its address.
    if (event.kind === 'reloaded' && mounts < MOST_RELOADS) again()
    else if (event.kind === 'reloaded') setFailed(true)
    if (event.kind === 'resized' && growths < MOST_GROWTHS) {
      setHeight(Math.min(Math.max(event.height, SMALLEST), TALLEST))
      setGrowths((count) => count + 1)
    }
  }
  if (hasFailed)
    return (
      <Notice
        tone="warning"
        title={t`The owner’s page about the results cannot be shown`}
        actions={
          <Button size="sm" onClick={again}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>The project’s own page failed. The data below is complete without it.</Trans>
      </Notice>
    )
  return (
    <div
      style={{ height }}
      className="box-content flex flex-col overflow-hidden rounded-lg border border-line"
    >
      <BoxFrame
        key={mounts}
        document={{ kind: 'results', html, project }}
        services={services}
        title={t`Results of ${project.name}`}
        onEvent={onEvent}
        className="min-h-0 grow"
      />
    </div>
  )
}
