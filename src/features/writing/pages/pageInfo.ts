import type { Page } from '#pybossa/schemas/page.ts'
import { readOwnPage } from '#shared/projectPages/ownPage.ts'

/** What an owner writes on a page, as the form has it. */
export interface PageWords {
  title: string
  text: string
  slug: string
}

export const wordsOf = (page: Page | undefined): PageWords =>
  page
    ? { title: readOwnPage(page).title, text: readOwnPage(page).words ?? '', slug: page.slug }
    : { title: '', text: '', slug: '' }

/** `info` with these words in it; the text stays under the key it had, everything else stays. */
export function withWords(
  before: Record<string, unknown> | null,
  { title, text }: Pick<PageWords, 'title' | 'text'>,
): Record<string, unknown> {
  const key = readOwnPage({ slug: '', info: before }).wordsKey ?? 'text'
  const { [key]: _text, ...rest } = before ?? {}
  return { ...rest, title: title.trim(), ...(text.trim() === '' ? {} : { [key]: text }) }
}

/** A title as a short name for programs: lower case, ASCII, dashes; with a number where it is taken. */
export function slugFor(title: string, taken: readonly string[]): string {
  const plain =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'page'
  let slug = plain
  for (let number = 2; taken.includes(slug); number++) slug = `${plain}-${number}`
  return slug
}
