import { page } from '../answers.ts'
import type { Routes } from '../routes.ts'

/** The help pages (CONTRACT.md V9–V14). The texts of the last three are the demo's own. */
export function help(on: Routes): void {
  on.get('/help/', (visit) => page(visit, { template: 'help/index.html', title: 'Help' }))
  on.get('/help/api', (visit) => {
    const project = visit.store.find('project', { published: true })
    return page(visit, { template: 'help/api.html', title: 'Help: API', project_id: project?.id ?? null })
  })
  on.get('/help/license', (visit) => page(visit, { template: 'help/license.html', title: 'Help: Licenses' }))
  for (const [path, template, title, heading] of texts)
    on.get(`/help/${path}`, (visit) =>
      page(visit, { template: `help/${template}`, title, content: content(heading) }),
    )
}

const texts = [
  ['terms-of-use', 'tos.html', 'Help: Terms of Use', 'Terms of use'],
  ['cookies-policy', 'cookies_policy.html', 'Help: Cookies Policy', 'Cookies policy'],
  ['privacy', 'privacy.html', 'Privacy Policy', 'Privacy policy'],
] as const

// PYBOSSA cuts this out of a rendered page: a whole HTML document as text (CONTRACT.md §5.1).
const content = (heading: string) =>
  `<html><body><h1>${heading}</h1><p>This is a demonstration. Nothing you enter here leaves this computer, and it may be
erased at any time.</p><h2>What a real site says here</h2><ul><li>who runs it,</li><li>what it keeps, and how long,</li>
<li>how to reach a person.</li></ul></body></html>`
