import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router'
import { addressOfView, type ListView } from './listView.ts'

const TYPING_PAUSE_MS = 250

/**
 * Changes of a list's view as navigations. Choosing is a step one can go back from; typing replaces its own step, so
 * that Back leaves the search as a whole. `text` is what stands in the search field, ahead of the address by a pause.
 */
export function useListNavigation(category: string | null, view: ListView) {
  const navigate = useNavigate()
  const [text, setText] = useState(view.text)
  const [shown, setShown] = useState(view.text)
  const [asked, setAsked] = useState(view.text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Back, forward and links change the address under the field; our own step arriving must not undo what was typed since.
  if (shown !== view.text) {
    setShown(view.text)
    if (asked !== view.text) {
      setAsked(view.text)
      setText(view.text)
    }
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const here = useLocation().pathname
  const next = useNavigation().location?.pathname
  // Whoever has chosen where to go is not called back by what they typed before.
  useEffect(() => {
    if (next !== undefined && next !== here) clearTimeout(timer.current)
  }, [next, here])

  const go = (changed: Partial<ListView>, replace = false) => {
    clearTimeout(timer.current)
    void navigate(addressOfView(category, { ...view, text, page: 1, ...changed }), {
      replace,
      preventScrollReset: true,
      // The reader is in the middle of the controls: the focus stays there.
      state: { keepsFocus: true },
    })
  }

  return {
    text,
    type(typed: string) {
      setText(typed)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        setAsked(typed)
        go({ text: typed }, view.text !== '')
      }, TYPING_PAUSE_MS)
    },
    choose(changed: Partial<ListView>) {
      setAsked(changed.text ?? text)
      if (changed.text !== undefined) setText(changed.text)
      go(changed)
    },
  }
}
