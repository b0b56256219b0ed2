import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function tokensOf(scheme: 'light' | 'dark'): Record<string, string> {
  const block = new RegExp(`data-color-scheme='${scheme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]))
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const TEXT = 4.5
const SHAPE = 3
const grounds = ['page', 'surface', 'raised', 'sunken']
const rules: [text: string, grounds: string[], least: number][] = [
  ['ink', grounds, 7],
  ['muted', grounds, TEXT],
  ['faint', grounds, TEXT],
  ['accent', [...grounds, 'accent-quiet'], TEXT],
  ['ink', ['accent-quiet', 'info-quiet', 'success-quiet', 'warning-quiet', 'danger-quiet'], TEXT],
  ['on-accent', ['accent', 'accent-strong'], TEXT],
  ['on-danger', ['danger', 'danger-strong'], TEXT],
  ['success', [...grounds, 'success-quiet'], TEXT],
  ['warning', [...grounds, 'warning-quiet'], TEXT],
  ['danger', [...grounds, 'danger-quiet'], TEXT],
  ['info', [...grounds, 'info-quiet'], TEXT],
  ['strong', ['page', 'surface', 'raised'], SHAPE],
  ['chart-first', grounds, SHAPE],
  ['chart-second', grounds, SHAPE],
  ['focus', [...grounds, 'accent-quiet'], SHAPE],
]

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme)
  const pairs = rules.flatMap(([text, on, least]) => on.map((ground) => ({ text, ground, least })))
  test.each(pairs)('$text on $ground is readable ($least:1)', ({ text, ground, least }) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})
