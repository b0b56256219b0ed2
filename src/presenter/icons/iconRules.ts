/**
 * A font that lies in the sheet itself: an opaque origin loads no font file without CORS.
 * @param codes the code points (hexadecimal) that it may be asked for; empty: all
 */
export function fontFace(family: string, font: Uint8Array, codes: readonly string[] = []): string {
  const range = codes.length > 0 ? `;unicode-range:${ranges(codes)}` : ''
  const data = Buffer.from(font).toString('base64')
  return `@font-face{font-family:"${family}";font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2")${range}}`
}

/** `.fa-check:before,.icon-ok:before{content:"\f00c"}` for every picture: its names by prefix, and whether a code is meant. */
export function iconRules(
  names: readonly (readonly [prefix: string, codes: ReadonlyMap<string, string | undefined>])[],
  isHere: (code: string) => boolean,
): string {
  const selectors = new Map<string, string[]>()
  for (const [prefix, codes] of names)
    for (const [name, code] of codes) {
      if (code === undefined || !isHere(code)) continue
      selectors.set(code, [...(selectors.get(code) ?? []), `.${prefix}-${name}:before`])
    }
  return [...selectors].map(([code, list]) => `${list.join(',')}{content:"\\${code}"}`).join('')
}

function ranges(codes: readonly string[]): string {
  const points = codes.map((code) => Number.parseInt(code, 16)).toSorted((a, b) => a - b)
  const spans: [number, number][] = []
  for (const point of points) {
    const last = spans.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else spans.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join()
}
