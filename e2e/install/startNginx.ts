import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { port: { type: 'string' }, behind: { type: 'string' } } })
const root = path.join(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'atrium-nginx-'))
const at = (name: string) => path.join(folder, name)

/** Puts something in the place of a line that the configuration marks for operators. */
function set(text: string, line: RegExp, by: string): string {
  if (!line.test(text)) throw new Error(`The configuration has no ${line.source}`)
  return text.replace(line, by)
}

execFileSync(
  'openssl',
  `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -keyout ${at('key.pem')} -out ${at('cert.pem')}`.split(
    ' ',
  ),
  { stdio: 'ignore' },
)
const ssl = `listen 127.0.0.1:${values.port} ssl; ssl_certificate ${at('cert.pem')}; ssl_certificate_key ${at('key.pem')};`
let site = readFileSync(path.join(root, 'dist/proxy/nginx.conf'), 'utf8')
site = set(site, /server 127\.0\.0\.1:5000;/, `server 127.0.0.1:${values.behind};`)
site = set(site, /listen 80;/, ssl)
site = set(site, /server_name _;/, 'server_name 127.0.0.1;')
// As small as nothing but a table is, so that what is too large need not be huge.
site = set(site, /client_max_body_size 100m;/, 'client_max_body_size 1m;')
site = set(site, /root \/var\/www\/atrium;/, `root ${path.join(root, 'dist/site')};`)
writeFileSync(at('atrium.conf'), site)
copyFileSync(path.join(root, 'dist/proxy/proxy_pybossa.conf'), at('proxy_pybossa.conf'))
copyFileSync('/etc/nginx/mime.types', at('mime.types'))
const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
  (name) => `${name}_temp_path ${at(name)};`,
)
writeFileSync(
  at('nginx.conf'),
  `daemon off; pid ${at('nginx.pid')}; error_log stderr warn;
events {}
http { include mime.types; access_log off; ${own.join(' ')} include atrium.conf; }
`,
)
const nginx = spawn('/usr/sbin/nginx', ['-p', folder, '-c', at('nginx.conf'), '-e', 'stderr'], {
  stdio: 'inherit',
})
nginx.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => nginx.kill('SIGTERM'))
