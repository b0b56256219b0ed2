import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { port: { type: 'string' }, behind: { type: 'string' } } })
const root = path.join(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'atrium-caddy-'))
const file = path.join(folder, 'Caddyfile')

const written = readFileSync(path.join(root, 'dist/proxy/Caddyfile'), 'utf8')
const limit = '[0-9]{9,}'
if (!written.includes(limit)) throw new Error(`The configuration has no ${limit}`)
// Certificates of its own for an address that is a number, and nothing of this machine changed for them.
const site = written.replace(limit, '[0-9]{7,}')
writeFileSync(file, `{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n}\n${site}`)

const caddy = spawn('/usr/bin/caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ATRIUM_ADDRESS: `https://127.0.0.1:${values.port}`,
    ATRIUM_ROOT: path.join(root, 'dist/site'),
    PYBOSSA: `127.0.0.1:${values.behind}`,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  },
})
caddy.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => caddy.kill('SIGTERM'))
