import { escapeHtml } from './escapeHtml.ts'
import { mailsOf, type Mail } from './mail.ts'
import { isOn, siteSettings, type SiteSetting } from './siteSettings.ts'
import type { Visit } from './visit.ts'

/** A mail's text with its addresses as links. */
const withLinks = (body: string) =>
  escapeHtml(body).replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`)

const style = `:root{color-scheme:light dark}
body{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem;font:1.0625rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
article{border:1px solid #8886;border-radius:8px;padding:1rem 1.25rem;margin:1rem 0}
h2{font-size:1.2rem;margin:0}article p{margin:.25rem 0}.body{white-space:pre-line;margin-top:.75rem}
a{color:light-dark(#0f5c5c,#74c9c0)}
label{display:flex;gap:.6rem;align-items:start;padding:.3rem 0}input{width:1.2rem;height:1.2rem;flex:none}
button{font:inherit;padding:.6rem 1rem;margin-top:.75rem}`

const mailHtml = ({ sent, recipient, subject, body }: Mail) => `<article>
<h2>${escapeHtml(subject)}</h2>
<p>To ${escapeHtml(recipient)}, <time>${sent.slice(0, 16).replace('T', ' ')}</time> UTC</p>
<p class="body">${withLinks(body)}</p>
</article>`

/** The demo's mailbox as a page of its own; it is no part of the product and says so. */
export function mailboxPage(visit: Visit): Response {
  const mails = mailsOf(visit.world)
  const switches = Object.entries(siteSettings).map(
    ([name, words]) =>
      `<label><input type="checkbox" name="on" value="${name}"${isOn(visit, name as SiteSetting) ? ' checked' : ''}>${escapeHtml(words)}</label>`,
  )
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Mailbox of the demo</title><style>${style}</style></head>
<body><main><h1>Mailbox of the demo</h1>
<p>The demo sends no mails. What it would have sent to anybody is here, for everybody who uses this demo.
<a href="/">Back to the site</a></p>
${mails.length ? mails.map(mailHtml).join('\n') : '<p>Nothing has been sent yet.</p>'}
<h2>Settings of the site</h2>
<p>A PYBOSSA may have these on. Here they hold for your browser only.</p>
<form action="/demo/settings">${switches.join('\n')}<button>Use these settings</button></form>
</main></body></html>`
  return new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    },
  })
}
