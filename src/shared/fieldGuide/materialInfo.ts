import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'

/** Keys that owners use for what a thing is called; the first there is heads it. */
const NAMES = ['title', 'caption', 'name', 'label', 'species']
/** Where the file lies, and what only the presenter needs. */
const OWN = ['container', 'file_name', 'kind']

/** What a helping material is called, under which key of its `info`, and what else there is to tell of it. */
export function readMaterial({ info }: Pick<HelpingMaterial, 'info'>): {
  nameKey: string | undefined
  name: string | undefined
  rest: Record<string, unknown>
} {
  const all = info ?? {}
  const nameKey = NAMES.find((key) => typeof all[key] === 'string' && all[key] !== '')
  return {
    nameKey,
    name: nameKey === undefined ? undefined : String(all[nameKey]),
    rest: Object.fromEntries(Object.entries(all).filter(([key]) => key !== nameKey && !OWN.includes(key))),
  }
}

/** A field guide as it is read: the most important first (CONTRACT.md §3.2 helpingmaterial). */
export const mostImportantFirst = (materials: readonly HelpingMaterial[]) =>
  materials.toSorted((one, other) => (other.priority ?? 0) - (one.priority ?? 0) || one.id - other.id)
