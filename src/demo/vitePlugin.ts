import type { Connect, Plugin } from 'vite'

/**
 * Gives Vite's servers (`vite`, `vite preview`) a PYBOSSA on the same origin: the demo back end when `ATRIUM_DEMO` is set,
 * a real server when `PYBOSSA_URL` is. Requests for pages stay with Vite (`pybossa/serverOwned.ts` has the rule).
 * With neither variable it does nothing.
 */
export function demoPlugin(): Plugin {
  return {
    name: 'atrium-demo',
    configureServer: (server) => attach(server.middlewares),
    configurePreviewServer: (server) => attach(server.middlewares),
  }
}

// Loaded only when asked for: Vite reads this file on every start, also for the unit tests.
async function attach(middlewares: Connect.Server): Promise<void> {
  const { ATRIUM_DEMO, PYBOSSA_URL } = process.env
  if (!ATRIUM_DEMO && !PYBOSSA_URL) return
  const { isForDemo, serverSide } = await import('./serverSide.ts')
  middlewares.use(
    PYBOSSA_URL
      ? serverSide((await import('./proxy.ts')).proxyTo(PYBOSSA_URL))
      : serverSide(await embedded(), isForDemo),
  )
}

async function embedded() {
  const { startDemo } = await import('./startDemo.ts')
  const { answerOverHttp } = await import('./answerOverHttp.ts')
  return answerOverHttp(await startDemo({ seed: 'living', fresh: false }), { isNoStore: true })
}
