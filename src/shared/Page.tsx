import { useEffect, type ReactNode } from 'react'
import { announce } from './announce/announce.ts'
import { brand } from './brand.ts'

const widths = {
  narrow: 'max-w-xl px-4 sm:px-6 py-8 sm:py-12',
  prose: 'max-w-3xl px-4 sm:px-6 py-8 sm:py-12',
  wide: 'max-w-6xl px-4 sm:px-6 py-8 sm:py-12',
  full: 'max-w-none',
}

let lastTitle = ''

/**
 * The frame of every screen: names the document, and after a navigation tells screen readers where they are and puts
 * the focus on the heading (`<h1 tabIndex={-1}>`), or on the main element if there is none.
 */
export function Page({
  title,
  width = 'wide',
  className = '',
  children,
}: {
  title: string
  width?: keyof typeof widths
  className?: string
  children: ReactNode
}) {
  useEffect(() => {
    document.title = title === brand.name ? title : `${title} · ${brand.name}`
    if (lastTitle && lastTitle !== title) announce(title)
    lastTitle = title
  }, [title])
  return <div className={`mx-auto w-full ${widths[width]} ${className}`}>{children}</div>
}
