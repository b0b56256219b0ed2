import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { tokenRules, tokensOf } from './tokenRules.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

test('black on white is as much as there is, and a colour on itself nothing', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#0f5c5c', '#0f5c5c')).toBe(1)
})

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const tokens = tokensOf(css, scheme)
  const pairs = tokenRules.flatMap(([text, on, least]) => on.map((ground) => ({ text, ground, least })))
  test.each(pairs)('$text on $ground is readable ($least:1)', ({ text, ground, least }) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})
