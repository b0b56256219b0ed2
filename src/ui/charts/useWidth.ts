import { useLayoutEffect, useRef, useState } from 'react'

const BEFORE_MEASURED = 640

/** How wide an element is, in pixels, as it changes; a guess where nothing can be measured. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(BEFORE_MEASURED)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = () => setWidth(element.clientWidth || BEFORE_MEASURED)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
