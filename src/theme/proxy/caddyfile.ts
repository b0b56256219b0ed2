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
		|| (query({'response_format': 'json'}) && (header({'Sec-Fetch-Dest': 'empty'}) || !header({'Sec-Fetch-Dest': '*'})) && !header({'Sec-Fetch-Site': 'cross-site'}))
${owned()}\`
	# An answer's file or a table of tasks of 100 MB and more; PYBOSSA reads it into memory. The app says that it is too large.
	@tooLarge header_regexp Content-Length ^[0-9]{9,}$
	# Another site or a box asks as nobody, for a session's cookie is good for all of /api: only a link that somebody follows brings it along.
	@foreign {
		header Sec-Fetch-Site cross-site
		not {
			header Sec-Fetch-Mode navigate
			method GET HEAD
		}
	}
	@healthz path /healthz
	@static {
		path /static/*
		method GET HEAD
	}

	handle @healthz {
		respond "ok" 200
	}
	handle @tooLarge {
		respond 413
	}
	handle @static {
		header {
${headers({ 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' })}
		}
		# Names of built files hold a hash of what is in them.
		header /static/assets/* {
			Cache-Control "public, max-age=31536000, immutable"
			defer
		}
${Object.entries(sealed)
  .map(([path, sandbox]) => `\t\theader ${path} Content-Security-Policy "${sandbox}"\n`)
  .join('')}		file_server {
			precompressed br gzip
		}
	}
	handle @server {
		request_body {
			max_size 100MB
		}
		# What people upload has our origin: it is shown, never run.
		@uploads path /uploads/*
		header @uploads {
			Content-Security-Policy sandbox
			Access-Control-Allow-Origin *
			defer
		}
		header {
			X-Content-Type-Options nosniff
			Referrer-Policy same-origin
			defer
		}
		# Answers in JSON are never kept: they share their address with a page.
		header ?Cache-Control no-store
		request_header @foreign -Cookie
		reverse_proxy {$PYBOSSA:127.0.0.1:5000}
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
