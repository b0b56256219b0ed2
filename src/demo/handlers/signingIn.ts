import { forgotRules, passwordRules, registerRules, signInRules } from '../accountForms.ts'
import { goOn, page } from '../answers.ts'
import { isoTime } from '../clock.ts'
import { Form } from '../forms.ts'
import { ViewProblem } from '../problems.ts'
import { userDefaults } from '../defaults.ts'
import type { Routes } from '../routes.ts'
import { hashPassword, isPassword, sign, unsign } from '../signer.ts'
import { randomUUID } from 'node:crypto'
import type { Visit } from '../visit.ts'

/** The ways into an account and out of it (CONTRACT.md V19–V25, V31–V32). */
export function signingIn(on: Routes): void {
  on.form('/account/signin', signIn)
  on.get('/account/signout', signOut)
  on.form('/account/register', register)
  on.get('/account/register/confirmation', () => {
    throw new ViewProblem(403)
  })
  on.form('/account/forgot-password', forgotPassword)
  on.form('/account/reset-password', resetPassword)
  on.form('/account/:token/otpvalidation', (visit) => {
    visit.flash('Please sign in.', 'error')
    return goOn(visit, '/account/signin')
  })
}

function signIn(visit: Visit): Response {
  const next = visit.query('next') ?? null
  if (visit.method === 'GET' && visit.user) return goOn(visit, '/')
  const form = new Form(signInRules, visit.body)
  const respond = () =>
    page(visit, { template: 'account/signin.html', title: 'Sign in', form: form.toJson(visit), next })
  if (visit.method === 'GET') return respond()
  if (!form.isValid()) {
    visit.flash('Please correct the errors', 'error')
    return respond()
  }
  const user = visit.store.find('user', { email_addr: form.text('email') })
  if (user && isPassword(form.text('password'), user.passwd_hash)) {
    visit.flash(`Welcome back ${user.fullname}`, 'success')
    visit.signIn(user)
    return goOn(visit, next || '/')
  }
  if (user) visit.flash('Ooops, Incorrect email/password', 'error')
  else
    visit.flash("Ooops, we didn't find you in the system,                           did you sign up?", 'info')
  return respond()
}

function signOut(visit: Visit): Response {
  visit.signOut()
  visit.flash('You are now signed out', 'success')
  return goOn(visit, '/', 'success')
}

function register(visit: Visit): Response {
  const form = new Form(registerRules(visit), visit.body)
  const respond = () =>
    page(visit, { template: 'account/register.html', title: 'Register', form: form.toJson(visit) })
  if (visit.method === 'GET') return respond()
  if (!form.isValid()) {
    visit.flash('Please correct the errors', 'error')
    return respond()
  }
  const user = visit.store.insert('user', {
    ...userDefaults,
    created: isoTime(visit.now),
    fullname: form.text('fullname'),
    name: form.text('name'),
    email_addr: form.text('email_addr'),
    passwd_hash: hashPassword(form.text('password')),
    consent: form.values['consent'] === true,
    api_key: randomUUID(),
    admin: visit.store.count('user') === 0,
  })
  visit.flash('Thanks for signing-up', 'success')
  visit.signIn(user)
  return goOn(visit, visit.query('next') || '/')
}

const resetKeyAge = 18_000

function forgotPassword(visit: Visit): Response {
  const form = new Form(forgotRules, visit.body)
  if (visit.method === 'POST') {
    if (!form.isValid()) visit.flash('Something went wrong, please correct the errors on the form', 'error')
    else {
      const user = visit.store.find('user', { email_addr: form.text('email_addr') })
      if (user) {
        // No mail leaves the demo: the link is written where the person who runs it can see it.
        const key = sign('password-reset', { user: user.name, password: user.passwd_hash }, visit.now)
        console.info(`Mail to ${user.email_addr}: ${visit.url.origin}/account/reset-password?key=${key}`)
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

function resetPassword(visit: Visit): Response {
  const claim = unsign('password-reset', visit.query('key') ?? '', visit.now, resetKeyAge) as
    { user: string; password: string } | undefined
  const user = claim && visit.store.find('user', { name: claim.user, passwd_hash: claim.password })
  if (!user) throw new ViewProblem(403)
  const form = new Form(passwordRules, visit.body)
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
