import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

// Colours are the page's own roles, which pass into a shadow tree: light and dark change without a word to the editor.
const layout = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: '14px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    overflow: 'auto',
    fontFamily: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Source Code Pro', Menlo, Consolas, monospace",
    lineHeight: '1.6',
  },
  '.cm-content': { padding: '8px 0 40vh', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 12px 0 6px' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--accent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection':
    { backgroundColor: 'var(--accent-quiet)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--sunken) 55%, transparent)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--faint)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 6px 0 14px', minWidth: '34px' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--sunken)', color: 'var(--ink)' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0 4px', cursor: 'pointer' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--sunken)',
    border: '1px solid var(--line)',
    color: 'var(--muted)',
    padding: '0 6px',
  },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    backgroundColor: 'var(--accent-quiet)',
    outline: '1px solid var(--accent)',
    color: 'inherit',
  },
  '&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket': {
    backgroundColor: 'var(--danger-quiet)',
    color: 'var(--danger)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--warning-quiet)', outline: '1px solid var(--warning)' },
  '.cm-searchMatch.cm-searchMatch-selected': { backgroundColor: 'var(--accent-quiet)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--warning-quiet)' },
  '@media (pointer: coarse)': { '&': { fontSize: '16px' } },
})

const floating = EditorView.theme({
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete': { overflow: 'visible' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16em', padding: '4px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px', borderRadius: '4px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-quiet)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal', marginInlineStart: '10px' },
  '.cm-completionMatchedText': { textDecoration: 'none', color: 'var(--accent)', fontWeight: '600' },
  '.cm-completionInfo': {
    padding: '8px 12px',
    maxWidth: '320px',
    lineHeight: '1.45',
    fontFamily: 'var(--ui-font)',
  },
  '.cm-tooltip-lint': { padding: '4px' },
  '.cm-diagnostic': { border: 'none', padding: '4px 10px', fontFamily: 'var(--ui-font)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--danger)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--warning)',
    textUnderlineOffset: '3px',
  },
  '.cm-gutter-lint': { width: '14px' },
  '.cm-lint-marker': {
    content: '""',
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    margin: '7px 0 0 4px',
    backgroundColor: 'var(--danger)',
  },
  '.cm-lint-marker-warning': { content: '""', backgroundColor: 'var(--warning)' },
  '.cm-lint-marker-error': { content: '""' },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)', fontFamily: 'var(--ui-font)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-panel.cm-search, .cm-panel.cm-gotoLine': { padding: '8px 40px 8px 12px', fontSize: '15px' },
  '.cm-panel.cm-search label': { fontSize: '15px', display: 'inline-flex', alignItems: 'center', gap: '4px' },
  '.cm-textfield': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--strong)',
    borderRadius: '6px',
    padding: '4px 8px',
    fontSize: '15px',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--strong)',
    borderRadius: '6px',
    padding: '4px 10px',
    fontSize: '15px',
    '&:active': { backgroundImage: 'none', backgroundColor: 'var(--sunken)' },
  },
  '.cm-panel.cm-search [name=close], .cm-dialog-close': {
    top: '8px',
    right: '10px',
    width: '28px',
    height: '28px',
    color: 'var(--ink)',
    fontSize: '20px',
    cursor: 'pointer',
  },
  '.cm-textfield:focus-visible, .cm-button:focus-visible, [name=close]:focus-visible': {
    outline: '3px solid var(--focus)',
    outlineOffset: '1px',
  },
})

const colours = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--accent)' },
  { tag: tags.attributeName, color: 'var(--info)' },
  { tag: [tags.string, tags.attributeValue, tags.special(tags.string)], color: 'var(--success)' },
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--info)' },
  { tag: [tags.number, tags.bool, tags.null, tags.unit, tags.color], color: 'var(--warning)' },
  { tag: [tags.regexp, tags.escape], color: 'var(--warning)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--accent)' },
  { tag: [tags.className, tags.labelName, tags.constant(tags.className)], color: 'var(--accent)' },
  { tag: tags.invalid, color: 'var(--danger)' },
])

/** The editor in the house's look. */
export const editorTheme = [layout, floating, syntaxHighlighting(colours)]
