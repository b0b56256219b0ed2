import type { OpenMessage, ReaderSettings } from '../protocol.ts'
import { createAjax } from './ajax.ts'
import { bridgeBeacon, bridgeFetch } from './bridgedFetch.ts'
import { bridgeXhr } from './bridgedXhr.ts'
import { createBridge } from './bridge.ts'
import { installDialogs } from './dialogs.ts'
import { bringsIcons } from './iconsIn.ts'
import { createKeeping } from './keeping.ts'
import { kitFor, knowsColourSchemes } from './kitFor.ts'
import { bringLateIcons } from './lateIcons.ts'
import { captureLinks, offerWayOut } from './links.ts'
import { createModernizr } from './modernizr.ts'
import { pybossaNotify } from './notify.ts'
import { numberScripts } from './numberScripts.ts'
import { ownLine } from './ownLine.ts'
import { ownRequest } from './ownRequest.ts'
import { addSheet, pageText } from './pageText.ts'
import { takePlayers } from './playersKit.ts'
import { presenterLocale } from './presenterLocale.ts'
import { createPybossa } from './pybossaLibrary.ts'
import { reportErrors, reportHeight } from './reports.ts'
import { warmPictures } from './warmPictures.ts'
import { changeAddress, installStandIns } from './standIns.ts'

declare global {
  interface Window {
    jQuery?: Parameters<typeof createAjax>[0]
    pybossa?: object
    Modernizr?: object
    pybossaNotify?: typeof pybossaNotify
  }
}

const SET_UP = '__setUp'

/** Writes the owner's document into the box, after everything it may rely on. Runs once. */
export function begin({ page, site, reader, memory }: OpenMessage, port: MessagePort): void {
  const file = new URL(window.location.href)
  const sites = [site, file.origin === 'null' ? site : file.origin]
  const warn = console.warn.bind(console)
  let skip = () => false
  let hearPlayer: ReturnType<NonNullable<ReturnType<typeof takePlayers>>> = () => undefined

  const { tell, ask } = createBridge(port, warn, (message) => {
    if (message.kind === 'skip') tell({ kind: 'skipped', id: message.id, done: skip() })
    else if (message.kind === 'ping') tell({ kind: 'pong', id: message.id })
    else if (message.kind === 'reader') dress(message.reader)
    else if (message.kind === 'warm') warm(message.urls)
    else if (message.kind === 'playerSays') hearPlayer(message)
    else focus()
  })

  const keeping = createKeeping(tell)

  changeAddress(null, '', page.address)
  // Where the address could not be changed, relative requests still start from the page they were written for.
  const isMoved = window.location.pathname === page.address
  const base = () => (isMoved ? window.location.href : new URL(page.address, file).href)
  const own = (url: string) => ownRequest(url, sites, base())
  let path = page.address
  const warm = warmPictures((url) => new URL(url, base()).href)
  const kit = kitFor(page.html, page.kit)
  // Where somebody works on the text, errors name its lines; elsewhere it stays as it is to the letter.
  const watched = page.isWatched ? numberScripts(page.html) : undefined
  const kitBase = new URL('presenter-kit/', file).href

  const follows = knowsColourSchemes(page.html)
  const schemeFor = (settings: ReaderSettings) => (follows ? settings.colourScheme : 'light')
  let newTab = ''
  const dress = (settings: ReaderSettings) => {
    newTab = settings.newTab ?? 'Open in a new tab'
    const root = document.documentElement
    root.lang = settings.locale
    root.dataset['colorScheme'] = settings.colourScheme
    root.toggleAttribute('data-reduced-motion', settings.reducedMotion)
    root.style.colorScheme = schemeFor(settings)
    for (const [name, value] of Object.entries(settings.variables ?? {})) root.style.setProperty(name, value)
  }
  const focus = () => {
    window.focus()
    if (document.body && document.activeElement === document.body) {
      document.body.tabIndex = -1
      document.body.focus({ preventScroll: true })
    }
  }

  const setUp = () => {
    delete (window as unknown as Record<string, unknown>)[SET_UP]
    dress(reader)
    const lineOf =
      watched && ownLine(watched.scripts, before.split('\n').length - 1, document.URL, new Error().stack)
    reportErrors(tell, lineOf)
    reportHeight(tell)
    captureLinks(tell, sites, base)
    offerWayOut(tell)
    hearPlayer = takePlayers()?.({ tell, newTab: () => newTab }) ?? hearPlayer
    window.addEventListener('pagehide', () => {
      keeping.flush()
      tell({ kind: 'gone' })
    })
    const library = createPybossa(createAjax(window.jQuery), {
      shortName: page.shortName,
      path: () => (isMoved ? window.location.pathname : path),
      goTo: (to) => {
        path = to
        history.pushState({}, '', to)
      },
      onLoop: () => tell({ kind: 'loop' }),
      onPresented: (taskId) => tell({ kind: 'presented', taskId }),
      report: (text) => console.error(text),
    })
    skip = library.skip
    window.pybossa = library.pybossa
    window.Modernizr = createModernizr()
    window.pybossaNotify = pybossaNotify
    if (kit.classic && !bringsIcons(page.html)) bringLateIcons(kit.icons, (name) => addSheet(kitBase, name))
    tell({ kind: 'started' })
  }

  installStandIns(memory, keeping)
  installDialogs()
  window.XMLHttpRequest = bridgeXhr(window.XMLHttpRequest, ask, own, warn)
  window.fetch = bridgeFetch(window.fetch.bind(window), ask, own)
  navigator.sendBeacon = bridgeBeacon(navigator.sendBeacon.bind(navigator), ask, own)
  Object.defineProperty(window, SET_UP, { configurable: true, value: setUp })

  const { text, before } = pageText({
    html: watched?.html ?? page.html,
    kit,
    kitBase,
    version: file.search,
    reader,
    scheme: schemeFor(reader),
    locale: presenterLocale(page.html, reader.locale),
    secure: file.protocol === 'https:',
    setUp: SET_UP,
  })
  document.open()
  document.write(text)
  document.close()
}
