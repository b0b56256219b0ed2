/** What PYBOSSA keeps of a daily import: the importer's name, and what it was told. */
export interface Autoimporter {
  type: string
  values: Record<string, string>
}

/** `project.info.autoimporter` (CONTRACT.md V69), without what the importer keeps there for itself; undefined where none is set. */
export function readAutoimporter(kept: unknown): Autoimporter | undefined {
  if (typeof kept !== 'object' || kept === null || !('type' in kept) || typeof kept.type !== 'string')
    return undefined
  const values = Object.entries(kept).flatMap(([name, value]) =>
    name !== 'type' && name !== 'user_credentials' && (typeof value === 'string' || typeof value === 'number')
      ? [[name, String(value)]]
      : [],
  )
  return { type: kept.type, values: Object.fromEntries(values) as Record<string, string> }
}
