import type { ReaderSettings } from '../protocol.ts'
import type { Kit } from './kitFor.ts'
import { oldSkeleton } from './oldSkeleton.ts'

/** What surrounds the owner's text in the document that is written into the box. */
export interface PageParts {
  html: string
  kit: Kit
  /** Absolute address of the folder of the classic libraries, ending in `/`. */
  kitBase: string
  /** Query that names the version of our own files, e.g. `?v=1a2b3c4d`, or nothing. */
  version: string
  reader: ReaderSettings
  /** Colour scheme of the document. */
  scheme: 'light' | 'dark'
  /** What `#PYBOSSA_USER_LOCALE` says. */
  locale: string
  /** Whether the page came by https: then http: images and scripts are fetched by https too. */
  secure: boolean
  /** Name of the global function that sets the box up, called before the owner's first script. */
  setUp: string
}

/** The whole document as text: libraries and window.pybossa first, then the owner's markup, untouched. `before` is what comes before that. */
export function pageText(parts: PageParts): { text: string; before: string } {
  const { kit, kitBase, reader, scheme } = parts
  const sheet = (name: string) => `<link rel="stylesheet" href="${escape(kitBase + name)}">`
  const script = (name: string) => `<script src="${escape(kitBase + name)}"></script>`
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    parts.secure ? '<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">' : '',
    kit.classic ? sheet('bootstrap.min.css') + sheet('compat.css') : '',
    ...kit.icons.map((name) => sheet(`${name}.css`)),
    kit.classic ? script('jquery.min.js') + script('bootstrap.min.js') : '',
    ...kit.plugins.map((name) => script(`../js/pdf/${name}.js`)),
    kit.players ? script(`players.js${parts.version}`) : '',
    // On a line of its own: see ownLine.ts.
    `\n<script>${parts.setUp}()</script>`,
  ]
  const locale = `<div id="PYBOSSA_USER_LOCALE" style="display:none" hidden>${escape(parts.locale)}</div>`
  const around = kit.classic ? oldSkeleton(parts.html) : { before: '', after: '' }
  const before =
    `<!doctype html><html lang="${escape(reader.locale)}" data-color-scheme="${reader.colourScheme}" style="color-scheme: ${scheme}">` +
    `<head>${head.join('')}</head><body>${around.before}${locale}${kit.classic ? '<div class="container">' : ''}`
  const after = `${kit.classic ? '</div>' : ''}${around.after}</body></html>`
  return { text: before + parts.html + after, before }
}

/** Adds a sheet of the kit to the document later on, among the kit's own: what the presenter brings counts more. */
export function addSheet(kitBase: string, name: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link')
    Object.assign(link, {
      rel: 'stylesheet',
      href: `${kitBase}${name}.css`,
      onload: resolve,
      onerror: resolve,
    })
    document.querySelector(`link[href="${kitBase}compat.css"]`)?.after(link)
  })
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
