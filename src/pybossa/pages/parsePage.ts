/**
 * A page of PYBOSSA as a document apart: it runs nothing, loads nothing, and is never shown. Only texts are read out of it, for the
 * few things that exist as HTML alone (CONTRACT.md §7.2).
 */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/**
 * What our own theme writes into such a page: `<script type="application/json" id="atrium-page">{…}</script>`. Undefined where there
 * is no such block, or no JSON in it.
 */
export function embeddedData(page: Document): unknown {
  const text = page.querySelector('script#atrium-page[type="application/json"]')?.textContent
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** The texts in a row of a table. */
export const cellsOf = (row: Element): string[] =>
  [...row.querySelectorAll('td, th')].map((cell) => cell.textContent?.trim() ?? '')

/** What a reader would see of somebody's HTML, as text. */
export function textOfHtml(html: string): string {
  const { body } = parsePage(html)
  for (const unseen of body.querySelectorAll('script, style, template')) unseen.remove()
  return body.textContent?.trim() ?? ''
}
