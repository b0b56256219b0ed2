import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { typingBeside } from '#presenter/host/typingBeside.ts'
import type { BoxEvent, BoxFailure, BoxServices } from '#presenter/host/boxTypes.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { BoxFrame } from '#shared/box/BoxFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Part } from '../parts.ts'

/** A presenter without a loop loads itself anew after each answer; one that does it so often in one run is taken for broken. */
const MOST_RELOADS = 20

/** One run of a text in its sealed box. Give it a new `key` for the next. */
export function PreviewBox({
  project,
  part,
  html,
  makeServices,
  beside,
  onEvent,
  onRetry,
}: {
  project: OwnedProject
  part: Part
  html: string
  makeServices: () => BoxServices
  /** The code editor, which may have the keyboard while the box is seen. */
  beside: () => Element | null
  onEvent: (event: BoxEvent) => void
  onRetry: () => void
}) {
  const { t } = useLingui()
  const [services] = useState(makeServices)
  const [mounts, setMounts] = useState(0)
  const [failure, setFailure] = useState<BoxFailure | 'reloads'>()
  const hear = (event: BoxEvent) => {
    if (event.kind === 'failed') setFailure(event.reason)
    else if (event.kind === 'reloaded' && mounts >= MOST_RELOADS) setFailure('reloads')
    else if (event.kind === 'reloaded') setMounts((count) => count + 1)
    else onEvent(event)
  }
  if (failure === 'empty')
    return (
      <p className="m-auto max-w-80 p-6 text-center text-muted">
        <Trans>Nothing to show yet. What you write appears here.</Trans>
      </p>
    )
  if (failure !== undefined)
    return (
      <Notice
        tone="warning"
        className="m-4 self-start"
        title={
          {
            timeout: t`It did not start`,
            flood: t`It was stopped: it never came to rest`,
            theft: t`It was stopped: it takes the keyboard while you type elsewhere`,
            reloads: t`It was stopped: it loads itself again and again`,
          }[failure]
        }
        actions={
          <Button size="sm" onClick={onRetry}>
            <Trans>Run it again</Trans>
          </Button>
        }
      >
        {failure === 'theft' ? (
          <Trans>Look for a call of focus() that nobody’s click or key asks for.</Trans>
        ) : (
          <Trans>Look for a loop without an end in your code.</Trans>
        )}
      </Notice>
    )
  const { id, short_name, name, description, info } = project
  return (
    <BoxFrame
      key={mounts}
      document={{ kind: part, html, project: { id, short_name, name, description, info }, isWatched: true }}
      services={services}
      title={t`Preview of ${name}`}
      onEvent={hear}
      beside={(frame) => typingBeside(frame, beside)}
      className="min-h-0 grow"
    />
  )
}
