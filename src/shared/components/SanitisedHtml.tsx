import { useLayoutEffect, useMemo, useRef } from 'react'
import { fitPictureFrame } from './pictureFrame.ts'
import { markdownToHtml, sanitiseHtml } from './sanitise.ts'

/** The one place where other people's HTML enters our page, after `sanitise.ts`. Default export: it is loaded lazily, with its 27 KB of parsers. */
export default function SanitisedHtml({ source, format }: { source: string; format: 'markdown' | 'html' }) {
  const holder = useRef<HTMLDivElement>(null)
  const html = useMemo(
    () => (format === 'markdown' ? markdownToHtml(source) : sanitiseHtml(source)),
    [source, format],
  )
  useLayoutEffect(() => {
    const fit = ({ source: from, data }: MessageEvent<unknown>) => {
      for (const frame of holder.current?.querySelectorAll('iframe') ?? [])
        if (frame.contentWindow === from) fitPictureFrame(frame, data)
    }
    addEventListener('message', fit)
    return () => removeEventListener('message', fit)
  }, [])
  // oxlint-disable-next-line react/no-danger -- the one sanitising component of the house
  return <div ref={holder} className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
