import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { oldFiles } from './oldFiles.ts'

const files = await oldFiles()

test.each([
  'js/pybossa/pybossa.js',
  'js/pdf/pdf.js',
  'js/pdf/pdf.worker.js',
  'js/pdf/scrollsync.js',
  'js/pdf/dragscrollable.js',
  'js/throbber/throbber.js',
  'js/vendor/jquery.serializeJSON.min.js',
  'js/vendor/json2.min.js',
  'js/vendor/annotorious/annotorious.min.js',
  'js/vendor/annotorious/css/annotorious.css',
  'vendor/fancybox/jquery.fancybox.pack.js',
  'vendor/fancybox/jquery.fancybox.css',
  'vendor/bootstrap-tagsinput/bootstrap-tagsinput.min.js',
])('/static/%s is there, and whole', (path) => {
  const content = String(files.get(path) ?? '')
  expect(content).not.toBe('')
  expect(content).not.toMatch(/sourceMappingURL/)
  expect(() => new Script(path.endsWith('.js') ? content : '')).not.toThrow()
})

test('every picture that a sheet asks for lies beside it', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.css')) continue
    for (const [, url = ''] of String(content).matchAll(/url\(['"]?(?!data:)([^'")]+)/g))
      expect([...files.keys()]).toContain(path.replace(/[^/]*$/, url))
  }
})

test('the picture of waiting is an animated GIF', () => {
  const gif = readFileSync(new URL('../../../public/static/img/loading.gif', import.meta.url)).toString(
    'latin1',
  )
  expect(gif.slice(0, 6)).toBe('GIF89a')
  expect(gif).toContain('NETSCAPE2.0')
  expect(gif.length).toBeLessThan(5_000)
})

test('whose work it is is said beside it', () => {
  const text = String(files.get('presenter-kit/LICENSES.txt'))
  for (const name of [
    'jquery 2.2.4',
    'bootstrap 3.3.7',
    'font-awesome 4.7.0',
    'pdfjs-dist 1.10.100',
    'annotorious 0.6.4',
  ])
    expect(text).toContain(name)
  expect(text).toMatch(/Apache License[\s\S]*MIT/)
})
