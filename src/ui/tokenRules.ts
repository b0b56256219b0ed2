/** The colours of one scheme by the name of their token, as `tokens.css` has them. */
export function tokensOf(css: string, scheme: 'light' | 'dark'): Record<string, string> {
  const block = new RegExp(`data-color-scheme='${scheme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]))
}

const TEXT = 4.5
const SHAPE = 3
const grounds = ['page', 'surface', 'raised', 'sunken']

/** Which colour stands on which, and how much they must differ (WCAG AA): our own tokens and an operator's are held to the same. */
export const tokenRules: [colour: string, grounds: string[], least: number][] = [
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
