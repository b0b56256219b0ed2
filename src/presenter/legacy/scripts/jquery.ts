/** What our stand-ins for plug-ins use of jQuery; a presenter may have brought any version from 1.7 on. */
export interface Query {
  readonly length: number
  readonly [index: number]: HTMLElement
  /** What it was asked for with; jQuery 3 no longer says. */
  selector?: string
  each(action: (this: HTMLElement) => void): Query
  find(selector: string): Query
  filter(selector: string): Query
  not(other: Query): Query
  first(): Query
  get(): HTMLElement[]
  scrollLeft(): number
  scrollLeft(value: number): Query
  scrollTop(): number
  scrollTop(value: number): Query
  on(events: string, handler: (event: Trigger) => void): Query
  on(events: string, selector: string, handler: (event: Trigger) => void): Query
  off(events: string, selector?: string): Query
}

/** jQuery's event object. */
export interface Trigger {
  target: Element
  currentTarget: HTMLElement
  button: number
  clientX: number
  clientY: number
  preventDefault(): void
}

export interface JQuery {
  (what: string | EventTarget): Query
  fn: Record<string, unknown>
  [member: string]: unknown
}

type Plugin = (this: Query, options?: never) => Query

/** Adds a plug-in to the jQuery that is there now; without one there is nobody to call it. */
export function plugIn(name: string, plug: ($: JQuery) => Plugin): void {
  const $ = (window as unknown as { jQuery?: JQuery }).jQuery
  if ($) $.fn[name] = plug($)
}
