import type { TaskField } from './code/EditorWords.ts'

const SHORT = 40

/** The keys that the `info` of these tasks have, in the order they are met, with what the first that has one holds there. */
export function taskFields(infos: readonly unknown[]): TaskField[] {
  const found = new Map<string, string>()
  for (const info of infos) {
    if (typeof info !== 'object' || info === null || Array.isArray(info)) continue
    for (const [name, value] of Object.entries(info)) if (!found.has(name)) found.set(name, inShort(value))
  }
  return [...found].map(([name, example]) => ({ name, example }))
}

function inShort(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text
}
