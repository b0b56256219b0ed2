import { describe, expect, test } from 'vitest'
import { contrast } from '#ui/contrast.ts'
import { brandColours } from './brandColours.ts'
import type { Mistake } from './Mistake.ts'
import type { Settings } from './settings.ts'

function dress(told: Settings) {
  const mistakes: Mistake[] = []
  const css = brandColours(told, mistakes)
  const tokens = (scheme: string) => {
    const block = new RegExp(`'${scheme}'\\]\\{([^}]*)\\}`).exec(css)?.[1] ?? ''
    return Object.fromEntries(block.split(';').map((pair) => pair.slice(2).split(':'))) as Record<
      string,
      string
    >
  }
  return { css, mistakes, light: tokens('light'), dark: tokens('dark') }
}

test('without colours of the operator’s there is no sheet', () => {
  expect(dress({}).css).toBe('')
})

describe('From one accent', () => {
  const { light, dark, mistakes } = dress({ 'colours.light.accent': '#8a1c4a' })
  test('the rest is made, in both schemes', () => {
    expect(mistakes).toEqual([])
    expect(light).toEqual({
      accent: '#8a1c4a',
      'accent-strong': expect.stringMatching(/^#/),
      'accent-quiet': expect.stringMatching(/^#/),
    })
    expect(Object.keys(dark)).toEqual(
      expect.arrayContaining(['accent', 'accent-strong', 'accent-quiet', 'on-accent']),
    )
  })
  test('it can be read on what it is used with', () => {
    expect(contrast(light['accent'] ?? '', light['accent-quiet'] ?? '')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark['accent'] ?? '', dark['accent-quiet'] ?? '')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark['on-accent'] ?? '', dark['accent'] ?? '')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark['on-accent'] ?? '', dark['accent-strong'] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

test('every accent that is dark enough for text is taken, black included', () => {
  for (const accent of ['#000000', '#0000ff', '#b00020', '#5b2a86', '#006400', '#7a4b00'])
    expect({ accent, mistakes: dress({ 'colours.light.accent': accent }).mistakes }).toEqual({
      accent,
      mistakes: [],
    })
})

test('a colour that is hard to read is refused with both ratios, and ours is used', () => {
  const { css, mistakes } = dress({ 'colours.light.accent': '#ffe600' })
  expect(css).toBe('')
  expect(mistakes).toEqual([
    {
      key: 'colours.light.accent',
      text: expect.stringMatching(
        /^colours\.light\.accent is #ffe600: its contrast with \S+ \(#[0-9a-f]{6}\) is 1\.\d+:1, needed are (4\.5|3):1\. Ours is used instead\.$/,
      ),
    },
  ])
})

test('one bad colour does not take the good ones with it', () => {
  const { light, mistakes } = dress({
    'colours.light.accent': '#5b2a86',
    'colours.light.accentQuiet': '#5b2a87',
    'colours.light.focus': '#fafafa',
  })
  expect(mistakes.map(({ key }) => key).toSorted()).toEqual([
    'colours.light.accentQuiet',
    'colours.light.focus',
  ])
  expect(light['accent']).toBe('#5b2a86')
  expect(light['focus']).toBeUndefined()
})

test('a dark accent of their own is held to the dark grounds', () => {
  expect(dress({ 'colours.dark.accent': '#ff9ec4' }).mistakes).toEqual([])
  expect(dress({ 'colours.dark.accent': '#5b2a86' }).mistakes.map(({ key }) => key)).toEqual([
    'colours.dark.accent',
  ])
})
