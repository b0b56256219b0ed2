/** What an owner's task list shows, as its address says. */
export interface ListChoice {
  page: number
  state: 'all' | 'ongoing' | 'completed'
  sort: (typeof sorts)[number]
  /** Only tasks whose `info` has exactly this text under this name. */
  field: string
  value: string
}

export const sorts = ['oldest', 'newest', 'priority', 'answers'] as const
export const PER_PAGE = 20

/** Reads the choice out of an address; what is no choice is the usual one. */
export function readChoice(search: URLSearchParams, page: number): ListChoice {
  const state = search.get('state')
  const sort = sorts.find((one) => one === search.get('sort')) ?? 'oldest'
  return {
    page,
    state: state === 'ongoing' || state === 'completed' ? state : 'all',
    sort,
    field: search.get('field') ?? '',
    value: search.get('value') ?? '',
  }
}

/** The choice as an address has it: what is usual is left out. */
export function searchOf({ state, sort, field, value }: Omit<ListChoice, 'page'>): string {
  const search = new URLSearchParams()
  if (state !== 'all') search.set('state', state)
  if (sort !== 'oldest') search.set('sort', sort)
  if (field !== '' && value !== '') {
    search.set('field', field)
    search.set('value', value)
  }
  const text = search.toString()
  return text && `?${text}`
}

export const isFiltered = ({ state, field, value }: ListChoice) =>
  state !== 'all' || (field !== '' && value !== '')

/** Signs with a meaning of their own in PYBOSSA's filter on `info` (CONTRACT.md §3.1 "info"): no value may hold them. */
export const canBeSought = (text: string) => !/::|\|/.test(text)

/** PYBOSSA's words for the choice (CONTRACT.md §3.1). */
export function filterOf({ state, field, value }: Pick<ListChoice, 'state' | 'field' | 'value'>) {
  return {
    ...(state === 'all' ? {} : { state }),
    ...(field !== '' && value !== '' && canBeSought(field + value) ? { info: `${field}::${value}` } : {}),
  }
}

const orders = {
  oldest: { orderby: 'id' },
  newest: { orderby: 'id', desc: true },
  priority: { orderby: 'priority_0', desc: true },
  answers: { orderby: 'n_answers', desc: true },
} as const

export const orderOf = ({ sort }: Pick<ListChoice, 'sort'>) => orders[sort]
