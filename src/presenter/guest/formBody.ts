/** What of a request's body can pass the wall: text, and one file. */
export interface RequestBody {
  text: string
  file?: { name: string; blob: Blob }
}

/**
 * Reads the body of a request to the site. A form with files is an answer with a file (CONTRACT.md §3.4 "Upload"): its fields become the
 * JSON of any other answer, and the file goes beside it.
 * @returns null for bodies that carry neither text nor a form
 */
export function readBody(body: unknown): RequestBody | null {
  if (typeof body === 'string' || body instanceof URLSearchParams) return { text: String(body) }
  if (!(body instanceof FormData)) return null
  const fields: Record<string, unknown> = {}
  let file: RequestBody['file']
  for (const [name, value] of body) {
    if (typeof value !== 'string') file ??= { name: value.name.slice(-200), blob: value }
    else if (name === 'info') fields[name] = parsed(value)
    else fields[name] = value
  }
  return { text: JSON.stringify(fields), ...(file ? { file } : {}) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
