import { iconsIn, type IconSheet } from './iconsIn.ts'
import { ownerText, type OwnerText } from './ownerText.ts'

/** Which of the old page's libraries a presenter needs. */
export interface Kit {
  /** jQuery 2.2, Bootstrap 3.3 (CSS and JS), the container, the page around it and the compatibility sheet. */
  classic: boolean
  /** Sheets of icons that its text names. */
  icons: IconSheet[]
  /** Plug-ins that it calls and some presenters load from a host that is no more; its own copy, if it comes, replaces ours. */
  plugins: string[]
  /** PybossaPlayer, and what stands for the players of YouTube, Vimeo and SoundCloud. */
  players: boolean
}

const PLUGINS = ['scrollsync', 'dragscrollable']
const PLAYERS =
  /pybossa-?player|youtu\.?be|vimeo|soundcloud|\bYT\.|<iframe|createElement\(\s*['"]iframe|embed/i
/** What no framework has in it by itself. */
const PLAYERS_IN_BUNDLES = /PybossaPlayer|\bYT\.Player|iframe_api|player\.vimeo\.com|soundcloud\.com/

/**
 * Decides by the owner's text. The old page gave everything to everybody; a presenter that names none of it is spared the weight. One
 * whose calls are in a script file of its own cannot be read: it gets everything.
 * @param wish `project.info.presenter_kit`: the owner's word counts more than what the text looks like
 */
export function kitFor(html: string, wish?: 'classic' | 'none' | null): Kit {
  const text = ownerText(html)
  const players =
    isUnread(text) ||
    PLAYERS.test(text.markup + text.code + text.scripts.join('\n')) ||
    PLAYERS_IN_BUNDLES.test(text.bundles)
  const classic = wish === 'classic' || (wish !== 'none' && needsOldPage(text))
  if (!classic) return { classic, icons: [], plugins: [], players }
  const plugins = PLUGINS.filter((name) => html.includes(`.${name}(`))
  return { classic, icons: iconsIn(html), plugins, players }
}

/** Whether the text knows of colour schemes: the dark one is for presenters that were made for it. */
export function knowsColourSchemes(html: string): boolean {
  return /color-scheme|light-dark\(/.test(html)
}

function needsOldPage(text: OwnerText): boolean {
  return (
    callsJQuery(text.code) ||
    bundlesCallJQuery(text.bundles) ||
    OLD_CALLS.test(text.code) ||
    OLD_PARTS.test(text.code + text.bundles) ||
    isMarkedUpForBootstrap(text) ||
    text.scripts.some((address) => OLD_SCRIPTS.test(address) || isBootstrap(address)) ||
    isUnread(text)
  )
}

/** Whether the presenter's own calls are in a script file, out of sight. */
const isUnread = ({ scripts, code, bundles }: OwnerText) =>
  scripts.length > 0 && !OWN_CALLS.test(code + bundles)

const OWN_CALLS = /pybossa\s*\.\s*(run|presentTask|saveTask|newTask|taskLoaded)/
const OLD_CALLS = /\b(pybossaNotify|PybossaPlayer|Modernizr)\b/
/** Somebody who looks for the page around the presenter counts on it. */
const OLD_PARTS = /querySelector(?:All)?\(\s*["'](?:nav)?(?:\.navbar|\.brand|footer|#flashalert)\b/
/** Plug-ins, and the old theme's own files. */
const OLD_SCRIPTS = /jquery|(^|\/)static\/(js|vendor|openlayers)\//i
/** Bootstrap did without jQuery from its fifth version on. */
const isBootstrap = (address: string) => /bootstrap[^/]*\.js/i.test(address) && !/[@/]5\.\d/.test(address)

const JQUERY = /jquery|(^|[^\w$.])\$\s*[.(]/i
/** `$` made by the presenter itself, as a short name for `querySelector` and the like. */
const OWN_DOLLAR = /\b(?:const|let|var)\s+\$\s*=(?!\s*(?:window\.)?jQuery)|\bfunction\s+\$\s*\(/

const callsJQuery = (code: string) => JQUERY.test(code) && (/jquery/i.test(code) || !OWN_DOLLAR.test(code))

/** Calls that are jQuery's whoever wrote them down; a minifier uses `$` for anything. */
const TELLING_CALLS =
  /\bjQuery\s*[(.]|\}\s*\(\s*jQuery\s*[,)]|\$\((?:["'][#.<]|document\b\)|window\b\))|\$\.(?:ajax|getJSON|getScript|isEmptyObject|Deferred|fn)\b/
/** jQuery's prototype has its version beside its constructor, in every release. */
const JQUERY_INSIDE = /\bjquery:\s*[\w"'.]+,\s*constructor:/

const bundlesCallJQuery = (code: string) => TELLING_CALLS.test(code) && !JQUERY_INSIDE.test(code)

/** Names that Bootstrap 2 and 3 had and later ones have not. */
const OLD_NAMES = [
  'btn-(default|xs|large|small|mini|inverse)|span([1-9]|1[0-2])|row-fluid|col-(xs-\\d+|\\w\\w-offset-\\d+)',
  'img-(responsive|circle|polaroid)|glyphicon|icon-white|well|hero-unit|caret|thumbnails|nav-(list|stacked)|hidden-(xs|phone)',
  'panel-(default|primary|success|info|warning|danger|heading|body|footer|title)|label-(default|important|inverse)|alert-error',
  'control-(group|label)|form-(horizontal|actions)|input-(append|prepend)|progress-striped',
].join('|')
/** Names that later ones have too, and others as well. */
const COMMON_NAMES = [
  'btn-(primary|success|info|warning|danger|link|lg|sm|block|group)|col-(sm|md|lg)-\\d+|img-thumbnail|navbar|progress-bar',
  'form-(control|group|inline)|(alert|label)-(primary|success|info|warning|danger)|modal-(dialog|content|header|body|footer)|pull-(left|right)',
].join('|')
const CLASSES = /class(?:Name)?\s*[=:]\s*\\?["']([^"'>\\]*)/g
const NEWER_BOOTSTRAP = /\sdata-bs-|bootstrap[^"'\s>]*[@/][45]\.\d/i

function isMarkedUpForBootstrap({ markup, styles, code, bundles }: OwnerText): boolean {
  if (/\sdata-(?:toggle|dismiss|spy|slide)\s*=/.test(markup + code)) return true
  const names = new RegExp(`^(?:${OLD_NAMES}${NEWER_BOOTSTRAP.test(markup) ? '' : `|${COMMON_NAMES}`})$`)
  const old = new RegExp(`^(?:${OLD_NAMES})$`)
  const given = (text: string, wanted: RegExp) =>
    [...text.matchAll(CLASSES)]
      .flatMap(([, list = '']) => list.split(/\s+/))
      // What the presenter styles itself is its own, however it is called.
      .some((name) => wanted.test(name) && !new RegExp(`\\.${name}\\s*[{,:.]`).test(styles))
  return given(markup + code, names) || given(bundles, old)
}
