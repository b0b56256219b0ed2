/** One thing to show; what presenters give to `fancybox` has these members among others. */
export interface Item {
  href?: string
  title?: string
  type?: string
  /** HTML, or an element that is borrowed from the page while it is shown. */
  content?: string | Element
}

/** What happens around showing; called with the item as `this`. */
export type Moment = 'beforeLoad' | 'afterLoad' | 'beforeShow' | 'afterShow' | 'beforeClose' | 'afterClose'
export interface Settings extends Partial<Record<Moment, (this: Item) => void>> {
  /** Number of the item to begin with. */
  index?: number
  closeBtn?: boolean
  /** A click on what is shown closes it. */
  closeClick?: boolean
}

const PREFIX = 'fancybox-'

interface Shown {
  dialog: HTMLDialogElement
  inner: HTMLElement
  title: HTMLElement
  items: Item[]
  at: number
  settings: Settings
  /** Puts back what is borrowed from the page. */
  giveBack(): void
}

/** A dialog that shows pictures, frames or parts of the page, one at a time. */
export function createLightbox() {
  let shown: Shown | null = null

  const tell = (moment: Moment) => {
    const item = shown?.items[shown.at]
    if (item) shown?.settings[moment]?.call(item)
  }

  const turn = (step: number) => {
    if (!shown) return
    const { items, dialog, inner, title } = shown
    shown.giveBack()
    shown.at = (shown.at + step + items.length) % items.length
    const item = items[shown.at] ?? {}
    tell('beforeLoad')
    const { node, giveBack } = picture(item, () => tell('afterLoad'))
    shown.giveBack = giveBack
    tell('beforeShow')
    inner.replaceChildren(node)
    title.textContent = item.title ?? ''
    title.hidden = !item.title
    dialog.setAttribute('aria-label', item.title || 'Enlarged view')
    tell('afterShow')
  }

  const close = () => {
    if (!shown) return
    tell('beforeClose')
    shown.giveBack()
    shown.dialog.close()
    shown.dialog.remove()
    tell('afterClose')
    shown = null
  }

  /** Shows the items, beginning with `settings.index`; what was open before is closed. */
  const open = (items: Item[], settings: Settings) => {
    close()
    if (items.length === 0) return
    const dialog = part('dialog', 'wrap')
    const [inner, title] = [part('div', 'inner'), part('div', 'title')]
    const closing = button(`${PREFIX}item ${PREFIX}close`, '×', 'Close', close)
    closing.hidden = settings.closeBtn === false
    dialog.append(inner, title, closing)
    if (items.length > 1)
      dialog.append(
        button(`${PREFIX}nav ${PREFIX}prev`, '‹', 'Previous', () => turn(-1)),
        button(`${PREFIX}nav ${PREFIX}next`, '›', 'Next', () => turn(1)),
      )
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog || (settings.closeClick && inner.contains(event.target as Node))) close()
    })
    dialog.addEventListener('cancel', close)
    dialog.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1, Escape: 0 }[event.key]
      if (step === undefined) return
      // Otherwise Escape would lead out of the presenter as well.
      event.preventDefault()
      if (step === 0) close()
      else turn(step)
    })
    document.body.append(dialog)
    shown = { dialog, inner, title, items, at: settings.index ?? 0, settings, giveBack: () => undefined }
    turn(0)
    dialog.showModal()
  }

  return { open, close, next: () => turn(1), prev: () => turn(-1) }
}

function part<Name extends keyof HTMLElementTagNameMap>(
  tag: Name,
  name: string,
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(tag)
  node.className = PREFIX + name
  return node
}

function button(name: string, sign: string, label: string, action: () => void): HTMLButtonElement {
  const node = document.createElement('button')
  Object.assign(node, { type: 'button', className: name, title: label, textContent: sign })
  node.setAttribute('aria-label', label)
  node.addEventListener('click', action)
  return node
}

/** What an item looks like, and how the page gets back what was borrowed from it. */
function picture(item: Item, loaded: () => void): { node: Node; giveBack(): void } {
  const { href = '', content } = item
  const own = { giveBack: () => undefined }
  const borrowed =
    content instanceof Element ? content : href.startsWith('#') ? document.querySelector(href) : null
  if (borrowed instanceof HTMLElement) {
    const place = document.createComment('')
    const { display } = borrowed.style
    borrowed.replaceWith(place)
    if (display === 'none') borrowed.style.display = 'block'
    loaded()
    return {
      node: borrowed,
      giveBack: () => (place.replaceWith(borrowed), void (borrowed.style.display = display)),
    }
  }
  if (typeof content === 'string') {
    const node = document.createElement('div')
    node.innerHTML = content
    loaded()
    return { node, ...own }
  }
  const isFrame = item.type === 'iframe'
  const node = part(isFrame ? 'iframe' : 'img', isFrame ? 'iframe' : 'image')
  node.onload = loaded
  if (node instanceof HTMLImageElement) {
    node.alt = item.title ?? ''
    node.onerror = () => node.replaceWith('This picture could not be loaded.')
  }
  node.src = href
  return { node, ...own }
}
