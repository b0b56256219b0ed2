import { markdownToHtml, sanitiseHtml } from './sanitise.ts'

/** The one place where other people's HTML enters our page, after `sanitise.ts`. Default export: it is loaded lazily, with its 27 KB of parsers. */
export default function SanitisedHtml({ source, format }: { source: string; format: 'markdown' | 'html' }) {
  const html = format === 'markdown' ? markdownToHtml(source) : sanitiseHtml(source)
  // oxlint-disable-next-line react/no-danger -- the one sanitising component of the house
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
