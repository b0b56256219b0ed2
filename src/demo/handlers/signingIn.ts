import { randomInt, randomUUID } from 'node:crypto'
import { codeRules, signInRules } from '../accountForms.ts'
import { goOn, page } from '../answers.ts'
import { isoTime } from '../clock.ts'
import { userDefaults } from '../defaults.ts'
import { forget, keep, recall } from '../fleeting.ts'
import { Form } from '../forms.ts'
import { sendMail } from '../mail.ts'
import { ViewProblem } from '../problems.ts'
import { requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { publicUser } from '../shapes/userShapes.ts'
import { isPassword } from '../signer.ts'
import { isOn } from '../siteSettings.ts'
import type { UserRow } from '../tables.ts'
import type { Visit } from '../visit.ts'

/** The ways into a session and out of it (CONTRACT.md V19–V21, V25). */
export function signingIn(on: Routes): void {
  on.form('/account/signin', signIn)
  on.get('/account/signout', signOut)
  on.form('/account/:token/otpvalidation', oneTimeCode)
  on.get('/account/newsletter', newsletter)
}

/** Where a sign-in ends: at what was asked for, or at the question that comes before it. */
export function welcome(visit: Visit, user: UserRow, text = `Welcome back ${user.fullname}`): Response {
  const next = visit.query('next')
  visit.signIn(user)
  visit.flash(text, 'success')
  if (isOn(visit, 'newsletter') && !user.newsletter_prompted)
    return goOn(visit, `/account/newsletter?next=${encodeURIComponent(next ?? '/')}`)
  return goOn(visit, next || '/')
}

function signIn(visit: Visit): Response {
  const next = visit.query('next') ?? null
  if (visit.method === 'GET' && visit.user) return goOn(visit, '/')
  const form = new Form(signInRules, visit.body)
  const auth = isOn(visit, 'oauth') ? { auth: { facebook: true, google: true, twitter: true } } : {}
  const respond = () =>
    page(visit, {
      template: 'account/signin.html',
      title: 'Sign in',
      form: form.toJson(visit),
      next,
      ...auth,
    })
  if (visit.method === 'GET') return respond()
  if (!form.isValid()) {
    visit.flash('Please correct the errors', 'error')
    return respond()
  }
  if (isOn(visit, 'ldap')) return signInByDirectory(visit, form) ?? respond()
  const user = visit.store.find('user', { email_addr: form.text('email') })
  if (user && isPassword(form.text('password'), user.passwd_hash)) {
    if (!isOn(visit, 'two-factor')) return welcome(visit, user)
    const token = randomUUID().replaceAll('-', '')
    mailCode(visit, user, token)
    visit.flash('an email has been sent to you with one time password', 'success')
    const to = `/account/${token}/otpvalidation`
    return goOn(visit, next ? `${to}?next=${encodeURIComponent(next)}` : to)
  }
  if (user) visit.flash('Ooops, Incorrect email/password', 'error')
  else
    visit.flash("Ooops, we didn't find you in the system,                           did you sign up?", 'info')
  return respond()
}

/** The directory of the demo knows everybody by user name; whoever is new to the site gets an account. */
function signInByDirectory(visit: Visit, form: Form): Response | undefined {
  const name = form.text('email')
  if (form.text('password') !== `${name}-password`) {
    visit.flash('User LDAP credentials are wrong.', 'info')
    return undefined
  }
  const user =
    visit.store.find('user', { name }) ??
    visit.store.insert('user', {
      ...userDefaults,
      created: isoTime(visit.now),
      fullname: name,
      name,
      email_addr: `${name}@example.org`,
      passwd_hash: null,
      ldap: name,
      api_key: randomUUID(),
    })
  visit.signIn(user)
  return goOn(visit, '/', 'success')
}

const codeLives = 300

/** Code and token live five minutes; a new code takes the place of the old one (pybossa/otp.py). */
function mailCode(visit: Visit, user: UserRow, token: string): void {
  const code = String(randomInt(100_000, 999_999))
  keep(visit.world, `otp ${token}`, JSON.stringify({ id: user.id, code }), codeLives)
  sendMail(visit, {
    recipient: user.email_addr,
    subject: `One time password for ${visit.world.seed.brand}`,
    body: `Hello ${user.fullname},\nyour code is ${code}. It is good for five minutes.`,
  })
}

function oneTimeCode(visit: Visit): Response {
  const token = visit.param('token')
  const kept = recall(visit.world, `otp ${token}`)
  const { id, code } = kept ? (JSON.parse(kept) as { id: number; code: string }) : { id: 0, code: '' }
  const user = visit.store.get('user', id)
  if (!user) {
    visit.flash('Please sign in.', 'error')
    return goOn(visit, '/account/signin')
  }
  const form = new Form(codeRules, visit.body)
  if (visit.method === 'POST' && form.isValid()) {
    if (form.text('otp') === code) {
      forget(visit.world, `otp ${token}`)
      return welcome(visit, user, 'OTP verified. You are logged in to the system')
    }
    mailCode(visit, user, token)
    visit.flash(
      'Invalid one time password, a newly generated one time password was sent to your email.',
      'error',
    )
  }
  return page(visit, {
    template: '/account/otpvalidation.html',
    title: 'Verify OTP',
    form: form.toJson(visit),
    user: publicUser(user, { locale: user.locale }),
    next: visit.query('next') ?? null,
    token,
  })
}

function signOut(visit: Visit): Response {
  visit.signOut()
  visit.flash('You are now signed out', 'success')
  return goOn(visit, '/', 'success')
}

function newsletter(visit: Visit): Response {
  const me = requireUser(visit)
  if (!isOn(visit, 'newsletter')) throw new ViewProblem(404)
  const next = visit.query('next') ?? null
  const answer = visit.query('subscribe')
  if (answer !== 'True' && answer !== 'False')
    return page(visit, { template: 'account/newsletter.html', title: 'Subscribe to our Newsletter', next })
  visit.store.update('user', me.id, { newsletter_prompted: true })
  if (answer === 'True') visit.flash('You are subscribed to our newsletter!', 'success')
  return goOn(visit, next || '/')
}
