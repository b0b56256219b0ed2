import type { Page } from '#pybossa/schemas/page.ts'

/** Keys under which owners keep a page's words, and those that only say where its file lies or how it is called. */
const WORDS = ['text', 'body', 'content', 'markdown']
const OWN = ['container', 'file_name', 'title', 'position']

/** `field-guide` → `Field guide`. */
const fromSlug = (slug: string) => {
  const words = slug.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A project's own page as it is read: heading, Markdown text and under which key of `info` it is, and what else there is. */
export function readOwnPage({ slug, info }: Pick<Page, 'slug' | 'info'>): {
  title: string
  wordsKey: string | undefined
  words: string | undefined
  rest: Record<string, unknown>
} {
  const all = info ?? {}
  const wordsKey = WORDS.find((key) => typeof all[key] === 'string' && all[key] !== '')
  return {
    title: typeof all['title'] === 'string' && all['title'] ? all['title'] : fromSlug(slug),
    wordsKey,
    words: wordsKey === undefined ? undefined : String(all[wordsKey]),
    rest: Object.fromEntries(Object.entries(all).filter(([key]) => key !== wordsKey && !OWN.includes(key))),
  }
}

/** PYBOSSA has no column for it: `info.position` is ours; pages without one stand behind the others, the oldest first. */
const positionOf = ({ info }: Page) => (typeof info?.['position'] === 'number' ? info['position'] : Infinity)

/** A project's own pages in the order its owner gave them. */
export const inOrder = (pages: readonly Page[]) =>
  pages.toSorted((one, other) => {
    const [first, second] = [positionOf(one), positionOf(other)]
    return first === second ? one.id - other.id : first - second
  })
