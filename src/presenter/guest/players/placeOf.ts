import type { PlayerMessage } from '../../protocol.ts'

type Place = Omit<Extract<PlayerMessage, { kind: 'playersPlaced' }>['places'][number], 'id'>
interface Edges {
  top: number
  right: number
  bottom: number
  left: number
}

const NOWHERE: Place = {
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  clip: { top: 0, right: 0, bottom: 0, left: 0 },
  shown: 'no',
}

/**
 * Where a frame's content is in the window and how much of it is to be seen: what scrolls or cuts around it, and what lies over
 * it, hides a player as it would hide the frame.
 */
export function placeOf(frame: HTMLElement): Place {
  const outer = frame.getBoundingClientRect()
  // Under a CSS transform the border is scaled as well.
  const scale = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1
  const x = outer.left + frame.clientLeft * scale
  const y = outer.top + frame.clientTop * scale
  const width = frame.clientWidth * scale
  const height = frame.clientHeight * scale
  if (width < 1 || height < 1 || !isRendered(frame)) return NOWHERE

  const seen = { top: y, right: x + width, bottom: y + height, left: x }
  cutByParents(seen, frame)
  intersect(seen, { top: 0, right: window.innerWidth, bottom: window.innerHeight, left: 0 })
  cutByCovers(seen, frame)
  const place = { x: round(x), y: round(y), width: round(width), height: round(height) }
  const clip = {
    top: round(Math.max(0, seen.top - y)),
    right: round(Math.max(0, x + width - seen.right)),
    bottom: round(Math.max(0, y + height - seen.bottom)),
    left: round(Math.max(0, seen.left - x)),
  }
  if (isEmpty(seen)) return { ...place, clip, shown: 'no' }
  const top = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2)
  if (top && hides(top, frame)) return { ...place, clip, shown: 'no' }
  return { ...place, clip, shown: !top || top === frame || top.contains(frame) ? 'yes' : 'through' }
}

/** Cuts off what ancestors do not let out. What is positioned leaves those behind that are not. */
function cutByParents(seen: Edges, frame: Element): void {
  let leaves = false
  for (let at: Element | null = frame; at && at !== document.body; at = at.parentElement) {
    const { display, position, overflowX, overflowY } = getComputedStyle(at)
    const isLeft: boolean = leaves && position === 'static'
    const cuts = display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')
    if (at !== frame && !isLeft && cuts) {
      const { top, left } = at.getBoundingClientRect()
      const inner = { top: top + at.clientTop, left: left + at.clientLeft }
      intersect(seen, { ...inner, bottom: inner.top + at.clientHeight, right: inner.left + at.clientWidth })
    }
    if (position === 'fixed') return
    leaves = position === 'absolute' || isLeft
  }
}

/** Bars that stay at an edge of the window cover a part, dialogs with their backdrop all of it. */
function cutByCovers(seen: Edges, frame: Element): void {
  const middle = (seen.left + seen.right) / 2
  const over = (y: number) => {
    const top = isEmpty(seen) ? null : document.elementFromPoint(middle, y)
    return top ? hides(top, frame) : null
  }
  const above = over(seen.top + 1)?.getBoundingClientRect()
  if (above) seen.top = Math.max(seen.top, above.bottom)
  const below = over(seen.bottom - 1)?.getBoundingClientRect()
  if (below) seen.bottom = Math.min(seen.bottom, below.top)
}

/** What hides the frame where `top` lies over it: the first of its ancestors that one cannot see through; null when one can. */
function hides(top: Element, frame: Element): Element | null {
  for (let at: Element | null = top; at && !at.contains(frame); at = at.parentElement) {
    const { position, backgroundColor, backgroundImage } = getComputedStyle(at)
    const isClear = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor) && backgroundImage === 'none'
    if (position === 'fixed' || !isClear || at instanceof HTMLDialogElement || at instanceof HTMLImageElement)
      return at
  }
  return null
}

function isRendered(frame: HTMLElement): boolean {
  return typeof frame.checkVisibility === 'function'
    ? frame.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    : getComputedStyle(frame).visibility === 'visible'
}

function intersect(edges: Edges, other: Edges): void {
  edges.top = Math.max(edges.top, other.top)
  edges.right = Math.min(edges.right, other.right)
  edges.bottom = Math.min(edges.bottom, other.bottom)
  edges.left = Math.max(edges.left, other.left)
}

const isEmpty = ({ top, right, bottom, left }: Edges) => right - left < 1 || bottom - top < 1
const round = (px: number) => Math.round(px * 10) / 10
