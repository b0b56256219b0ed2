import { useLingui } from '@lingui/react/macro'
import type { EditorWords } from './EditorWords.ts'

/** The code editor's words in the reader's language. */
export function useEditorWords(): EditorWords {
  const { t } = useLingui()
  return {
    label: t`Code. Tab leaves it; Control and ] indents.`,
    phrases: {
      Find: t`Find`,
      Replace: t`Replace with`,
      next: t`next`,
      previous: t`previous`,
      all: t`all`,
      'match case': t`match case`,
      'by word': t`whole words`,
      regexp: t`pattern`,
      replace: t`replace`,
      'replace all': t`replace all`,
      close: t`close`,
      'current match': t`this match`,
      'on line': t`on line`,
      'replaced match on line $': t`replaced match on line $`,
      'replaced $ matches': t`replaced $ matches`,
      'Go to line': t`Go to line`,
      go: t`go`,
      'Folded lines': t`Folded lines`,
      'Unfolded lines': t`Unfolded lines`,
      'folded code': t`folded code`,
      unfold: t`unfold`,
      'Fold line': t`Fold this part`,
      'Unfold line': t`Unfold this part`,
      Completions: t`Completions`,
      Diagnostics: t`Problems`,
      'No diagnostics': t`No problems`,
      to: t`to`,
    },
    pybossa: {
      taskLoaded: t`Called as soon as a task is known, while the one before is still shown: load its pictures here.`,
      presentTask: t`Called when it is the task’s turn: show it, and resolve the deferred when it is answered.`,
      run: t`Begins: the first task is asked for.`,
      saveTask: t`Keeps the answer to a task. Go on in its .done().`,
      newTask: t`Asks for a task by hand. With run() you do not need it.`,
      userProgress: t`How far the volunteer is: done and total.`,
      getCurrentTaskId: t`The number of the task in the address, or false.`,
    },
    task: {
      info: t`What you imported: one field for each column.`,
      id: t`The task’s number; missing when no task is left.`,
      answer: t`The answer as it is saved.`,
    },
    field: (example) => t`A field of your tasks, as in: ${example}`,
  }
}
