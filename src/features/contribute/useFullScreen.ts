import { useEffect, useState, type RefObject } from 'react'

/** The whole screen for one element; where the browser refuses (iPhone), `isMaximised` asks for the whole window instead. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [isFull, setFull] = useState(false)
  const [isMaximised, setMaximised] = useState(false)
  useEffect(() => {
    const turned = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', turned)
    return () => document.removeEventListener('fullscreenchange', turned)
  }, [])
  const toggle = async () => {
    if (isMaximised) return setMaximised(false)
    if (document.fullscreenElement) return await document.exitFullscreen()
    try {
      if (!element.current?.requestFullscreen) throw new Error('no full screen')
      await element.current.requestFullscreen()
    } catch {
      setMaximised(true)
    }
  }
  return { isFull: isFull || isMaximised, isMaximised, toggle }
}
