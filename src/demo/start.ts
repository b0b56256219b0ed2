import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { answerOverHttp } from './answerOverHttp.ts'
import { isForDemo } from './serverSide.ts'
import { siteFiles } from './siteFiles.ts'
import { startDemo } from './startDemo.ts'

const help = `node src/demo/start.ts [options]

  --port 5001         where to listen; the next free port is taken if it is not free
  --host 127.0.0.1    on which address; 0.0.0.0 lets other devices in
  --site dist/site    also serve the built app from this folder
  --theme dist/theme  draw the pages with the templates of this PYBOSSA theme, as PYBOSSA does
    --config file       a config.json to serve in place of the build's (README, "Configuration")
  --seed living       which site: living (default) or recorded
  --fresh             forget what was done before
  --in-memory         keep nothing on disk
  --open              open a browser`

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '5001' },
    host: { type: 'string', default: '127.0.0.1' },
    site: { type: 'string' },
    theme: { type: 'string' },
    config: { type: 'string' },
    seed: { type: 'string', default: 'living' },
    fresh: { type: 'boolean', default: false },
    'in-memory': { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) console.log(help)
else await start()

async function start(): Promise<void> {
  const { site, theme } = options
  for (const needed of [theme ? path.join(theme, 'templates') : site ? path.join(site, 'index.html') : '.'])
    if (!existsSync(needed)) throw new Error(`There is no ${needed}: run "npm run build" first.`)
  const seed = options.seed === 'recorded' ? 'recorded' : 'living'
  const demo = await startDemo({ seed, fresh: options.fresh, inMemory: options['in-memory'], theme })
  const answer = answerOverHttp(demo, { isNoStore: site !== undefined && !theme })
  const folder = theme ?? site
  const files = folder ? siteFiles(folder, options.config) : undefined
  // With a theme every page is the server's own, as in PYBOSSA: only its files are not.
  const isForServer = theme ? isNoFile : isForDemo
  const server = createServer((request, response) => {
    const handler = files && !isForServer(request) ? files : answer
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  const address = `http://localhost:${await listen(server, Number(options.port))}`
  console.log(greeting(address, Boolean(folder)))
  if (options.open) openBrowser(address)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
      demo.close()
    })
}

function isNoFile({ url }: IncomingMessage): boolean {
  return !url?.startsWith('/static/')
}

/** Listens on the first free port from this one on; resolves to it. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1))
      else reject(error)
    })
    server.listen(port, options.host, () => resolve((server.address() as AddressInfo).port))
  })
}

function greeting(address: string, hasSite: boolean): string {
  return `
  ${hasSite ? 'Atrium with its demo site is' : 'The demo back end is'} at ${address}

  Sign in as   a volunteer  nora@example.org   nora-password
               an owner     olga@example.org   olga-password
               an admin     admin@example.org  admin-password

  Stop with Ctrl+C. What you do is kept until you start with --fresh.
`
}

/** Opens the address where there is a desktop; elsewhere the line above has to do. */
function openBrowser(address: string): void {
  const { platform, env } = process
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return
  const [command, args]: [string, string[]] =
    platform === 'darwin'
      ? ['open', [address]]
      : platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
