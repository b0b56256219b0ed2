/** Sheets of icons, each with its font: two families, the pictures that are used and the rest (`presenter-kit/<name>.css`). */
export type IconSheet = 'awesome' | 'awesome-rest' | 'glyphicons' | 'glyphicons-rest'

const BRINGS_AWESOME = /\b(href|src)\s*=\s*["']?(https?:)?\/\/[^"'\s>]*font-?awesome/i
const BRINGS_ICONS = /\[class\^=["']?icon-|icomoon|fontello/i
/** Bootstrap's own parts that are called like icons. */
const AWESOME = /(?<![\w-])(fa-[a-z]|icon-(?!(bar|next|prev)\b)[a-z])/

/** Whether a text brings a font of icons of its own, whose names are like ours. */
export function bringsIcons(text: string): boolean {
  return BRINGS_AWESOME.test(text) || BRINGS_ICONS.test(text)
}

/**
 * The sheets for the icons that a text names, whether in markup or in scripts that make some. Font Awesome's and Bootstrap 2's are one
 * family. The rest of a family comes when the document shows that it needs it (`lateIcons.ts`).
 */
export function iconsIn(text: string): IconSheet[] {
  const sheets: IconSheet[] = []
  if (!bringsIcons(text)) {
    // Pictures by their code, from a style sheet of the presenter's own, could be any.
    if (/font[^;{}]*FontAwesome/.test(text)) sheets.push('awesome', 'awesome-rest')
    else if (AWESOME.test(text)) sheets.push('awesome')
  }
  if (text.includes('glyphicon-')) sheets.push('glyphicons')
  return sheets
}
