import type { Check } from './forms.ts'
import { ViewProblem } from './problems.ts'
import type { TableName } from './tables.ts'
import type { Visit } from './visit.ts'

// A number in a text field reaches code for strings (CONTRACT.md §0 "Body parsing").
function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') throw new ViewProblem(500)
  return value
}

/** Ends the field's checks where nothing was given. */
export const required =
  (text = 'This field is required.'): Check =>
  (value) =>
    value === null || value === '' || value === false ? { stop: text } : undefined

export const length =
  (min: number, max: number, text: string): Check =>
  (value) => {
    const { length: n } = asText(value)
    return n < min || n > max ? text : undefined
  }

export const email: Check = (value) =>
  /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(asText(value)) ? undefined : 'Invalid email address.'

export const allowedChars: Check = (value) =>
  /[$#&\\/| ]/.test(asText(value)) ? '$#&\\/| and space symbols are forbidden' : undefined

export const equalTo =
  (other: string, text: string): Check =>
  (value, form) =>
    value === (form.values[other] ?? null) ? undefined : text

/** ENABLE_STRONG_PASSWORD (pybossa/forms/validator.py `CheckPasswordStrength`). */
export const strongPassword: Check = (value) => {
  const password = asText(value)
  if (password.length < 8 || password.length > 15) return 'Password must be between 8 and 15 characters'
  return [/[A-Z]/, /[a-z]/, /\d/, /[!@$%^&*#]/].every((kind) => kind.test(password))
    ? undefined
    : 'Password must contain at least one uppercase, one lowercase, one numeric , one special !@$%^&*# character.'
}

export const oneOf =
  (choices: readonly string[]): Check =>
  (value) =>
    choices.includes(String(value)) ? undefined : 'Not a valid choice'

export const between =
  (min: number, max: number, text: string): Check =>
  (value) =>
    typeof value !== 'number' || value < min || value > max ? text : undefined

/** No other row has this value; the row with the form's `id` may. A form without id that should have one breaks (Q7). */
export const unique =
  (visit: Visit, table: TableName, column: string, text: string, options: { hasId?: boolean } = {}): Check =>
  (value, form) => {
    const [found] = visit.store.query<{ id: number }>(
      `SELECT id FROM "${table}" WHERE "${column}" = ?`,
      asText(value),
    )
    if (!found) return undefined
    const id = form.values['id']
    if (options.hasId && (id === null || id === undefined || id === '')) throw new ViewProblem(500)
    return found.id === id ? undefined : text
  }

const reserved = {
  account: [
    'signin',
    'signout',
    'register',
    'newsletter',
    'confirm-email',
    'profile',
    'forgot-password',
    'reset-password',
    'page',
    'save_metadata',
  ],
  project: ['new', 'category'],
}

/** Names that are the second part of an address already (pybossa/util.py `is_reserved_name`). */
export const isReserved = (blueprint: keyof typeof reserved, name: string) =>
  reserved[blueprint].includes(name)

export const notReserved =
  (blueprint: keyof typeof reserved): Check =>
  (value) =>
    isReserved(blueprint, asText(value)) ? 'This name is used by the system.' : undefined
