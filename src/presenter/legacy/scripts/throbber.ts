interface Options {
  color?: string
  /** Width and height in px. */
  size?: number
  lines?: number
  strokewidth?: number
  /** Empty space around the picture in px. */
  padding?: number
  alpha?: number
  /** ms of fading in and out. */
  fade?: number
  /** Turns per second, about. */
  rotationspeed?: number
  clockwise?: boolean
}

const DEFAULTS = {
  color: 'rgb(85, 85, 85)',
  size: 50,
  lines: 14,
  strokewidth: 1.8,
  padding: 0,
  alpha: 1,
  fade: 300,
  rotationspeed: 1,
  clockwise: true,
}

/** The old page's spinner: `new Throbber({ color, size }).appendTo(node).start()`. It is hidden until it starts. */
export class Throbber {
  elem: SVGSVGElement
  #options = { ...DEFAULTS }
  #turning: Animation | undefined

  constructor(options: Options = {}) {
    this.elem = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    this.elem.setAttribute('role', 'img')
    this.elem.setAttribute('aria-label', 'Loading')
    this.elem.style.visibility = 'hidden'
    this.configure(options)
  }

  configure(options: Options): this {
    Object.assign(this.#options, options)
    const { size, padding, color, lines, strokewidth } = this.#options
    for (const [name, value] of Object.entries({ width: size, height: size, viewBox: '-50 -50 100 100' }))
      this.elem.setAttribute(name, String(value))
    this.elem.style.margin = `${padding}px`
    this.elem.replaceChildren(
      ...Array.from({ length: lines }, (_, index) => {
        const line = document.createElementNS('http://www.w3.org/2000/svg', 'line')
        const look = {
          y1: -26,
          y2: -46,
          stroke: color,
          'stroke-width': (strokewidth * 100) / size,
          'stroke-linecap': 'round',
          'stroke-opacity': Math.max(0.1, (index + 1) / lines),
          transform: `rotate(${(360 / lines) * index})`,
        }
        for (const [name, value] of Object.entries(look)) line.setAttribute(name, String(value))
        return line
      }),
    )
    return this
  }

  appendTo(parent: Element | ArrayLike<Element>): this {
    const node = parent instanceof Element ? parent : parent[0]
    node?.append(this.elem)
    return this
  }

  start(): this {
    const { alpha, fade, lines, rotationspeed, clockwise } = this.#options
    this.elem.style.visibility = 'visible'
    this.elem.style.transition = `opacity ${fade}ms`
    this.elem.style.opacity = String(alpha)
    this.#turning?.cancel()
    const isCalm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches
    if (isCalm) return this
    const turns = ['rotate(0turn)', `rotate(${clockwise ? 1 : -1}turn)`]
    this.#turning = this.elem.animate?.(
      { transform: turns },
      { duration: 1000 / rotationspeed, iterations: Number.POSITIVE_INFINITY, easing: `steps(${lines})` },
    )
    return this
  }

  stop(): this {
    this.elem.style.visibility = 'hidden'
    this.elem.style.opacity = '0'
    this.#turning?.cancel()
    this.#turning = undefined
    return this
  }

  toggle(): this {
    return this.elem.style.visibility === 'hidden' ? this.start() : this.stop()
  }
}
