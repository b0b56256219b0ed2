import { roundabout, serverOwned } from '#pybossa/serverOwned.ts'
import { always, pagePolicy, sealed } from './policies.ts'

const headers = (more: Record<string, string>) =>
  Object.entries({ ...always, ...more })
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n')

/** What the rule looks at, in one word: the address, and whether each name it asks for stands in the query. */
const owned = () =>
  serverOwned
    .map(({ path, query = [], because }) => {
      const words = query.map((name) => `(?=.*[?&]${name}=)`).join('')
      // In the whole address, a query must not pass for a part of the path.
      const pattern = path.source
        .replace(/\$$/, '(\\?|$)')
        .replaceAll('(\\/|$)', '(/|\\?|$)')
        .replaceAll('[^/]', '[^/?]')
      return `    # ${because}\n    "~^${words}${pattern.replace(/^\^/, '')}" 1;`
    })
    .join('\n')

/**
 * The site in front of a PYBOSSA with nginx: one origin for the app's files and the server's data. The rule of what goes where is
 * `pybossa/serverOwned.ts`, put into nginx's words.
 * @param indexHtml the built page
 */
export function nginxConf(indexHtml: string): string {
  const policy = pagePolicy(indexHtml)
  return `# Atrium in front of a PYBOSSA. Include this file inside \`http { … }\`, and set the three lines that are marked.

upstream pybossa {
    server 127.0.0.1:5000; # <- where PYBOSSA listens
    keepalive 16;
}

# Page or data? Both have the same address: method, header and query tell.
map $request_method $atrium_writes {
    default 1;
    GET 0;
    HEAD 0;
}
map $http_content_type $atrium_asks_json {
    default 0;
    "application/json" 1;
}
# Data are for programs of the site: a link, a picture or a frame that asks for them gets the page, and so does another site or a box.
map $http_sec_fetch_dest $atrium_is_program {
    default 0;
    "" 1;
    "empty" 1;
}
map $http_sec_fetch_site $atrium_is_foreign {
    default 0;
    "cross-site" 1;
}
map "$arg_response_format$atrium_is_program$atrium_is_foreign" $atrium_wants_json {
    default 0;
    "json10" 1;
}
# Another site or a box asks as nobody, for a session's cookie is good for all of /api: only a link that somebody follows brings it along.
map "$atrium_is_foreign$atrium_writes$http_sec_fetch_mode" $atrium_cookie {
    default $http_cookie;
    "~^1(?!0navigate$)" "";
}
# PYBOSSA writes the name it is asked by into mails, such as the link for a new password: it shall be the site's.
map "$server_name $host" $atrium_is_misnamed {
    default 1;
    "~^_ " 0;
    "~*^(\\S+) \\1$" 0;
}
# What PYBOSSA answers even to a navigation: files, streams and programs of its own.
map $request_uri $atrium_is_owned {
    default 0;
    # What PYBOSSA might read in another way than nginx is a page of ours.
    "~*^[^?]*(${roundabout.source.replace('(\\/|$)', '([/?]|$)')})" 0;
${owned()}
}
map "$atrium_writes$atrium_asks_json$atrium_wants_json$atrium_is_owned" $atrium_to_server {
    default 1;
    "0000" 0;
}
# Answers in JSON are never kept: they share their address with a page.
map $upstream_http_content_type $atrium_keep {
    default "";
    "~json" "no-store";
}

server {
    listen 80; # <- or 443 ssl, with ssl_certificate and ssl_certificate_key
    server_name _; # <- the name of your site, one; others lead here by a server of their own
    root /var/www/atrium; # <- where the folder \`site\` was copied to

    # An answer's file or a table of tasks; PYBOSSA reads it into memory. What is larger gets 413, and the app says so.
    client_max_body_size 100m;
    charset utf-8;
    gzip_static on;
    gzip_vary on;
    # brotli_static on; # with Debian's libnginx-mod-http-brotli-static
    recursive_error_pages on;
    error_page 418 = @pybossa;

    location = /healthz {
        access_log off;
        default_type text/plain;
        return 200 "ok\\n";
    }

    # Names of built files hold a hash of what is in them.
    location /static/assets/ {
        if ($atrium_writes) { return 405; }
        try_files $uri =404;
${headers({ 'Cache-Control': 'public, max-age=31536000, immutable', 'Access-Control-Allow-Origin': '*' })}
    }
${Object.entries(sealed)
  .map(
    ([path, sandbox]) => `    location = ${path} {
        try_files $uri =404;
${headers({ 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': sandbox })}
    }
`,
  )
  .join('')}    location /static/ {
        if ($atrium_writes) { return 405; }
        try_files $uri =404;
${headers({ 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' })}
    }
    location / {
        if ($atrium_to_server) { return 418; }
        try_files /index.html =404;
${headers({ 'Cache-Control': 'no-cache', Vary: 'Content-Type, Sec-Fetch-Dest', 'Content-Security-Policy': policy })}
    }

    # What people upload has our origin: it is shown, never run.
    location /uploads/ {
        proxy_pass http://pybossa;
        include proxy_pybossa.conf;
        proxy_hide_header Access-Control-Allow-Origin;
        proxy_hide_header Content-Security-Policy;
        proxy_hide_header X-Content-Type-Options;
${headers({ 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': 'sandbox' })}
    }

    # Event streams of a webhook's calls come as they happen.
    location ~ ^/project/[^/]+/(public|private)stream$ {
        proxy_pass http://pybossa;
        include proxy_pybossa.conf;
        proxy_buffering off;
${headers({})}
    }

    location @pybossa {
        if ($atrium_is_misnamed) { return 421; }
        proxy_pass http://pybossa;
        include proxy_pybossa.conf;
${headers({ 'Cache-Control': '$atrium_keep' })}
    }
}
`
}

/** What every request to PYBOSSA takes along: it compares Host and Referer over https, and believes the first proxy alone. */
export const proxyConf = `proxy_http_version 1.1;
proxy_set_header Connection "";
proxy_set_header Host $http_host;
proxy_set_header X-Forwarded-Host $http_host;
proxy_set_header Cookie $atrium_cookie;
proxy_set_header X-Real-IP $remote_addr;
proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
proxy_set_header X-Forwarded-Proto $scheme;
proxy_read_timeout 300s;
`
