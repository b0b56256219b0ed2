import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { BOX_ALLOW, BOX_SANDBOX, boxAddress } from '#presenter/host/boxFrame.ts'
import type { Box, BoxDocument, BoxEvent, BoxServices } from '#presenter/host/boxTypes.ts'
import { openBox } from '#presenter/host/openBox.ts'
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
  className = '',
}: {
  document: BoxDocument
  services: BoxServices
  /** What screen readers call the frame. */
  title: string
  onEvent: (event: BoxEvent) => void
  onBox?: (box: Box | null) => void
  className?: string
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<Box>(null)
  const reader = useReader()
  const tell = useEffectEvent((event: BoxEvent) => onEvent(event))
  const open = useEffectEvent((element: HTMLIFrameElement) =>
    openBox({ frame: element, document, reader, services, onEvent: tell }),
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

  const { locale, colourScheme, reducedMotion } = reader
  useEffect(() => {
    box.current?.setReader({ locale, colourScheme, reducedMotion })
  }, [locale, colourScheme, reducedMotion])

  return (
    <iframe
      ref={frame}
      title={title}
      sandbox={BOX_SANDBOX}
      allow={BOX_ALLOW}
      src={boxAddress()}
      className={`block w-full border-0 bg-surface ${className}`}
    />
  )
}
