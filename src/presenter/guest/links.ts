import type { Bridge } from './bridge.ts'

/**
 * Keeps the frame where it is: links to pages of the site ask the host, links elsewhere ask for a tab, and so do forms that only ask
 * (GET); a form that sends (POST) goes nowhere. Listens last, so that whatever the presenter prevents or stops is its own business.
 */
export function captureLinks(tell: Bridge['tell'], site: readonly string[], base: () => string): void {
  const follow = (url: URL) => {
    const isSite = site.some((origin) => new URL(origin).host === url.host)
    const isFile = /^\/(uploads|static)\//.test(url.pathname)
    if (isSite && !isFile)
      tell({ kind: 'navigate', href: (url.pathname + url.search + url.hash).slice(0, 4_000) })
    else tell({ kind: 'open', href: url.href.slice(0, 4_000) })
  }
  const onClick = (event: MouseEvent) => {
    if (event.type === 'auxclick' && event.button !== 1) return
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLAreaElement)
    const href = link?.getAttribute('href')?.trim()
    if (!link || !href || href.startsWith('#') || (event.defaultPrevented && !startsWork(link, href))) return
    if (/^javascript:/i.test(href)) {
      event.preventDefault()
      if (event.type === 'click') runLink(href)
      return
    }
    if (!URL.canParse(href, base())) return
    const url = new URL(href, base())
    if (!/^https?:$/.test(url.protocol)) return
    const here = new URL(base())
    const isSite = site.some((origin) => new URL(origin).host === url.host)
    if (isSite && url.hash && url.pathname === here.pathname && url.search === here.search) return
    event.preventDefault()
    follow(url)
  }
  window.addEventListener('click', onClick)
  window.addEventListener('auxclick', onClick)
  window.addEventListener('submit', (event) => {
    if (event.defaultPrevented || closesDialog(event)) return
    event.preventDefault()
    const question =
      event.target instanceof HTMLFormElement && questionOf(event.target, event.submitter, base())
    if (question) follow(question)
    else console.warn('This form was not sent: a presenter saves answers with pybossa.saveTask.')
  })
}

/**
 * Whether a link closes a dialog and leads to the tasks: the last button of many tutorials. Bootstrap closes and prevents the rest, so
 * that the reader sat before an empty page.
 */
const startsWork = (link: Element, href: string) =>
  link.hasAttribute('data-dismiss') && /(^|\/)newtask\/?$/.test(href)

/** The address that a form of the method GET leads to; null for all others, and for forms without an action: those mean scripts. */
function questionOf(form: HTMLFormElement, submitter: HTMLElement | null, base: string): URL | null {
  const action = form.getAttribute('action')?.trim()
  if (form.method !== 'get' || !action || action.startsWith('#') || !URL.canParse(action, base)) return null
  const url = new URL(action, base)
  if (!/^https?:$/.test(url.protocol)) return null
  const fields = [...new FormData(form, submitter)].filter((field): field is [string, string] => {
    return typeof field[1] === 'string'
  })
  url.search = new URLSearchParams(fields).toString()
  return url
}

/** Not every browser follows a `javascript:` link in a sealed document: what it says is run as a script of the page. */
function runLink(href: string): void {
  const code = href.slice('javascript:'.length)
  const script = document.createElement('script')
  try {
    script.textContent = decodeURIComponent(code)
  } catch {
    // A bare percent sign: browsers take it as it stands.
    script.textContent = code
  }
  document.documentElement.append(script)
  script.remove()
}

/** Whether a form goes nowhere anyway: it closes the `<dialog>` around it. */
function closesDialog({ target, submitter }: SubmitEvent): boolean {
  const form = target instanceof HTMLFormElement ? target.getAttribute('method') : null
  return (submitter?.getAttribute('formmethod') ?? form)?.toLowerCase() === 'dialog'
}

/** The way out of the box: Escape, unless the presenter used it. */
export function offerWayOut(tell: Bridge['tell']): void {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) tell({ kind: 'leave' })
  })
}
