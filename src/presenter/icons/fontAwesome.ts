import subsetFont from 'subset-font'
import { AWESOME_ICONS, BOOTSTRAP_ICONS } from './commonIcons.ts'
import { fontFace, iconRules } from './iconRules.ts'
import { olderNames } from './olderNames.ts'

/** What Font Awesome 3 gave besides its pictures, without weight against rules of a presenter that has icons of its own. */
const OLDER_SHAPES = [
  ':where([class^="icon-"],[class*=" icon-"]):not(:where(.icon-bar,.icon-next,.icon-prev))::before{display:inline-block;font:normal 1em/1 FontAwesome;text-decoration:inherit;text-rendering:auto;-webkit-font-smoothing:antialiased}',
  '.icon-large{font-size:1.333em;vertical-align:-15%}',
  ...[2, 3, 4, 5].map((times) => `.icon-${times}x{font-size:${times}em}`),
  '.icon-fixed-width{display:inline-block;width:1.286em;text-align:center}',
  '.icon-border{padding:.2em .25em .15em;border:solid .08em #eee;border-radius:.1em}',
  '.icon-muted{color:#eee}.icon-light{color:#fff}.icon-dark{color:#333}',
  '.icons-ul{padding-left:0;margin-left:2.143em;list-style-type:none}.icons-ul>li{position:relative}.icon-li{position:absolute;left:-2.143em;width:2.143em;text-align:center}',
  ...[90, 180, 270].map((degrees) => `.icon-rotate-${degrees}::before{transform:rotate(${degrees}deg)}`),
  '.icon-flip-horizontal::before{transform:scaleX(-1)}.icon-flip-vertical::before{transform:scaleY(-1)}',
  '.icon-spin{display:inline-block;animation:fa-spin 2s infinite linear}',
  '.icon-stack{position:relative;display:inline-block;width:2em;height:2em;line-height:2em;vertical-align:-35%}.icon-stack>[class*=icon-]{position:absolute;width:100%;text-align:center;line-height:inherit}.icon-stack-base{font-size:2em}',
  '@media (prefers-reduced-motion:reduce){.fa-spin,.fa-pulse,.icon-spin{animation:none}}',
].join('')

/**
 * Font Awesome 4.7 as two sheets that need no other file: the pictures that presenters use, with all shapes, and the rest. Each knows its
 * pictures under `fa-` and, where Font Awesome 3 or Bootstrap 2 had them, under `icon-`.
 * @param css the package's own sheet, minified
 * @param font its font, woff2
 */
export async function fontAwesome(css: string, font: Buffer): Promise<{ common: string; rest: string }> {
  const codes = codesIn(css)
  const newer = new Set(olderNames.values())
  const older = new Map(
    [...[...codes.keys()].filter((name) => !newer.has(name)), ...olderNames.keys()].map((name) => [
      name,
      codes.get(olderNames.get(name) ?? name),
    ]),
  )
  const common = new Set([
    ...AWESOME_ICONS.map((name) => codes.get(name)),
    ...BOOTSTRAP_ICONS.flatMap((name) => [codes.get(name), older.get(name)]),
  ])
  const all = [...new Set(codes.values())]
  const part = async (isHere: (code: string | undefined) => boolean, isLater: boolean) => {
    const own = all.filter(isHere)
    const text = String.fromCodePoint(...own.map((code) => Number.parseInt(code, 16)))
    return [
      fontFace('FontAwesome', await subsetFont(font, text, { targetFormat: 'woff2' }), isLater ? own : []),
      isLater ? '' : shapesIn(css) + OLDER_SHAPES,
      iconRules(
        [
          ['fa', codes],
          ['icon', older],
        ],
        isHere,
      ),
    ].join('\n')
  }
  return {
    common: await part((code) => common.has(code), false),
    rest: await part((code) => code !== undefined && !common.has(code), true),
  }
}

const PICTURES = /((?:\.fa-[\w-]+:before,?)+)\{content:"\\(f[0-9a-f]{3})"\}/g

function codesIn(css: string): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [, selectors = '', code = ''] of css.matchAll(PICTURES))
    for (const [, name = ''] of selectors.matchAll(/\.fa-([\w-]+):before/g)) codes.set(name, code)
  return codes
}

/** Sizes, stacks, turns and the like: all that is neither font nor picture, nor in Bootstrap anyway. */
function shapesIn(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@font-face\{[^}]*\}/, '')
    .replace(PICTURES, '')
    .replace(/(?<=^|\})\.(sr-only|pull-)[^{]*\{[^}]*\}/g, '')
    .replace(/@-webkit-keyframes fa-spin\{.*?\}\}/, '')
    .replace(/-(ms|webkit)-[\w-]+:(?!antialiased)("[^"]*"|[^;}])*;?/g, '')
    .trim()
}
