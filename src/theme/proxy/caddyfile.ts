import { serverOwned } from '#pybossa/serverOwned.ts'
import { always, pagePolicy, sealed } from './policies.ts'

const headers = (more: Record<string, string>) =>
  Object.entries({ ...always, ...more })
    .map(([name, value]) => `\t\t\t${name} "${value}"`)
    .join('\n')

const owned = () =>
  serverOwned
    .map(({ path, query = [] }) => {
      const words = query.map((name) => ` && query({'${name}': '*'})`).join('')
      return `\t\t|| (path_regexp('${path.source.replaceAll('\\/', '/').replaceAll('\\', '\\\\')}')${words})`
    })
    .join('\n')

/**
 * As `nginxConf`, for Caddy, which also fetches certificates by itself.
 * @param indexHtml the built page
 */
export const caddyfile = (
  indexHtml: string,
): string => `# Atrium in front of a PYBOSSA. ATRIUM_ADDRESS is the name of your site, ATRIUM_ROOT where the folder \`site\` was copied to,
# PYBOSSA where PYBOSSA listens.
{$ATRIUM_ADDRESS::80} {
	root * {$ATRIUM_ROOT:/var/www/atrium}

	# Page or data? Both have the same address: method, header and query tell.
	@server expression \`!(method('GET') || method('HEAD'))
		|| header({'Content-Type': 'application/json'})
		|| (query({'response_format': 'json'}) && (header({'Sec-Fetch-Dest': 'empty'}) || !header({'Sec-Fetch-Dest': '*'})))
${owned()}\`
	@healthz path /healthz
	@static {
		path /static/*
		method GET HEAD
	}

	respond @healthz "ok" 200

	handle @static {
		header {
${headers({ 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' })}
		}
		header /static/assets/* Cache-Control "public, max-age=31536000, immutable"
${Object.entries(sealed)
  .map(([path, sandbox]) => `\t\theader ${path} Content-Security-Policy "${sandbox}"\n`)
  .join('')}		file_server {
			precompressed br gzip
		}
	}
	handle @server {
		@uploads path /uploads/*
		header @uploads Content-Security-Policy sandbox
		header @uploads Access-Control-Allow-Origin *
		header X-Content-Type-Options nosniff
		reverse_proxy {$PYBOSSA:127.0.0.1:5000} {
			@json header Content-Type application/json*
			handle_response @json {
				header Cache-Control no-store
				copy_response_headers
				copy_response
			}
		}
	}
	handle {
		rewrite * /index.html
		header {
${headers({ 'Cache-Control': 'no-cache', Vary: 'Content-Type, Sec-Fetch-Dest', 'Content-Security-Policy': pagePolicy(indexHtml) })}
		}
		file_server {
			precompressed br gzip
		}
	}
}
`
