/** How a stored answer stands to the expected one: the same, of the same shape, or the reason why neither. */
export type Agreement = { kind: 'exact' } | { kind: 'shape' } | { kind: 'different'; why: string }

/** Compares a stored answer with the example of a case. */
export function agreementOf(stored: unknown, expected: unknown): Agreement {
  if (isSame(stored, expected)) return { kind: 'exact' }
  const why = whyNotShaped(stored, expected)
  return why === null ? { kind: 'shape' } : { kind: 'different', why }
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isSame(left[key], right[key]))
  )
}

/** Same JSON type, at least the expected keys, text that says something; null when that holds. */
function whyNotShaped(stored: unknown, expected: unknown): string | null {
  const [is, should] = [typeOf(stored), typeOf(expected)]
  if (is !== should) return `${is} instead of ${should}`
  if (is === 'string') return stored === '' ? 'an empty text' : null
  if (is !== 'object') return null
  const missing = Object.keys(expected as object).filter((key) => !(key in (stored as object)))
  return missing.length > 0 ? `without ${missing.join(', ')}` : null
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  return Array.isArray(value) ? 'array' : typeof value
}
