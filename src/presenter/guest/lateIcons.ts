import type { IconSheet } from './iconsIn.ts'

type Family = 'awesome' | 'glyphicons'

/** What stands for an icon: `icon-` begins many a name of somebody's own, on an empty `<i>` it is a picture. */
const ICONS: Record<Family, string> = {
  awesome: '.fa[class*="fa-"], i[class*="icon-"]:not(.glyphicon):empty',
  glyphicons: '.glyphicon',
}
/** How long after a change the document is looked through, in ms: many changes come at once. */
const PAUSE = 200

/**
 * Brings the sheets of icons that only the document shows to be needed: a family for elements that scripts make, and a family's rest for
 * an icon that has no picture although its sheet is there.
 * @param loaded the sheets that the document has
 * @param add puts one more into it and resolves when it is loaded
 */
export function bringLateIcons(loaded: readonly IconSheet[], add: (sheet: IconSheet) => Promise<void>): void {
  const asked = new Set(loaded)
  const there = new Set(loaded)
  let timer: ReturnType<typeof setTimeout> | undefined
  const bring = async (sheet: IconSheet) => {
    asked.add(sheet)
    await add(sheet)
    there.add(sheet)
    look()
  }
  const look = () => {
    timer = undefined
    // Until then the first sheets may still be on their way, and every icon looks unknown.
    if (document.readyState !== 'complete') return
    for (const family of ['awesome', 'glyphicons'] as const) {
      if (asked.has(`${family}-rest`)) continue
      const icons = [...document.querySelectorAll(ICONS[family])]
      if (!asked.has(family) && icons.length > 0) void bring(family)
      else if (there.has(family) && icons.some(isBlank)) void bring(`${family}-rest`)
    }
  }
  const lookSoon = () => void (timer ??= setTimeout(look, PAUSE))
  new MutationObserver(lookSoon).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['class'],
  })
  window.addEventListener('load', lookSoon)
}

const isBlank = (icon: Element) => /^(none|normal)$/.test(getComputedStyle(icon, '::before').content)
