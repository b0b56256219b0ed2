import subsetFont from 'subset-font'
import { BOOTSTRAP_ICONS } from './commonIcons.ts'
import { fontFace, iconRules } from './iconRules.ts'

const FAMILY = 'Glyphicons Halflings'
const RULES = /\.glyphicon[\w-]*(?::before)?(?:,\.glyphicon[\w-]*:before)*\{[^}]*\}/g
const FACE = /@font-face\{font-family:'Glyphicons Halflings'[^}]*\}/

/**
 * Bootstrap 3's icons as two sheets that need no other file: those that Bootstrap 2 had, and the rest.
 * @param css Bootstrap's own sheet, minified
 * @param font its icon font, woff2
 */
export async function glyphicons(css: string, font: Buffer): Promise<{ common: string; rest: string }> {
  const codes = new Map<string, string>()
  const shapes: string[] = []
  for (const [rule] of css.matchAll(RULES)) {
    const code = /content:"(?:\\([0-9a-f]+)|(.))"/.exec(rule)
    if (!code) shapes.push(rule)
    else
      for (const [, name = ''] of rule.matchAll(/\.glyphicon-([\w-]+):before/g))
        codes.set(name, code[1] ?? code[2]?.codePointAt(0)?.toString(16) ?? '')
  }
  const common = new Set(BOOTSTRAP_ICONS.map((name) => codes.get(name)))
  const part = async (isHere: (code: string) => boolean, isLater: boolean) => {
    const own = [...new Set(codes.values())].filter(isHere)
    const text = String.fromCodePoint(...own.map((code) => Number.parseInt(code, 16)))
    return [
      fontFace(FAMILY, await subsetFont(font, text, { targetFormat: 'woff2' }), isLater ? own : []),
      isLater ? '' : shapes.join(''),
      iconRules([['glyphicon', codes]], isHere),
    ].join('\n')
  }
  return {
    common: await part((code) => common.has(code), false),
    rest: await part((code) => !common.has(code), true),
  }
}

/** Bootstrap's sheet without icons and their font, which has a file of its own that an opaque origin could not load. */
export function withoutGlyphicons(css: string): string {
  return css.replace(FACE, '').replace(RULES, '')
}
