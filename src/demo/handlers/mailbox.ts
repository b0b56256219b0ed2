import { json, redirect } from '../answers.ts'
import { mailboxPage } from '../mailboxPage.ts'
import { mailsOf } from '../mail.ts'
import type { Routes } from '../routes.ts'
import { settingsCookie, siteSettings } from '../siteSettings.ts'

/** What PYBOSSA does not have: the mails of the demo, and the switches of its settings. */
export function mailbox(on: Routes): void {
  on.get('/demo/mailbox', (visit) =>
    visit.isJson ? json(visit, { mails: mailsOf(visit.world) }) : mailboxPage(visit),
  )
  on.get('/demo/settings', (visit) => {
    const wanted = visit.url.searchParams.getAll('on').filter((name) => name in siteSettings)
    visit.setCookies.push(`${settingsCookie}=${wanted.join('.')}; Path=/; SameSite=Lax`)
    return redirect(visit, '/demo/mailbox')
  })
}
