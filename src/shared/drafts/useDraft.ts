import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { readDraft, removeDraft, writeDraft, writeLastWords } from './draftStore.ts'

const SETTLE_MS = 250

/** `looking` until the database has answered; `unkept` where this browser keeps nothing. */
type DraftState = 'looking' | 'none' | 'found' | 'kept' | 'unkept'

/**
 * Keeps what one types on this device, per person, until it is sent: it is there again after a reload, a crash or a lost session.
 * @param name what is typed where, e.g. `new-project` or `presenter/12`; never put anything secret into `values`
 * @param about.values what the form holds now; plain data, as JSON keeps it
 * @param about.isDirty whether that differs from what the server has: only then it is kept
 * @param about.restore puts what an earlier visit left into the form; called once, before anything is kept
 * @returns `foundAt`: when that was typed (ISO); `forget`: it was sent, or is not wanted
 */
export function useDraft<Values>(
  name: string,
  about: { values: Values; isDirty: boolean; restore: (values: Values) => void },
): { state: DraftState; foundAt: string | undefined; forget: () => void } {
  const user = useCurrentUser()
  const key = user ? `${user.id}/${name}` : undefined
  const [state, setState] = useState<DraftState>('looking')
  const [foundAt, setFoundAt] = useState<string>()
  const { isDirty } = about
  /** What the database does not have yet. */
  const unwritten = useRef<{ key: string; text: string; write: () => Promise<void> }>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const isHere = useRef(true)
  const isSent = useRef(false)

  const take = useEffectEvent((draft: { values: Values; at: string } | undefined) => {
    // What was sent before the database answered is not wanted back.
    if (isSent.current) return
    // Who was faster than the database keeps what is on screen.
    if (!draft || about.isDirty) return setState((now) => (now === 'looking' ? 'none' : now))
    about.restore(draft.values)
    setFoundAt(draft.at)
    setState('found')
  })
  useEffect(() => {
    if (key === undefined) return
    let isGone = false
    const look = async () => {
      const draft = await readDraft<Values>(key)
      if (!isGone) take(draft)
    }
    void look()
    return () => {
      isGone = true
    }
  }, [key])

  const text = JSON.stringify(about.values)
  useEffect(() => {
    if (!isDirty || key === undefined) return
    const write = async () => {
      unwritten.current = undefined
      const isKept = await writeDraft(key, JSON.parse(text)).then(
        () => true,
        () => false,
      )
      if (isHere.current) setState((now) => (isKept ? (now === 'found' ? now : 'kept') : 'unkept'))
    }
    unwritten.current = { key, text, write }
    timer.current = setTimeout(() => void write(), SETTLE_MS)
    return () => clearTimeout(timer.current)
  }, [text, isDirty, key])

  useEffect(() => {
    isHere.current = true
    const atLast = () => {
      const last = unwritten.current
      // The database does not answer any more while a page goes away; this is written at once.
      if (last) writeLastWords(last.key, last.text)
    }
    addEventListener('pagehide', atLast)
    return () => {
      removeEventListener('pagehide', atLast)
      isHere.current = false
      void unwritten.current?.write()
    }
  }, [])

  const forget = useCallback(() => {
    unwritten.current = undefined
    isSent.current = true
    // Or what was typed a moment before it was sent would be kept after it.
    clearTimeout(timer.current)
    if (key !== undefined) void removeDraft(key)
    setFoundAt(undefined)
    setState('none')
  }, [key])

  return { state, foundAt, forget }
}
