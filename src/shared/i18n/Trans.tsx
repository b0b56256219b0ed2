import { Trans as LinguiTrans, type TransProps } from '@lingui/react'

/** An array is put in as it is, behind a tag of its own. */
const asContent = (value: unknown) => (typeof value === 'string' && value.includes('<') ? [value] : value)

/**
 * What `<Trans>` of the macro becomes (`.linguirc`). Lingui puts values into the sentence before it looks for the tags of ours in it: in a
 * name that people gave themselves, `</0>` would end a link of ours, and `<b>` would be gone.
 */
export function Trans({ values, ...props }: TransProps) {
  const safe =
    values && Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asContent(value)]))
  return <LinguiTrans {...props} {...(safe ? { values: safe } : {})} />
}
