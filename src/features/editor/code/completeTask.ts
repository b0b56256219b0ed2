import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { pybossaMembers, type EditorWords, type TaskField } from './EditorWords.ts'

const isName = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u

/**
 * Completes what a presenter talks to: the calls of `pybossa.`, and `task.info.` with the fields that the project's tasks really have.
 * @param fields asked anew each time: tasks may come later than the editor
 */
export function completeTask(words: EditorWords, fields: () => readonly TaskField[]) {
  const calls: Completion[] = Object.entries(pybossaMembers).map(([name, signature], index) => ({
    boost: -index,
    label: name,
    type: 'function',
    detail: signature,
    info: words.pybossa[name as keyof typeof pybossaMembers],
    apply: `${name}(`,
  }))
  const parts: Completion[] = (['info', 'id', 'answer'] as const).map((name, index) => ({
    label: name,
    type: 'property',
    info: words.task[name],
    boost: -index,
  }))
  const ofInfo = (): Completion[] =>
    fields()
      .filter(({ name }) => isName.test(name))
      .map(({ name, example }) => ({
        label: name,
        type: 'property',
        detail: example,
        info: words.field(example),
      }))
  const lists: [RegExp, () => Completion[]][] = [
    [/\bpybossa\.[\w$]*$/, () => calls],
    [/\btask\.info\.[\p{ID_Continue}$]*$/u, ofInfo],
    [/\btask\.[\w$]*$/, () => parts],
  ]
  return (context: CompletionContext): CompletionResult | null => {
    for (const [pattern, options] of lists) {
      const before = context.matchBefore(pattern)
      if (!before) continue
      const from = before.from + before.text.lastIndexOf('.') + 1
      return { from, options: options(), validFor: /^[\p{ID_Continue}$]*$/u }
    }
    const word = context.matchBefore(/\bpyb\w*$/)
    if (!word) return null
    return { from: word.from, options: [{ label: 'pybossa', type: 'variable' }], validFor: /^\w*$/ }
  }
}
