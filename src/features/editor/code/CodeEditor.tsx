import { Trans } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Problem, TaskField } from './EditorWords.ts'
import type { EditorHabits, MountedEditor } from './mountEditor.ts'
import { useEditorWords } from './useEditorWords.ts'

interface CodeEditorProps {
  /** Which text: each keeps its own undo. */
  name: string
  text: string
  fields: readonly TaskField[]
  habits: EditorHabits
  problems: readonly Problem[]
  /** Gets the element that the editor is in. */
  host: RefObject<HTMLDivElement | null>
  onChange: (text: string) => void
  onSave: () => void
  onRun: () => void
  onOpen: (editor: MountedEditor | null) => void
}

/** The code of one text, coloured and completed; its engine is fetched when it is first shown. */
export function CodeEditor(props: CodeEditorProps) {
  const [attempt, setAttempt] = useState(0)
  return <OpenEditor key={attempt} {...props} onRetry={() => setAttempt((count) => count + 1)} />
}

function OpenEditor({
  name,
  text,
  fields,
  habits,
  problems,
  host,
  onChange,
  onSave,
  onRun,
  onOpen,
  onRetry,
}: CodeEditorProps & { onRetry: () => void }) {
  const words = useEditorWords()
  const [editor, setEditor] = useState<MountedEditor | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const shown = useRef<{ name: string; text: string }>(undefined)

  const change = useEffectEvent((changed: string, next: string) => {
    shown.current = { name: changed, text: next }
    // At once: a text that is older than the last letter would be taken for another one, and put in its place.
    if (changed === name) flushSync(() => onChange(next))
  })
  const save = useEffectEvent(onSave)
  const run = useEffectEvent(onRun)
  const askFields = useEffectEvent(() => fields)
  const tellOpen = useEffectEvent(onOpen)
  const mount = useEffectEvent(
    (mountEditor: typeof import('./mountEditor.ts').mountEditor, into: HTMLElement) =>
      mountEditor(into, {
        words,
        habits,
        fields: () => askFields(),
        onChange: (changed, next) => change(changed, next),
        onSave: () => save(),
        onRun: () => run(),
      }),
  )

  useEffect(() => {
    let opened: MountedEditor | undefined
    let isGone = false
    const open = async () => {
      try {
        const { mountEditor } = await import('./mountEditor.ts')
        if (isGone || !host.current) return
        opened = mount(mountEditor, host.current)
        shown.current = undefined
        setEditor(opened)
        tellOpen(opened)
      } catch {
        if (!isGone) setFailed(true)
      }
    }
    void open()
    return () => {
      isGone = true
      opened?.destroy()
      setEditor(null)
      tellOpen(null)
    }
  }, [host])

  useEffect(() => {
    if (!editor || (shown.current?.name === name && shown.current.text === text)) return
    // Another text in the place of this one, as a draft that is found, is a change that undo takes back.
    const isOther = shown.current?.name !== name
    shown.current = { name, text }
    if (isOther) editor.open(name, text)
    else editor.replace(text)
  }, [editor, name, text])
  const { tabIndents, wraps } = habits
  useEffect(() => editor?.setHabits({ tabIndents, wraps }), [editor, tabIndents, wraps])
  useEffect(() => editor?.mark(problems), [editor, problems])

  return (
    <div className="relative min-h-0 grow">
      <div ref={host} className="absolute inset-0" />
      {editor || hasFailed ? null : (
        <div aria-busy="true" className="absolute inset-0 flex flex-col gap-3 p-4">
          <Skeleton />
          <Skeleton />
          <Skeleton />
        </div>
      )}
      {hasFailed ? (
        <Notice
          tone="danger"
          className="m-4"
          title={<Trans>The editor did not load</Trans>}
          actions={
            <Button size="sm" onClick={onRetry}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>Check your connection. Nothing is lost.</Trans>
        </Notice>
      ) : null}
    </div>
  )
}
