// @vitest-environment jsdom
import { createRequire } from 'node:module'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Query } from './jquery.ts'
import type { Throbber } from './throbber.ts'

type Plugged = Query & {
  scrollsync(options?: object): Query
  dragscrollable(options?: object): Query
  fancybox(options?: object): Query
}
interface JQuery {
  (what: string | Element | Document): Plugged
  fancybox: { (what: unknown, options?: object): void; close(): void; next(): void }
}
let $: JQuery
beforeAll(async () => {
  $ = createRequire(import.meta.url)('jquery') as JQuery
  Object.assign(window, { jQuery: $ })
  await Promise.all([
    import('./scrollSync.ts'),
    import('./dragScrollable.ts'),
    import('./throbberGlobal.ts'),
    import('./fancyBox.ts'),
  ])
})
beforeEach(() => document.body.replaceChildren())

const draw = (html: string) => void (document.body.innerHTML = html)
const at = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement

describe('scrollsync', () => {
  test.each([
    ['xy', [30, 40]],
    ['x', [30, 0]],
    ['y', [0, 40]],
  ])('the others follow the leader along %s', (axis, place) => {
    draw('<div class="s" id="a"></div><div class="s" id="b"></div>')
    $('.s').scrollsync({ targetSelector: '#a', axis })
    Object.assign(at('#a'), { scrollLeft: 30, scrollTop: 40 })
    at('#a').dispatchEvent(new Event('scroll'))
    expect([at('#b').scrollLeft, at('#b').scrollTop]).toEqual(place)
    at('#b').scrollTop = 7
    at('#b').dispatchEvent(new Event('scroll'))
    expect(at('#a').scrollTop).toBe(40)
  })
})

describe('dragscrollable', () => {
  const mouse = (node: EventTarget, type: string, clientX: number, clientY: number, button = 0) =>
    node.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY, button }))
  const drag = (node: Element, button = 0) => {
    mouse(node, 'mousedown', 100, 100, button)
    mouse(document, 'mousemove', 90, 80, button)
    mouse(document, 'mousemove', 80, 75, button)
    mouse(document, 'mouseup', 80, 75, button)
    mouse(document, 'mousemove', 0, 0, button)
    return [at('#view').scrollLeft, at('#view').scrollTop]
  }
  beforeEach(() =>
    draw('<div id="view"><canvas id="page"></canvas><p id="text"><b>word</b><input></p></div>'),
  )

  test('dragging what it names scrolls the view, until the mouse is let go', () => {
    $('#view').dragscrollable({ dragSelector: '#page' })
    expect(drag(at('#page'))).toEqual([20, 25])
  })
  test('other things, other buttons and fields do not', () => {
    $('#view').dragscrollable({ dragSelector: '#text' })
    expect(drag(at('#page'))).toEqual([0, 0])
    expect(drag(at('#text'), 2)).toEqual([0, 0])
    expect(drag(at('input'))).toEqual([0, 0])
  })
  test('what lies inside counts, unless it is told not to', () => {
    $('#view').dragscrollable({ dragSelector: '#text', acceptPropagatedEvent: false })
    expect(drag(at('b'))).toEqual([0, 0])
    $('#view').dragscrollable({ dragSelector: '#text' })
    expect(drag(at('b'))).toEqual([20, 25])
  })
  test('by default the first thing inside can be dragged', () => {
    $('#view').dragscrollable()
    expect(drag(at('#page'))).toEqual([20, 25])
  })
})

describe('Throbber', () => {
  test('turns only while it is asked to, in the size and colour it is given', () => {
    draw('<div id="here"></div>')
    const Given = (window as unknown as { Throbber: typeof Throbber }).Throbber
    const spinner = new Given({ color: 'black', size: 90, lines: 8 }).appendTo(at('#here'))
    const svg = at('#here').querySelector('svg')
    expect(svg?.getAttribute('width')).toBe('90')
    expect(svg?.querySelectorAll('line[stroke="black"]')).toHaveLength(8)
    const turn = { cancel: vi.fn<() => void>() }
    spinner.elem.animate = vi.fn<() => Animation>(() => turn as unknown as Animation)
    expect(spinner.elem.style.visibility).toBe('hidden')
    spinner.start()
    expect(spinner.elem.style.visibility).toBe('visible')
    expect(spinner.elem.animate).toHaveBeenCalledOnce()
    spinner.stop()
    expect(turn.cancel).toHaveBeenCalledOnce()
    expect(spinner.toggle().elem.style.visibility).toBe('visible')
    expect(spinner.toggle().elem.style.visibility).toBe('hidden')
  })
})

describe('fancybox', () => {
  const dialog = () => document.querySelector('dialog')
  const shown = () => dialog()?.querySelector('.fancybox-inner')?.firstElementChild
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    dialog()?.dispatchEvent(event)
    return event.defaultPrevented
  }
  beforeEach(() => {
    $.fancybox.close()
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false
    }
  })

  test('a link opens its picture and stays where it is', () => {
    draw('<a class="fancybox" href="/static/cat.jpg" title="A cat">enlarge</a>')
    $('.fancybox').fancybox()
    expect(at('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))).toBe(false)
    expect(shown()?.getAttribute('src')).toBe('/static/cat.jpg')
    expect(dialog()?.open).toBe(true)
    expect(dialog()?.getAttribute('aria-label')).toBe('A cat')
    at('.fancybox-close').click()
    expect(dialog()).toBeNull()
  })

  test('links that come later count, a second call opens nothing twice, the address is read when it is clicked', () => {
    $('.late').fancybox()
    $('.late').fancybox()
    draw('<a class="late" href="">enlarge</a>')
    at('a').setAttribute('href', 'b.png')
    at('a').click()
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    expect(shown()?.getAttribute('src')).toBe('b.png')
  })

  test('a group is leafed through by key and button; Escape closes and goes no further', () => {
    draw(
      '<a class="g" rel="x" href="1.png"></a><a class="g" rel="x" href="2.png"></a><a class="g" href="3.png"></a>',
    )
    $('.g').fancybox()
    at('a[href="2.png"]').click()
    expect(shown()?.getAttribute('src')).toBe('2.png')
    expect(press('ArrowRight')).toBe(true)
    expect(shown()?.getAttribute('src')).toBe('1.png')
    at('.fancybox-prev').click()
    expect(shown()?.getAttribute('src')).toBe('2.png')
    expect(press('Escape')).toBe(true)
    expect(dialog()).toBeNull()
    at('a[href="3.png"]').click()
    expect(dialog()?.querySelector('.fancybox-next')).toBeNull()
  })

  test('a part of the page is borrowed and given back as it was', () => {
    draw('<a class="in" href="#help">help</a><div><p id="help" style="display: none">words</p></div>')
    $('.in').fancybox()
    at('.in').click()
    expect(shown()?.id).toBe('help')
    expect(at('#help').style.display).toBe('block')
    $.fancybox.close()
    expect(at('div > #help').style.display).toBe('none')
  })

  test('can be called with something to show, and says what happens', () => {
    const seen: string[] = []
    $.fancybox('<b>bold</b>', { afterShow: () => seen.push('shown'), afterClose: () => seen.push('closed') })
    expect(shown()?.innerHTML).toBe('<b>bold</b>')
    $.fancybox([{ href: 'a.png' }, { href: 'b.png', title: 'B' }], { index: 1 })
    expect(shown()?.getAttribute('alt')).toBe('B')
    $.fancybox({ href: 'https://owner.example/form', type: 'iframe' })
    expect(shown()?.localName).toBe('iframe')
    expect(seen).toEqual(['shown', 'closed'])
  })

  test('a picture that does not come says so', () => {
    $.fancybox('gone.png')
    shown()?.dispatchEvent(new Event('error'))
    expect(dialog()?.textContent).toContain('could not be loaded')
  })
})
