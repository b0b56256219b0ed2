import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { html } from '@codemirror/lang-html'
import { javascriptLanguage } from '@codemirror/lang-javascript'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorSelection, EditorState, type Extension, type Text } from '@codemirror/state'
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { completeTask } from './completeTask.ts'
import { editorTheme } from './editorTheme.ts'
import type { EditorWords, Problem, TaskField } from './EditorWords.ts'

/** What the editor may be told while it is open. */
export interface MountedEditor {
  /** Shows another text; each name keeps its own history, place and selection. */
  open(name: string, text: string): void
  /** Puts another text in the place of this one, which undo brings back. */
  replace(text: string): void
  /** Puts the cursor there and the keyboard with it. */
  goTo(line: number, column?: number): void
  /** Marks lines in margin and text, instead of what was marked before. */
  mark(problems: readonly Problem[]): void
  setHabits(habits: EditorHabits): void
  focus(): void
  /** It was hidden and is not any more. */
  measure(): void
  destroy(): void
}

export interface EditorHabits {
  /** The Tab key indents; else it leaves the editor, as everywhere. */
  tabIndents: boolean
  wraps: boolean
}

/**
 * Opens the code editor in a shadow tree: there its styles are sheets of script, which the site's policy allows; in the page itself they
 * would be elements, which it forbids.
 * @param about.fields the fields of the project's tasks, for completion
 */
export function mountEditor(
  host: HTMLElement,
  about: {
    words: EditorWords
    habits: EditorHabits
    fields: () => readonly TaskField[]
    onChange: (name: string, text: string) => void
    onSave: () => void
    onRun: () => void
  },
): MountedEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const habits = new Compartment()
  const states = new Map<string, EditorState>()
  let current = ''
  let chosen = about.habits
  // What the page puts in it knows already.
  let isToldSo = false

  const extensions: Extension = [
    lineNumbers(),
    highlightActiveLineGutter(),
    lintGutter(),
    foldGutter(),
    history(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    indentUnit.of('  '),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    html(),
    javascriptLanguage.data.of({ autocomplete: completeTask(about.words, about.fields) }),
    keymap.of([
      { key: 'Mod-s', preventDefault: true, run: () => (about.onSave(), true) },
      { key: 'Mod-Enter', preventDefault: true, run: () => (about.onRun(), true) },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    EditorState.phrases.of(about.words.phrases),
    // That it can be focused is clear to browsers, and to tools only where it is said.
    EditorView.contentAttributes.of({ 'aria-label': about.words.label, spellcheck: 'false', tabindex: '0' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !isToldSo) about.onChange(current, update.state.doc.toString())
    }),
    editorTheme,
  ]
  const habitual = () => habits.of(extensionsOf(chosen))
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ extensions: [habitual(), extensions] }),
  })

  return {
    open(name, text) {
      if (current === name && view.state.doc.toString() === text) return
      if (current !== '') states.set(current, view.state)
      current = name
      const known = states.get(name)
      isToldSo = true
      view.setState(
        known?.doc.eq(docOf(text))
          ? known
          : EditorState.create({ doc: text, extensions: [habitual(), extensions] }),
      )
      view.dispatch({ effects: habits.reconfigure(extensionsOf(chosen)) })
      isToldSo = false
    },
    replace(text) {
      isToldSo = true
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: EditorSelection.cursor(0),
        scrollIntoView: true,
      })
      isToldSo = false
    },
    goTo(line, column = 1) {
      const at = placeIn(view.state.doc, line, column)
      view.dispatch({
        selection: EditorSelection.cursor(at),
        effects: EditorView.scrollIntoView(at, { y: 'center' }),
      })
      view.focus()
    },
    mark(problems) {
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => toDiagnostic(view.state.doc, problem)),
        ),
      )
    },
    setHabits(next) {
      chosen = next
      view.dispatch({ effects: habits.reconfigure(extensionsOf(chosen)) })
    },
    focus: () => view.focus(),
    measure: () => view.requestMeasure(),
    destroy: () => view.destroy(),
  }
}

const extensionsOf = ({ tabIndents, wraps }: EditorHabits): Extension => [
  tabIndents ? keymap.of([indentWithTab]) : [],
  wraps ? EditorView.lineWrapping : [],
]

const docOf = (text: string) => EditorState.create({ doc: text }).doc

function placeIn(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return Math.min(from + Math.max(column, 1) - 1, to)
}

function toDiagnostic(doc: Text, { line, column, level, text }: Problem): Diagnostic {
  const row = doc.line(Math.min(Math.max(line, 1), doc.lines))
  const from = column === undefined ? row.from + row.text.search(/\S|$/) : placeIn(doc, line, column)
  const word = /^[\w$.]+/.exec(doc.sliceString(from, row.to))
  const to = column === undefined || !word ? row.to : from + word[0].length
  return { from, to: Math.max(from, to), severity: level === 'error' ? 'error' : 'warning', message: text }
}
