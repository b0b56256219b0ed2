import { Outlet } from 'react-router'

/** The window belongs to the volunteer's material; the page brings its own slim bar. */
export function WorkLayout() {
  return (
    <main id="main" tabIndex={-1} className="flex min-h-dvh flex-col">
      <Outlet />
    </main>
  )
}
