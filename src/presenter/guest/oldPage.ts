type Test = Record<string, unknown> & {
  test?: unknown
  complete?: () => void
  callback?: (url: string) => void
}
type Loadable = string | Test | Loadable[]

const asList = (value: unknown): string[] => (Array.isArray(value) ? value : value ? [value] : []).map(String)

/** Adds a script or sheet to the document and waits for it. */
function addFile(url: string): Promise<void> {
  return new Promise((resolve) => {
    const isSheet = /\.css(\?|$)/.test(url)
    const element = isSheet ? document.createElement('link') : document.createElement('script')
    if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url })
    else element.src = url
    element.onload = element.onerror = () => resolve()
    document.head.append(element)
  })
}

/** What presenters use of Modernizr 2.7: a handful of answers that are all yes today, and `load`, its script loader. */
export function createModernizr(): object {
  const load = async (what: Loadable): Promise<void> => {
    if (Array.isArray(what)) {
      for (const one of what) await load(one)
      return
    }
    if (typeof what === 'string') return addFile(what)
    const chosen = 'test' in what ? (what.test ? what['yep'] : what['nope']) : undefined
    const urls = [chosen, what['both'], what['load']].flatMap(asList)
    for (const url of urls) {
      await addFile(url)
      what.callback?.(url)
    }
    what.complete?.()
  }
  const yes = Object.fromEntries(
    'canvas svg audio video localstorage sessionstorage history json touch geolocation csstransforms csstransitions rgba fontface'
      .split(' ')
      .map((name) => [name, name !== 'touch' || 'ontouchstart' in window]),
  )
  return { ...yes, load: (what: Loadable) => void load(what) }
}

const NOTICE = 'pybossa-notification'
const CLASSES: Record<string, string> = {
  error: 'danger',
  danger: 'danger',
  warning: 'warning',
  success: 'success',
}

/** The old page's notice at the top: `pybossaNotify(html, true, 'success')` shows it, `pybossaNotify('', false)` takes it away. */
export function pybossaNotify(message: string, show: boolean, type = 'info'): void {
  document.getElementById(NOTICE)?.remove()
  if (!show) return
  const notice = document.createElement('div')
  notice.id = NOTICE
  notice.setAttribute('role', 'status')
  notice.className = `alert alert-${CLASSES[type] ?? 'info'}`
  notice.innerHTML = message
  document.body.prepend(notice)
}
