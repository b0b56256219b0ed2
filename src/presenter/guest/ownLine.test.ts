// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { numberScripts } from './numberScripts.ts'
import { ownLine } from './ownLine.ts'

const url = 'https://site.example/project/cats/newtask'
const guest = 'https://site.example/static/presenter-guest.js'
const text = `<p>one</p>
<script>let a = 1</script>
<!-- <script>not this one</script> -->
<script src="library.js"></script>
<script type="text/template">nor this</script>
<script>
fail()
</script>`

describe('scripts are numbered', () => {
  const { html, scripts } = numberScripts(text)

  test('so that each begins at its own line and column, counted from itself', () => {
    const [, first = '', , , , second = ''] = html.split(/<script[^>]*>/)
    const at = (script: string, word: string) => {
      const lines = script.slice(0, script.indexOf(word)).split('\n')
      return [lines.length, (lines.at(-1) ?? '').length + 1]
    }
    expect(at(first, 'let')).toEqual([2, 9])
    expect(at(second, 'fail')).toEqual([7, 1])
    expect(scripts).toEqual([
      { from: 2, to: 2, shift: 1 },
      { from: 6, to: 8, shift: 6 },
    ])
  })

  test('and nothing but white space is added', () => {
    expect(html.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    expect(html).toContain('<script type="text/template">nor this<')
    expect(html).toContain('<!-- <script>not this one</script> -->')
  })

  const fromScript = ownLine(scripts, 1, url, `Error\n at setUp (${guest}:9:9)\n at ${url}:1:1`)
  const fromDocument = ownLine(scripts, 1, url, `setUp@${guest}:9:9\n@${url}:2:40\n`)

  test('a browser that counts from the script names the owner’s line, one that counts from the document is translated', () => {
    expect(fromScript.at(url, 7, 3)).toEqual({ line: 7, column: 3 })
    const documentLine = html.split('\n').findIndex((line) => line.startsWith('fail')) + 2
    expect(fromDocument.at(url, documentLine, 3)).toEqual({ line: 7, column: 3 })
  })

  test('what is in no script of the owner’s, or in another file, has no line', () => {
    expect(fromScript.at(url, 4, 1)).toBeUndefined()
    expect(fromScript.at('https://site.example/library.js', 7, 3)).toBeUndefined()
    expect(fromScript.at('', 0, 0)).toBeUndefined()
  })

  test.each([
    [
      'Chromium',
      `Error\n    at console.error (${guest}:1:99)\n    at show (${url}#a:7:12)\n    at ${url}:2:1`,
    ],
    ['Firefox and Safari', `error@${guest}:1:99\nshow@${url}:7:12\n@${url}:2:1\n`],
  ])('of a stack the innermost line of the owner counts: %s', (_, stack) => {
    expect(fromScript.of(stack)).toEqual({ line: 7, column: 12 })
  })

  test('a stack without any, or none at all, leads nowhere', () => {
    expect(fromScript.of(`Error\n    at ${guest}:1:99`)).toBeUndefined()
    expect(fromScript.of(undefined)).toBeUndefined()
  })
})
