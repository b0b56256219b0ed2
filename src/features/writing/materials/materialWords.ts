import { readMaterial } from '#shared/fieldGuide/materialInfo.ts'

/** What an owner writes about a helping material, as the form has it. */
export interface MaterialWords {
  name: string
  details: { label: string; text: string }[]
}

type Info = Record<string, unknown>
const isSimple = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** The words in a material's `info`. What is no plain value, or only for the presenter, is not among them. */
export function wordsOf(info: Info | null): MaterialWords {
  const { name, rest } = readMaterial({ info })
  return {
    name: name ?? '',
    details: Object.entries(rest)
      .filter(([, value]) => isSimple(value))
      .map(([label, value]) => ({ label, text: String(value) })),
  }
}

/** Keys of `info` that the form cannot show and that stay as they are. */
export const keptKeys = (info: Info | null): string[] =>
  Object.entries(readMaterial({ info }).rest)
    .filter(([, value]) => !isSimple(value))
    .map(([key]) => key)

/**
 * `info` with these words in it: everything else stays, and so does the key its name is under, and a number or a yes or no that
 * nobody changed stays one.
 */
export function withWords(info: Info | null, { name, details }: MaterialWords): Info {
  const before = info ?? {}
  const { nameKey, rest } = readMaterial({ info })
  const shown = new Set(Object.keys(rest).filter((key) => isSimple(rest[key])))
  const kept = Object.fromEntries(
    Object.entries(before).filter(([key]) => key !== nameKey && !shown.has(key)),
  )
  const said = details
    .map(({ label, text }) => [label.trim(), text.trim()] as const)
    .filter(([label, text]) => label !== '' && text !== '')
    .map(([label, text]) => [label, String(before[label]) === text ? before[label] : text] as const)
  return {
    ...kept,
    ...(name.trim() === '' ? {} : { [nameKey ?? 'title']: name.trim() }),
    ...Object.fromEntries(said),
  }
}

/** Names that a detail cannot have: they say where the file lies, or are the name itself. */
export const isReservedLabel = (label: string) =>
  ['container', 'file_name', 'kind', 'title', 'caption', 'name'].includes(label.trim())
