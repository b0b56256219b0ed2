import { headerOf } from '#pybossa/recorded/exchange.ts'
import type { Kept } from '#pybossa/recorded/readRecorded.ts'
import { shapeDifferences } from './shapeDifferences.ts'

const isJson = (type: string | null | undefined) => Boolean(type?.includes('json'))
const isDocument = (body: unknown) => body !== null && typeof body === 'object' && !('binary' in body)

/** How an answer differs from the recorded one: status, kind of content, where a redirect leads, keys and types. */
export async function judge(exchange: Kept, answer: Response): Promise<string[]> {
  const { response } = exchange
  const text = await answer.text()
  if (answer.status !== response.status)
    return [`status ${answer.status} instead of ${response.status}: ${text.slice(0, 300)}`]
  const lines: string[] = []
  const location = headerOf(response, 'location')
  const withoutHost = (url: string | null) => url?.replace(/^https?:\/\/[^/]+/, '')
  if (location !== undefined && withoutHost(answer.headers.get('location')) !== withoutHost(location))
    lines.push(`leads to ${answer.headers.get('location') ?? 'nowhere'} instead of ${location}`)
  const recordedJson = isJson(headerOf(response, 'content-type'))
  if (response.status !== 204 && recordedJson !== isJson(answer.headers.get('content-type')))
    lines.push(`content-type ${answer.headers.get('content-type') ?? 'none'}`)
  else if ((recordedJson || isDocument(response.body)) && response.status !== 204)
    lines.push(...shapeDifferences(response.body, JSON.parse(text)))
  return lines
}
