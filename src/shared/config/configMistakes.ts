import type { Mistake } from './Mistake.ts'

let found: readonly Mistake[] = []

/** What was wrong in `config.json`: said on the console to everyone, and on screen to administrators. */
export const configMistakes = {
  get: () => found,
  tell(mistakes: readonly Mistake[]) {
    found = mistakes
    for (const { text } of mistakes) console.warn(`config.json: ${text}`)
  },
}
