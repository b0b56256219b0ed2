import { html } from '../answers.ts'
import { ViewProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import { isOn } from '../siteSettings.ts'
import type { Visit } from '../visit.ts'

const providers = { twitter: 'Twitter', facebook: 'Facebook', google: 'Google' }

/** Signing in with an account elsewhere, as before release 4: PYBOSSA sends people there, the demo says that it would. */
export function otherAccounts(on: Routes): void {
  for (const [provider, name] of Object.entries(providers)) {
    on.get(`/${provider}/`, (visit: Visit) => {
      if (!isOn(visit, 'oauth')) throw new ViewProblem(404)
      return html(visit, `Sign in with ${name}`)
    })
    // Whoever comes back without the key that the other site gave has not been let in there.
    on.get(`/${provider}/oauth-authorized`, (visit: Visit) => {
      if (!isOn(visit, 'oauth')) throw new ViewProblem(404)
      visit.flash('You denied the request to sign in.', 'error')
      return html(visit, `Sign in with ${name}`)
    })
  }
}
