import { readFile } from 'node:fs/promises'
import { fontAwesome } from './icons/fontAwesome.ts'
import { glyphicons, withoutGlyphicons } from './icons/glyphicons.ts'
import { bytesOf, textOf } from './packages.ts'

const here = (path: string) => new URL(path, import.meta.url)
const GLYPHS = 'bootstrap/dist/fonts/glyphicons-halflings-regular.woff2'
const AWESOME = 'font-awesome/fonts/fontawesome-webfont.woff2'

/** The classic libraries and sheets that `guest/pageText.ts` puts into a document, by their address below `/static/`. */
export async function kitFiles(): Promise<Map<string, string>> {
  const bootstrap = await textOf('bootstrap/dist/css/bootstrap.min.css')
  const [glyphs, awesome] = await Promise.all([
    glyphicons(bootstrap, await bytesOf(GLYPHS)),
    fontAwesome(await textOf('font-awesome/css/font-awesome.min.css'), await bytesOf(AWESOME)),
  ])
  return new Map([
    ['presenter-kit/jquery.min.js', await textOf('jquery/dist/jquery.min.js')],
    ['presenter-kit/bootstrap.min.js', await textOf('bootstrap/dist/js/bootstrap.min.js')],
    ['presenter-kit/bootstrap.min.css', withSoftHide(withoutGlyphicons(bootstrap))],
    ['presenter-kit/compat.css', await compatSheet()],
    ['presenter-kit/awesome.css', awesome.common],
    ['presenter-kit/awesome-rest.css', awesome.rest],
    ['presenter-kit/glyphicons.css', glyphs.common],
    ['presenter-kit/glyphicons-rest.css', glyphs.rest],
  ])
}

/** Markup of Bootstrap 2, in which half of the old presenters are written, on Bootstrap 3. */
async function compatSheet(): Promise<string> {
  const parts = ['grid', 'content', 'buttons', 'labels', 'dialogs', 'forms', 'navigation', 'notice']
  const sheets = await Promise.all(parts.map((name) => readFile(here(`compat/${name}.css`), 'utf8')))
  return sheets.join('')
}

/** Bootstrap 2's `.hide` gave way to jQuery's `show()`, which half of the presenters count on; Bootstrap 3's is for removing. Now both work. */
function withSoftHide(css: string): string {
  return css.replace('.hide{display:none!important}', '.hide{display:none}')
}
