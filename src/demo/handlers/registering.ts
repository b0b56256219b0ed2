import { randomUUID } from 'node:crypto'
import { registerRules } from '../accountForms.ts'
import { goOn, page } from '../answers.ts'
import { isoTime } from '../clock.ts'
import { userDefaults } from '../defaults.ts'
import { Form } from '../forms.ts'
import { mailConfirmation, readConfirmation, type Confirmed } from '../confirmation.ts'
import { preferencesOf } from '../preferences.ts'
import { ViewProblem } from '../problems.ts'
import { requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { hashPassword } from '../signer.ts'
import { isOn } from '../siteSettings.ts'
import type { UserRow } from '../tables.ts'
import type { Visit } from '../visit.ts'
import { welcome } from './signingIn.ts'

/** New accounts and addresses that are confirmed by mail (CONTRACT.md V22–V24). */
export function registering(on: Routes): void {
  on.form('/account/register', register)
  on.get('/account/register/confirmation', confirm)
  on.get('/account/confirm-email', askAgain)
}

function register(visit: Visit): Response {
  if (isOn(visit, 'ldap')) throw new ViewProblem(404)
  const form = new Form(registerRules(visit), visit.body)
  const respond = () =>
    page(visit, { template: 'account/register.html', title: 'Register', form: form.toJson(visit) })
  if (visit.method === 'GET') return respond()
  if (!form.isValid()) {
    visit.flash('Please correct the errors', 'error')
    return respond()
  }
  const account = {
    fullname: form.text('fullname'),
    name: form.text('name'),
    email_addr: form.text('email_addr'),
    password: form.text('password'),
    consent: form.values['consent'] === true,
    ...(isOn(visit, 'preferences') ? preferencesOf(form, form.text('name'), visit.now) : {}),
  }
  if (!isOn(visit, 'confirmation')) return welcome(visit, create(visit, account), 'Thanks for signing-up')
  mailConfirmation(visit, account, 'Welcome to')
  return page(visit, {
    template: 'account/account_validation.html',
    title: 'Account validation',
    status: 'sent',
  })
}

function create(visit: Visit, { password = '', consent = false, ...person }: Confirmed): UserRow {
  return visit.store.insert('user', {
    ...userDefaults,
    created: isoTime(visit.now),
    ...person,
    passwd_hash: hashPassword(password),
    consent,
    api_key: randomUUID(),
    admin: visit.store.count('user') === 0,
  })
}

/** The link makes the account, or gives an account that there is its new address; it works again while it is valid. */
function confirm(visit: Visit): Response {
  const claim = readConfirmation(visit, visit.query('key'))
  if (!claim) throw new ViewProblem(403)
  const user = visit.store.find('user', { name: claim.name })
  if (!user) return welcome(visit, create(visit, claim), 'Thanks for signing-up')
  visit.signIn(
    visit.store.update('user', user.id, {
      email_addr: claim.email_addr,
      valid_email: true,
      confirmation_email_sent: false,
    }),
  )
  visit.flash('Your email has been validated.')
  return goOn(visit, '/')
}

function askAgain(visit: Visit): Response {
  const me = requireUser(visit)
  if (!isOn(visit, 'confirmation')) throw new ViewProblem(404)
  if (!me.valid_email) {
    const { name, fullname, email_addr } = me
    mailConfirmation(visit, { name, fullname, email_addr }, 'Please confirm your address at')
    visit.store.update('user', me.id, { confirmation_email_sent: true })
    visit.flash('An e-mail has been sent to validate your e-mail address.', 'info')
  }
  return goOn(visit, `/account/${encodeURIComponent(me.name)}/`)
}
