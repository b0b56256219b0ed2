import { describe, expect, test } from 'vitest'
import { bytesOf, textOf } from '../packages.ts'
import { AWESOME_ICONS, BOOTSTRAP_ICONS } from './commonIcons.ts'
import { fontAwesome } from './fontAwesome.ts'
import { glyphicons, withoutGlyphicons } from './glyphicons.ts'
import { olderNames } from './olderNames.ts'

const packaged = await textOf('font-awesome/css/font-awesome.min.css')
const awesome = await fontAwesome(packaged, await bytesOf('font-awesome/fonts/fontawesome-webfont.woff2'))
const bootstrap = await textOf('bootstrap/dist/css/bootstrap.min.css')
const glyphs = await glyphicons(
  bootstrap,
  await bytesOf('bootstrap/dist/fonts/glyphicons-halflings-regular.woff2'),
)

/** The code point that a sheet draws for a class. */
const picture = (sheet: string, name: string) =>
  new RegExp(`\\.${name}:before[^{}]*\\{content:"\\\\([0-9a-f]+)"`).exec(sheet)?.[1]
const fontIn = (sheet: string) => Buffer.from(/base64,([^)]+)\)/.exec(sheet)?.[1] ?? '', 'base64')
const namesIn = (sheet: string, prefix: string) =>
  [...sheet.matchAll(new RegExp(`\\.${prefix}-([\\w-]+):before`, 'g'))].map(([, name]) => name)

describe('Font Awesome', () => {
  test('has every picture of the package in one of its two sheets, under the package’s names', () => {
    const names = [...packaged.matchAll(/\.fa-([\w-]+):before/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(700)
    expect(new Set([...namesIn(awesome.common, 'fa'), ...namesIn(awesome.rest, 'fa')])).toEqual(
      new Set(names),
    )
  })

  test('has what presenters use in the first sheet, in three generations of names', () => {
    const wanted = [
      ...AWESOME_ICONS.map((name) => `fa-${name}`),
      ...BOOTSTRAP_ICONS.map((name) => `icon-${name}`),
    ]
    expect(wanted.filter((name) => picture(awesome.common, name) === undefined)).toEqual([])
    expect(picture(awesome.common, 'icon-ok')).toBe(picture(awesome.common, 'fa-check'))
    // The hand was an outline then.
    expect(picture(awesome.common, 'icon-thumbs-up')).toBe(picture(awesome.common, 'fa-thumbs-o-up'))
    expect(picture(awesome.common, 'fa-thumbs-up')).toBe('f164')
    expect(picture(awesome.rest, 'icon-flickr')).toBe(picture(awesome.rest, 'fa-flickr'))
  })

  test('knows where each old name leads', () => {
    const known = new Set([...namesIn(awesome.common, 'fa'), ...namesIn(awesome.rest, 'fa')])
    expect([...olderNames].filter(([, name]) => !known.has(name))).toEqual([])
  })

  test('brings sizes, turns and stacks along, once', () => {
    for (const shape of ['.fa-2x{', '.fa-fw{', '.fa-spin{', '.fa-stack{', '.fa-inverse{', '.icon-large{']) {
      expect(awesome.common).toContain(shape)
      expect(awesome.rest).not.toContain(shape)
    }
    expect(awesome.common).not.toMatch(/sr-only|-webkit-transform|\.fa\.fa\./)
  })

  test('asks the later font only for what the earlier one lacks', () => {
    expect(fontIn(awesome.common).subarray(0, 4).toString()).toBe('wOF2')
    expect(fontIn(awesome.rest).length).toBeGreaterThan(fontIn(awesome.common).length)
    expect(awesome.common).not.toContain('unicode-range')
    expect(awesome.rest).toMatch(/unicode-range:U\+/)
  })
})

describe('Bootstrap’s icons', () => {
  test('are in sheets of their own, all of them', () => {
    const names = namesIn(bootstrap, 'glyphicon')
    expect(new Set([...namesIn(glyphs.common, 'glyphicon'), ...namesIn(glyphs.rest, 'glyphicon')])).toEqual(
      new Set(names),
    )
    expect(BOOTSTRAP_ICONS.filter((name) => !picture(glyphs.common, `glyphicon-${name}`))).toEqual([])
    expect(glyphs.common).toContain('.glyphicon{')
  })

  test('are no longer in Bootstrap’s own sheet, and nothing else is missing there', () => {
    const left = withoutGlyphicons(bootstrap)
    expect(left).not.toContain('Glyphicons Halflings')
    expect(left).toContain('.carousel-control .glyphicon-chevron-right')
    expect(left.split('{').length).toBe(left.split('}').length)
  })
})
