import { plugIn, type JQuery, type Query } from './jquery.ts'
import { createLightbox, type Item, type Settings } from './lightbox.ts'

type Options = Settings & Item & { live?: boolean }
type Showable = string | Element | Query | Item

const lightbox = createLightbox()
const CLICK = 'click.fb-start'

// The old page's fancyBox 2, as presenters call it: on links, or with something to show. Helpers and animations are not there.
plugIn('fancybox', ($) => {
  $['fancybox'] = createCalls($)
  return function (options: Options = {}) {
    const selector = options.live === false ? undefined : this.selector
    const find = () => (selector ? $(selector) : this).get()
    const onClick = (event: { currentTarget: HTMLElement; preventDefault(): void }) => {
      event.preventDefault()
      const link = event.currentTarget
      const group = groupOf(link)
      const links = group === null ? [link] : find().filter((other) => groupOf(other) === group)
      lightbox.open(
        links.map((node) => itemOf(node, options)),
        { ...options, index: links.indexOf(link) },
      )
    }
    // Links that come later count too, and a second call replaces the first.
    if (selector) $(document).off(CLICK, selector).on(CLICK, selector, onClick)
    else this.off(CLICK).on(CLICK, onClick)
    return this
  }
})

/** `$.fancybox(what, options)` and its members. */
function createCalls($: JQuery) {
  const open = (what: Showable | Showable[] = [], options: Options = {}) => {
    const list = Array.isArray(what) ? what : [what]
    lightbox.open(
      list.flatMap((one) => itemsOf(one, options)),
      { ...options, ...(isPlain(what) ? (what as Options) : {}) },
    )
  }
  const nothing = () => undefined
  return Object.assign(open, lightbox, {
    open,
    cancel: lightbox.close,
    update: nothing,
    reposition: nothing,
    toggle: nothing,
    showLoading: nothing,
    hideLoading: nothing,
    defaults: {},
    helpers: {},
    version: '2.1.5',
    isOpen: () => $('.fancybox-wrap').length > 0,
  })
}

const isPlain = (what: unknown) => Object.getPrototypeOf(what) === Object.prototype

function itemsOf(what: Showable, options: Options): Item[] {
  if (typeof what === 'string') {
    const isAddress = /^(#|https?:|\/|data:image)|\.(png|jpe?g|gif|webp|svg|bmp)([?#].*)?$/i.test(what)
    return [{ ...options, ...(isAddress ? { href: what } : { content: what }) }]
  }
  if (what instanceof Element) return [itemOf(what as HTMLElement, options)]
  if (isPlain(what)) return [{ ...options, ...(what as Item) }]
  return (what as Query).get().map((node) => itemOf(node, options))
}

/** What a link leads to; anything else is shown itself. */
function itemOf(node: HTMLElement, options: Options): Item {
  const href = node.dataset['fancyboxHref'] ?? node.getAttribute('href')
  const type = node.dataset['fancyboxType'] ?? /fancybox\.(\w+)/.exec(node.className)?.[1]
  const title = node.dataset['fancyboxTitle'] ?? node.title
  return {
    ...(type ? { type } : {}),
    title,
    ...(href === null ? { content: node } : { href }),
    ...known(options),
  }
}

const known = ({ href, title, type, content }: Options): Item =>
  Object.fromEntries(
    Object.entries({ href, title, type, content }).filter(([, value]) => value !== undefined),
  )

function groupOf(link: HTMLElement): string | null {
  const group = link.dataset['fancyboxGroup'] ?? link.getAttribute('rel')
  return group && group !== 'nofollow' ? group : null
}
