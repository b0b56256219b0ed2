/** What came of one case. */
export interface Outcome {
  /** The case's name; with ` tutorial` behind it for the tutorial. */
  name: string
  passed: boolean
  /** What was seen, in few words. */
  seen: string[]
  /** Why it failed, or what is worth knowing all the same. */
  remarks: string[]
  /** Errors that nobody caught. */
  errors: number
  ms: number
  /** The console. */
  lines: string[]
}

/** One line about a case. */
export function lineOf({ name, passed, seen, remarks, errors, ms }: Outcome): string {
  const noise = errors === 1 ? '1 error' : `${errors} errors`
  const facts = [...seen, noise, `${ms} ms`].join(' · ')
  return `${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(44)} ${facts}${remarks.map((text) => `\n     ${text}`).join('')}`
}

/** What an error says first; what follows is for whoever wrote the library. */
export function firstLineOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''
}
