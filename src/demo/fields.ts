type Primitive = string | number | boolean | null

/** What a request carries to a view: names with one or more values, as Flask's multi-dicts. */
export class Fields {
  readonly #values: Map<string, (Primitive | File)[]>

  constructor(values: Map<string, (Primitive | File)[]> = new Map()) {
    this.#values = values
  }

  /** From a JSON object: lists of primitives become repeated values, anything deeper is dropped (CONTRACT.md §0). */
  static fromJson(document: object): Fields {
    const isPrimitive = (value: unknown): value is Primitive => value === null || typeof value !== 'object'
    const values = new Map<string, Primitive[]>()
    for (const [name, value] of Object.entries(document)) {
      const kept = (Array.isArray(value) ? value : [value]).filter(isPrimitive)
      if (kept.length) values.set(name, kept)
    }
    return new Fields(values)
  }

  static fromForm(form: FormData): Fields {
    const values = new Map<string, (string | File)[]>()
    for (const name of new Set(form.keys())) values.set(name, form.getAll(name))
    return new Fields(values)
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  names(): string[] {
    return [...this.#values.keys()]
  }

  /** The first value, files left out. */
  get(name: string): Primitive | undefined {
    return this.#values.get(name)?.find((value): value is Primitive => !(value instanceof File))
  }

  /** Every value of a repeated name, files left out. */
  all(name: string): Primitive[] {
    return (this.#values.get(name) ?? []).filter((value): value is Primitive => !(value instanceof File))
  }

  /** The first value as text, "" where there is none. */
  text(name: string): string {
    return String(this.get(name) ?? '')
  }

  /** An uploaded file; one without name is a file field that was left empty. */
  file(name: string): File | undefined {
    return this.#values.get(name)?.find((value): value is File => value instanceof File && value.name !== '')
  }
}
