/** An inline script of the owner's text. */
export interface NumberedScript {
  /** Its first and last line in the owner's text, from 1. */
  from: number
  to: number
  /** So many lines were added to the text up to its first. */
  shift: number
}

const PARTS =
  /<!--[\s\S]*?-->|<style\b[^>]*>[\s\S]*?<\/style\s*>|(<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>)([\s\S]*?)<\/script\s*>/gi
const OTHER_TYPE = /\btype\s*=\s*["']?(?!\s*["'>]|(?:text|application)\/(?:x-)?(?:java|ecma)script|module)/i

const linesOf = (text: string) => text.split(/\r\n|\r|\n/)

/**
 * Puts blank lines and spaces in front of each inline script, so that its first line has the same number and column counted from the script
 * as it has in the owner's text: a browser that counts from there names the owner's line. Nothing else changes.
 */
export function numberScripts(html: string): { html: string; scripts: NumberedScript[] } {
  const scripts: NumberedScript[] = []
  let shift = 0
  const numbered = html.replace(PARTS, (whole, tag?: string, attributes = '', code = '', at = 0) => {
    if (tag === undefined || /\bsrc\s*=/i.test(attributes) || OTHER_TYPE.test(attributes)) return whole
    const before = linesOf(html.slice(0, (at as number) + tag.length))
    const above = before.length - 1
    shift += above
    scripts.push({ from: above + 1, to: above + linesOf(code as string).length, shift })
    const indent = ' '.repeat(before[above]?.length ?? 0)
    return tag + '\n'.repeat(above) + indent + whole.slice(tag.length)
  })
  return { html: numbered, scripts }
}
