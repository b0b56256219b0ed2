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
    expect(sanitiseHtml('<h1>Terms</h1><p onclick="x()">Be kind</p>')).toBe('<h2>Terms</h2><p>Be kind</p>')
  })

  test.each([
    '![x](/account/vera/delete)',
    '<img src=/account/signout?response_format=json>',
    '![x](../../account/vera/delete)',
    `![x](http://${location.hostname}:99/admin/users/add/2)`,
    '![x](/uploads/../account/vera/delete)',
    '![x](/uploads/%2e%2e/account/vera/delete)',
    '![x](/uploads/..%2faccount/vera/delete)',
    '[a prize](/account/vera/delete)',
    '[a prize](./delete)',
    `[a prize](//${location.host}/project/x/add_coowner/evil)`,
    '[a prize](/uploads/user_2/page.html)',
    '<video poster=/account/signout src=/account/vera/delete autoplay></video>',
    '<audio><source src=/account/signout></audio>',
    '<table background=/account/vera/delete><tr><td background=/account/signout>x',
    '<a href=https://example.org ping=/account/signout>x</a>',
    '<map><area href=/account/signout></map>',
    '<picture><source src=/account/signout><img src=/account/signout></picture>',
  ])('%j asks the site for nothing and leads to no act', (source) => {
    expect(markdownToHtml(source)).not.toMatch(
      /(src|href|ping|poster|background)="(?!https:\/\/example\.org)/,
    )
  })

  test.each([
    ['[x](/project/cats/newtask)', 'href="/project/cats/newtask"'],
    ['[x](/app/../project/cats/?response_format=json)', 'href="/project/cats/"'],
    ['[x](mailto:olga@example.org)', 'href="mailto:olga@example.org"'],
    ['[x](/uploads/user_2/guide.pdf)', 'href="/uploads/user_2/guide.pdf"'],
    ['<video src=/uploads/user_2/bat.mp4></video>', 'src="/uploads/user_2/bat.mp4" controls=""'],
    ['<video src=https://films.example/bat.mp4></video>', 'href="https://films.example/bat.mp4"'],
  ])('%s stays what it is', (source, expected) => {
    expect(markdownToHtml(source)).toContain(expected)
  })

  test('a picture of another site stands in a sealed frame: its server could redirect to an act of ours', () => {
    const html = markdownToHtml('![A cat](http://pictures.example/a%20cat.jpg)')
    expect(html).not.toContain('<img')
    expect(html).toContain('sandbox="allow-scripts"')
    expect(html).toContain('title="A cat"')
    expect(html).toContain('src="/static/picture.html#https%3A%2F%2Fpictures.example%2Fa%2520cat.jpg"')
  })

  test('nothing pretends to be a part of our page', () => {
    const html = markdownToHtml(
      '<div role=dialog aria-modal=true aria-live=assertive tabindex=1 accesskey=s class="fixed inset-0">x</div>',
    )
    expect(html.trim()).toBe('<div>x</div>')
  })

  test.each([
    ['# Bats', '<h2>Bats</h2>'],
    ['<h1>Bats</h1><h2 title="x">At night</h2>', '<h2>Bats</h2><h3 title="x">At night</h3>'],
    ['## Bats\n### At night', '<h2>Bats</h2>\n<h3>At night</h3>'],
    ['<table><tr><th></th><th>Year</th></tr></table>', '<tr><td></td><th>Year</th></tr>'],
  ])('%s takes its place below the page’s own heading, for those who listen too', (source, expected) => {
    expect(markdownToHtml(source)).toContain(expected)
  })

  test.each([
    ['deep quotes', '>'.repeat(20_000)],
    ['deep lists', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
  ])('%s do not break the page, nor hold it up: they stand as they were typed', (_, source) => {
    expect(markdownToHtml(source)).toMatch(/^<pre>/)
  })
})
