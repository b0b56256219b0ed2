import { Outlet } from 'react-router'

/** The window belongs to the volunteer's material; the page brings its own slim bar. */
export function WorkLayout() {
  return (
    <main id="main" tabIndex={-1} data-fills-window="" className="flex min-h-0 grow flex-col overflow-auto">
      <Outlet />
    </main>
  )
}
