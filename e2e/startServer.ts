import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const STARTS_WITHIN_MS = 30_000

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Serves the built app on a fresh demo back end in a process of its own.
 * @param about.site the folder of the built app
 * @param about.config what the operator's `config.json` says; `<port>` in it becomes the server's
 */
export async function startServer({
  site = 'dist/site',
  config,
}: { site?: string; config?: object } = {}): Promise<{
  address: string
  stop: () => void
}> {
  const port = await freePort()
  const configFile = path.join(mkdtempSync(path.join(tmpdir(), 'atrium-config-')), 'config.json')
  if (config) writeFileSync(configFile, JSON.stringify(config).replaceAll('<port>', String(port)))
  const child = spawn(
    process.execPath,
    [
      'src/demo/start.ts',
      '--port',
      String(port),
      '--fresh',
      '--in-memory',
      '--site',
      site,
      ...(config ? ['--config', configFile] : []),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  // Whatever ends us ends it.
  process.once('exit', () => child.kill())
  const address = `http://127.0.0.1:${port}`
  const giveUp = Date.now() + STARTS_WITHIN_MS
  for (;;) {
    const isUp = await fetch(`${address}/api/`).then(
      (reply) => reply.ok,
      () => false,
    )
    if (isUp) return { address, stop: () => child.kill() }
    if (Date.now() > giveUp || child.exitCode !== null) throw new Error('The demo did not start.')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
