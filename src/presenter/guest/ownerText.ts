/** An owner's document taken apart, so that each kind of evidence is looked for where it counts. */
export interface OwnerText {
  /** Markup without scripts, styles and comments; templates in scripts belong to it. */
  markup: string
  /** Style sheets written into the document. */
  styles: string
  /** Scripts written by hand, without whole-line comments, and inline handlers. */
  code: string
  /** Scripts that a bundler wrote: in those a name proves little. */
  bundles: string
  /** Addresses of classic scripts that the document loads. */
  scripts: string[]
}

const PARTS =
  /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>|<style\b[^>]*>([\s\S]*?)<\/style\s*>|<!--[\s\S]*?-->/gi
const HANDLERS =
  /\son\w+\s*=\s*(?:"([^"]*)"|'([^']*)')|href\s*=\s*(?:"javascript:([^"]*)"|'javascript:([^']*)')/gi
const LINE_COMMENTS = /^\s*(?:\/\/.*$|\/\*[\s\S]*?\*\/)/gm
/** Above this size a script counts as a bundle if it looks like one, in UTF-16 units. */
const LONG = 20_000

/** Takes a document apart; scripts of the kind `module` are left out, for no old page had any. */
export function ownerText(html: string): OwnerText {
  const text: OwnerText = { markup: '', styles: '', code: '', bundles: '', scripts: [] }
  text.markup = html.replace(PARTS, (_, attributes?: string, script?: string, style?: string) => {
    if (style !== undefined) text.styles += style + '\n'
    if (script === undefined) return ''
    const type = attribute(attributes ?? '', 'type') ?? ''
    const src = attribute(attributes ?? '', 'src')
    if (/template|handlebars|x-tmpl|text\/html/i.test(type)) return script
    if (type !== '' && !/^(text|application)\/(x-)?(java|ecma)script/i.test(type)) return ''
    if (src !== undefined) text.scripts.push(src)
    else if (isBundle(script)) text.bundles += script + '\n'
    else text.code += script.replace(LINE_COMMENTS, '') + '\n'
    return ''
  })
  for (const [, ...handlers] of text.markup.matchAll(HANDLERS)) text.code += handlers.join('') + '\n'
  return text
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

function isBundle(script: string): boolean {
  if (script.length < LONG) return false
  const lines = script.split('\n').length
  return (
    script.length / lines > 300 || /webpackBootstrap|__webpack_require__|_interopRequireDefault/.test(script)
  )
}
