import type { Theme } from './readTheme.ts'
import { isOn } from './siteSettings.ts'
import type { Visit } from './visit.ts'

/** What a view has to say: the template that says it, and its variables. */
export interface PageDocument {
  template: string
  title?: string
  [key: string]: unknown
}

/** What PYBOSSA gives to every template beside the view's own variables, which win (CONTRACT.md §7.1). */
function siteWide(visit: Visit): Record<string, unknown> {
  const { brand, leaderboards } = visit.world.seed
  return {
    brand,
    title: brand,
    contact_email: 'help@atrium.example',
    enforce_privacy: false,
    ldap_enabled: isOn(visit, 'ldap'),
    config: {
      LEADERBOARDS: leaderboards,
      ...(isOn(visit, 'ckan') ? { CKAN_URL: 'https://ckan.example' } : {}),
    },
    current_user: visit.user ? { ...visit.user, is_authenticated: true } : { is_authenticated: false },
    request: { path: decoded(visit.path) },
    csrf_token: () => visit.csrf(),
    get_flashed_messages: () => {
      const waiting = visit.session.flashes ?? []
      delete visit.session.flashes
      return waiting
    },
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/**
 * A page as PYBOSSA draws it with a theme. `/announcements/` has no template there, and is an error as a page (CONTRACT.md V5). It says
 * that it is a demo, as those that are no theme's do.
 */
export function themedPage(visit: Visit, theme: Theme, document: PageDocument, status = 200): Response {
  if (document.template === '') return themedPage(visit, theme, { template: '500.html' }, 500)
  const text = theme(document.template.replace(/^\//, ''), { ...siteWide(visit), ...document })
  return new Response(text.replace('</head>', '<meta name="atrium-demo" content="yes" /></head>'), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
