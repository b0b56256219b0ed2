// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { markdownToHtml, sanitiseHtml } from './sanitise.ts'

describe("owners' text", () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="  java\nscript:alert(1)">x</a>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src="//evil.example"></iframe>',
    '<form action="/account/x/delete"><button>Win a prize</button></form>',
    '<style>body{display:none}</style>',
    '<div style="position:fixed;inset:0">x</div>',
    '<a href="//evil.example">x</a>',
    '<img srcset="https://evil.example/x 1x">',
    '<math><mtext></p><style><img src=x onerror=alert(1)></style>',
    '<p id="root" name="x">x</p>',
    '<object data="x"></object><embed src="x"><base href="//evil.example">',
  ])('%j carries nothing dangerous', (source) => {
    const html = markdownToHtml(source)
    expect(html).not.toMatch(
      /<(script|iframe|form|button|style|svg|math|object|embed|base)|onerror|javascript:|style=|srcset|href="\/\/|\sid=|\sname=/i,
    )
  })

  test('keeps what Markdown is for', () => {
    const html = markdownToHtml(
      '## What\n\n- **one**\n- [two](https://example.org/)\n\n| a |\n| - |\n| b |\n\n![c](/uploads/user_2/c.png)',
    )
    expect(html).toContain('<h2>What</h2>')
    expect(html).toContain('<strong>one</strong>')
    expect(html).toContain('<td>b</td>')
    expect(html).toContain('src="/uploads/user_2/c.png"')
    expect(html).toMatch(/<a [^>]*rel="noopener noreferrer nofollow"/)
  })

  test("the server's own policy pages keep their structure", () => {
    expect(sanitiseHtml('<h1>Terms</h1><p onclick="x()">Be kind</p>')).toBe('<h1>Terms</h1><p>Be kind</p>')
  })
})
