import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { BOX_ALLOW, BOX_SANDBOX, boxAddress } from '#presenter/host/boxFrame.ts'
import type { Box, BoxDocument, BoxEvent, BoxServices } from '#presenter/host/boxTypes.ts'
import { openBox } from '#presenter/host/openBox.ts'
import type { TypingBeside } from '#presenter/host/typingBeside.ts'
import { setting } from '#shared/config/setting.ts'
import { useReader } from './useReader.ts'

/**
 * A project's own document in its sealed frame. It is opened once per mount: give it a new `key` to begin anew.
 * `onBox` gets the open box, and null when it is closed.
 */
export function BoxFrame({
  document,
  services,
  title,
  onEvent,
  onBox,
  beside,
  className = '',
}: {
  document: BoxDocument
  services: BoxServices
  /** What screen readers call the frame. */
  title: string
  onEvent: (event: BoxEvent) => void
  onBox?: (box: Box | null) => void
  /** The code editor in which one types what this box shows: anywhere else of our page, typing takes the box away. */
  beside?: (frame: HTMLIFrameElement) => TypingBeside
  className?: string
}) {
  const { t } = useLingui()
  const frame = useRef<HTMLIFrameElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const box = useRef<Box>(null)
  const reader = useReader()
  const tell = useEffectEvent((event: BoxEvent) => onEvent(event))
  const playerTitle = (provider: 'youtube' | 'vimeo' | 'soundcloud') =>
    ({ youtube: t`YouTube video`, vimeo: t`Vimeo video`, soundcloud: t`SoundCloud player` })[provider]
  const open = useEffectEvent((element: HTMLIFrameElement) =>
    openBox({
      frame: element,
      document,
      reader,
      services,
      onEvent: tell,
      ...(beside ? { beside } : {}),
      ...(stage.current ? { players: { element: stage.current, title: playerTitle } } : {}),
    }),
  )
  const hand = useEffectEvent((opened: Box | null) => onBox?.(opened))

  // Before the browser paints: the box's first words must find somebody who listens.
  useLayoutEffect(() => {
    if (!frame.current) return
    const opened = open(frame.current)
    box.current = opened
    hand(opened)
    return () => {
      opened.close()
      box.current = null
      hand(null)
    }
  }, [])

  const { locale, colourScheme, reducedMotion, newTab } = reader
  useEffect(() => {
    box.current?.setReader({ locale, colourScheme, reducedMotion, newTab })
  }, [locale, colourScheme, reducedMotion, newTab])

  return (
    <div className={`relative overflow-hidden bg-surface ${className}`}>
      <iframe
        ref={frame}
        title={title}
        sandbox={BOX_SANDBOX}
        allow={BOX_ALLOW}
        src={boxAddress(setting('presenterOrigin'))}
        className="absolute inset-0 block size-full border-0"
      />
      {/* Players of other sites, which cannot run in the sealed frame: they come after it in the order of the keyboard too. */}
      <div ref={stage} className="pointer-events-none absolute inset-0 isolate overflow-hidden" />
    </div>
  )
}
