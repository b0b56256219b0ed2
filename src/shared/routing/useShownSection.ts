import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Brings the section that the address names by its `#` into view, and the reader's focus to its heading. */
export function useShownSection(): void {
  const at = useLocation()
  useEffect(() => {
    if (!at.hash) return
    // After the shell, which puts the focus on the page's heading.
    const timer = setTimeout(() => {
      const section = document.getElementById(at.hash.slice(1))
      section?.scrollIntoView()
      section?.querySelector('h2')?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [at])
}
