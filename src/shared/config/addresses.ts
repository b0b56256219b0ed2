import * as z from 'zod/mini'

const isOwnPath = (text: string) => /^\/(?![/\\])[^\s\\]*$/.test(text)

const asUrl = (text: string) => (URL.canParse(text) ? new URL(text) : undefined)

/** Hosts whose pages count as safe without https: this very machine. */
const isThisMachine = ({ hostname }: URL) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)

/** A path of this site; a whole address is taken where it is on this site, and becomes one. */
export const ownPath = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    if (isOwnPath(text)) return text
    const url = asUrl(text)
    if (url?.origin === window.location.origin) return url.pathname + url.search
    context.issues.push({ code: 'custom', message: 'not of this site', input: text })
    return ''
  }),
)

/** Where a link may lead: a path of this site, or a whole https address. */
export const linkAddress = z
  .string()
  .check(z.refine((text) => isOwnPath(text) || (!/\s/.test(text) && asUrl(text)?.protocol === 'https:')))

/** `https://host[:port]` and nothing behind it; http only for this very machine. */
export const safeOrigin = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    const url = asUrl(text)
    const isSafe = url && (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url)))
    if (isSafe && [url.origin, `${url.origin}/`].includes(text)) return url.origin
    context.issues.push({ code: 'custom', message: 'not an https origin', input: text })
    return ''
  }),
)
