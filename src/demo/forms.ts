import type { Fields } from './fields.ts'
import { ViewProblem } from './problems.ts'
import type { Visit } from './visit.ts'

export type Value = string | number | boolean | null | string[]
/** Says what is wrong with a value, or nothing. `stop` ends the field's checks there. */
export type Check = (value: Value, form: Form) => string | { stop: string } | undefined | void

export interface FieldRule {
  kind: 'text' | 'int' | 'decimal' | 'bool' | 'file' | 'choice' | 'list'
  checks?: Check[]
  otherwise?: Value
}
export type FormRules = Record<string, FieldRule>

const falseValues = new Set<unknown>([false, 'false', '', 'off', 'n', 'no', 'False'])

/**
 * A form as WTForms has it: values from the body if there is one, else from an object, with the quirks that follow
 * (CONTRACT.md §1.2): a missing text keeps the object's value, a missing boolean becomes false, null breaks numbers.
 */
export class Form {
  readonly values: Record<string, Value> = {}
  readonly errors: Record<string, string[]> = {}
  readonly #rules: FormRules
  readonly #body: Fields | undefined

  /** `body` undefined: the form is built from `object` or from nothing, and its empty texts are null instead of "". */
  constructor(rules: FormRules, body: Fields | undefined, object: Record<string, unknown> = {}) {
    this.#rules = rules
    this.#body = body
    for (const [name, rule] of Object.entries(rules)) {
      const own = object[name]
      const before = (own === undefined ? (rule.otherwise ?? null) : own) as Value
      this.values[name] = body ? this.#read(name, rule, body, before) : before
    }
  }

  text(name: string): string {
    const value = this.values[name]
    if (typeof value === 'string' || value === null || value === undefined) return value ?? ''
    throw new ViewProblem(500)
  }

  /** Runs all checks; true if nothing is wrong. */
  isValid(): boolean {
    for (const [name, rule] of Object.entries(this.#rules)) this.#check(name, rule)
    return Object.keys(this.errors).length === 0
  }

  addError(name: string, text: string): void {
    this.errors[name] = [...(this.errors[name] ?? []), text]
  }

  /** FORM of CONTRACT.md §1.1; `csrf` is the token to send, `csrf_token` an echo to ignore. */
  toJson(visit: Visit): Record<string, unknown> {
    return { ...this.values, errors: this.errors, csrf: visit.csrf(), csrf_token: this.#body ? '' : null }
  }

  #read(name: string, rule: FieldRule, body: Fields, before: Value): Value {
    if (rule.kind === 'file') return null
    if (rule.kind === 'list') return body.all(name).map(String)
    const value = body.get(name)
    if (rule.kind === 'bool') return value !== undefined && !falseValues.has(value)
    if (value === undefined) return rule.kind === 'text' ? (before ?? '') : before
    if (rule.kind === 'text' || rule.kind === 'choice') return value
    if (value === null) throw new ViewProblem(500)
    const number = Number(value)
    const isGood = value !== '' && (rule.kind === 'int' ? Number.isInteger(number) : Number.isFinite(number))
    if (!isGood)
      this.addError(name, rule.kind === 'int' ? 'Not a valid integer value' : 'Not a valid decimal value')
    return isGood ? number : null
  }

  #check(name: string, rule: FieldRule): void {
    for (const check of rule.checks ?? []) {
      const problem = check(this.values[name] ?? null, this)
      if (!problem) continue
      if (typeof problem === 'object') {
        this.errors[name] = [problem.stop]
        return
      }
      this.addError(name, problem)
    }
  }
}
