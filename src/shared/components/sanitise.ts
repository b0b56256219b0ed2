import DOMPurify from 'dompurify'
import { marked } from 'marked'
import { isFile, isPassiveFile, isReadingPage, readAddress } from '#pybossa/harmlessAddress.ts'
import { pictureFrame } from './pictureFrame.ts'

const TAGS =
  'a abbr audio b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small source span strong sub summary sup table tbody td tfoot th thead tr u ul var video'
const ATTRIBUTES = 'align alt colspan dir height href lang open reversed rowspan scope src start title width'

/** Text beyond this is shown as it was typed: laying out a hostile one would hold the page up for seconds. */
const LONGEST = 100_000

/**
 * Owners' HTML made harmless: no scripts, styles, forms, handlers, `javascript:`, ids or classes that could shadow ours, and no address
 * of the site but reading pages and uploaded files. A picture or a link of any other address would be an act in the name
 * of whoever looks (PYBOSSA deletes and signs out on plain GETs); pictures from elsewhere come in a frame of their own.
 */
export function sanitiseHtml(html: string): string {
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ATTRIBUTES.split(' '),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
    RETURN_DOM_FRAGMENT: true,
  })
  // Written out where it was read: in our own document, pictures load before anybody has looked at them.
  const holder = fragment.ownerDocument.createElement('div')
  holder.append(fragment)
  holder.querySelectorAll('a').forEach(tameLink)
  holder.querySelectorAll('audio, video').forEach(tamePlayer)
  holder.querySelectorAll('source').forEach((source) => source.remove())
  holder.querySelectorAll('img').forEach(tamePicture)
  fitIn(holder)
  return holder.innerHTML
}

/** Markdown as PYBOSSA's owners write it (GitHub flavour, some HTML in it), as harmless HTML. */
export function markdownToHtml(source: string): string {
  try {
    if (source.length <= LONGEST) return sanitiseHtml(marked.parse(source, { async: false, gfm: true }))
  } catch {
    // Nested so deeply that no parser follows: as it was typed, then.
  }
  const text = document.createElement('pre')
  text.textContent = source
  return text.outerHTML
}

/** The page has its own first heading, so theirs begin below it; a header cell that says nothing heads nothing. */
function fitIn(holder: Element): void {
  if (holder.querySelector('h1'))
    for (const level of [5, 4, 3, 2, 1])
      holder.querySelectorAll(`h${level}`).forEach((heading) => rename(heading, `h${level + 1}`))
  for (const cell of holder.querySelectorAll('th'))
    if (!cell.textContent.trim() && !cell.querySelector('img, iframe')) rename(cell, 'td')
}

function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag)
  for (const { name, value } of element.attributes) other.setAttribute(name, value)
  other.append(...element.childNodes)
  element.replaceWith(other)
}

const read = (address: string) => readAddress(address, location.href)

/** An address of our own without its JSON mode: nobody wants to read that. */
function ownAddress(url: URL): string {
  url.searchParams.delete('response_format')
  return url.pathname + url.search + url.hash
}

function tameLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href')
  if (href === null || /^(#|mailto:)/i.test(href)) return
  const address = read(href)
  const path = address?.url.pathname ?? ''
  if (address && !address.isOwn) {
    link.setAttribute('href', address.url.href)
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer nofollow')
  } else if (address && (isReadingPage(path) || isPassiveFile(path)))
    link.setAttribute('href', ownAddress(address.url))
  else link.removeAttribute('href')
}

function tamePicture(picture: HTMLImageElement): void {
  const src = picture.getAttribute('src') ?? ''
  if (/^data:image\/(avif|gif|jpeg|png|webp)[;,]/i.test(src)) return
  const address = read(src)
  if (address && !address.isOwn) picture.replaceWith(pictureFrame(picture, address.url))
  else if (address && isFile(address.url.pathname)) {
    picture.setAttribute('src', ownAddress(address.url))
    picture.setAttribute('loading', 'lazy')
  } else picture.replaceWith(picture.alt)
}

/** Uploaded sounds and films play; those from elsewhere are linked. */
function tamePlayer(player: Element): void {
  const src = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src') ?? ''
  const address = read(src)
  if (address?.isOwn && isFile(address.url.pathname)) {
    for (const name of player.getAttributeNames()) player.removeAttribute(name)
    player.setAttribute('src', ownAddress(address.url))
    player.setAttribute('controls', '')
    player.setAttribute('preload', 'metadata')
    player.setAttribute('class', 'max-w-full')
    return
  }
  const link = player.ownerDocument.createElement('a')
  link.textContent = address?.url.hostname ?? ''
  if (address) link.setAttribute('href', address.url.href)
  tameLink(link)
  player.replaceWith(link)
}
