import { forgotRules, passwordRules } from '../accountForms.ts'
import { goOn, page } from '../answers.ts'
import { Form } from '../forms.ts'
import { sendMail } from '../mail.ts'
import { ViewProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import { hashPassword, sign, unsign } from '../signer.ts'
import type { UserRow } from '../tables.ts'
import type { Visit } from '../visit.ts'

/** Forgotten passwords (CONTRACT.md V31–V32). */
export function passwords(on: Routes): void {
  on.form('/account/forgot-password', forgotPassword)
  on.form('/account/reset-password', resetPassword)
}

const purpose = 'password-reset'
const resetKeyAge = 18_000

function forgotPassword(visit: Visit): Response {
  const form = new Form(forgotRules, visit.body)
  if (visit.method === 'POST') {
    if (!form.isValid()) visit.flash('Something went wrong, please correct the errors on the form', 'error')
    else {
      const user = visit.store.find('user', { email_addr: form.text('email_addr') })
      if (user) {
        mailKey(visit, user)
        visit.flash("We've sent you an email with account recovery instructions!", 'success')
      } else
        visit.flash(
          "We don't have this email in our records. You may have signed up with a different email or used Twitter, Facebook, or Google to sign-in",
          'error',
        )
    }
  }
  return page(visit, { template: '/account/password_forgot.html', form: form.toJson(visit) })
}

function mailKey(visit: Visit, user: UserRow): void {
  const key = sign(purpose, { user: user.name, password: user.passwd_hash }, visit.now)
  sendMail(visit, {
    recipient: user.email_addr,
    subject: 'Account recovery',
    body: `Hello ${user.fullname},\nchoose a new password here:\n${visit.url.origin}/account/reset-password?key=${key}`,
  })
}

function resetPassword(visit: Visit): Response {
  const claim = unsign(purpose, visit.query('key') ?? '', visit.now, resetKeyAge) as
    { user: string; password: string } | undefined
  const user = claim && visit.store.find('user', { name: claim.user, passwd_hash: claim.password })
  if (!user) throw new ViewProblem(403)
  const form = new Form(passwordRules(visit), visit.body)
  if (visit.method === 'POST') {
    if (form.isValid()) {
      visit.signIn(
        visit.store.update('user', user.id, { passwd_hash: hashPassword(form.text('new_password')) }),
      )
      visit.flash('You reset your password successfully!', 'success')
      return goOn(visit, '/')
    }
    visit.flash('Please correct the errors', 'error')
  }
  return page(visit, { template: '/account/password_reset.html', form: form.toJson(visit) })
}
