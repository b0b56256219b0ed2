import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

/** Orders a reader may choose; `recommended` is the server's own. */
export const sorts = ['recommended', 'needs-help', 'nearly-done', 'active', 'newest', 'name'] as const
export type Sort = (typeof sorts)[number]

/** What of a list is shown and how: all of it lives in the address. */
export interface ListView {
  text: string
  sort: Sort
  hidesFinished: boolean
  /** From 1. */
  page: number
}

const isSort = (word: string | null): word is Sort => sorts.some((sort) => sort === word)

const pageFrom = (word: string | null | undefined) => {
  const page = Number(word)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}

/** Reads the view from the query; a category's page number stands in its path. Nonsense is read as the plain view. */
export function readView(search: URLSearchParams, pathPage?: string): ListView {
  const sort = search.get('sort')
  return {
    text: search.get('q') ?? '',
    sort: isSort(sort) ? sort : 'recommended',
    hidesFinished: search.get('open') === '1',
    page: pageFrom(pathPage ?? search.get('page')),
  }
}

/** The address of a view of one category, or of all projects (`null`). The plain view has the plain address. */
export function addressOfView(category: string | null, view: ListView): string {
  const search = new URLSearchParams()
  if (view.text !== '') search.set('q', view.text)
  if (view.sort !== 'recommended') search.set('sort', view.sort)
  if (view.hidesFinished) search.set('open', '1')
  const isPaged = view.page > 1
  if (isPaged && category === null) search.set('page', String(view.page))
  const query = search.size > 0 ? `?${search}` : ''
  if (category === null) return addressOf(paths.search) + query
  return isPaged
    ? addressOf(paths.discoverPage, { category, page: view.page }) + query
    : addressOf(paths.discover, { category }) + query
}

/** True where the server's own pages are just what is asked for. */
export const isPlain = ({ text, sort, hidesFinished }: ListView) =>
  text.trim() === '' && sort === 'recommended' && !hidesFinished
