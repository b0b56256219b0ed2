import { randomUUID } from 'node:crypto'
import { goOn, htmlPage, json, page, redirect } from '../answers.ts'
import { Form } from '../forms.ts'
import { sendMail } from '../mail.ts'
import { named } from '../named.ts'
import { preferenceRules, preferencesOf } from '../preferences.ts'
import { ApiProblem, ViewProblem } from '../problems.ts'
import { ensure, requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { isOn } from '../siteSettings.ts'
import type { UserRow } from '../tables.ts'
import type { Visit } from '../visit.ts'
import { zip } from '../zip.ts'
import { apiCall } from '../apiCall.ts'

/** What somebody may take along, change or take away of what the site knows (CONTRACT.md V33, V35–V36, §6 `/api/token`). */
export function personalData(on: Routes): void {
  on.get('/account/:name/export', exportData)
  on.get('/account/:name/delete', deleteAccount)
  on.on(['POST'], '/account/save_metadata/:name', savePreferences)
  on.get('/api/token', apiCall('api.token', { target: 'token' }, oauthTokens))
}

function exportData(visit: Visit): Response {
  const me = requireUser(visit)
  const user = named(visit)
  ensure(visit, me.id === user.id)
  const path = `user_${user.id}/${randomUUID()}_sec_personal_data.zip`
  visit.store.run(
    'INSERT INTO upload (path, type, content) VALUES (?, ?, ?)',
    path,
    'application/zip',
    zip([{ name: 'personal_data.json', content: JSON.stringify(personal(visit, user), null, 2) }]),
  )
  sendMail(visit, {
    recipient: user.email_addr,
    subject: 'Your personal data',
    body: `Hello ${user.fullname},\nhere is what this site knows about you. The link is good for three days:\n${visit.url.origin}/uploads/${path}`,
  })
  visit.flash('GDPR export started', 'success')
  return goOn(visit, `/account/${encodeURIComponent(user.name)}/`)
}

function personal(visit: Visit, { passwd_hash: _hash, ...user }: UserRow): object {
  return { user, task_runs: visit.store.all('task_run', { user_id: user.id }) }
}

// A job does it, and it fails silently for people who own projects (CONTRACT.md V35).
function deleteAccount(visit: Visit): Response {
  const me = requireUser(visit)
  const user = named(visit)
  ensure(visit, me.id === user.id)
  if (!visit.store.find('project', { owner_id: user.id })) {
    visit.store.run(
      'UPDATE task_run SET user_id = NULL, user_ip = ? WHERE user_id = ?',
      visit.pseudonym,
      user.id,
    )
    visit.store.remove('user', user.id)
    sendMail(visit, {
      recipient: user.email_addr,
      subject: `Your account at ${visit.world.seed.brand} is deleted`,
      body: `Goodbye ${user.fullname},\nyour account is deleted. Your answers stay, without your name.`,
    })
  }
  return page(visit, { template: 'account/delete.html', job: 'enqueued' })
}

/** Reads forms only and answers pages, whoever asks for whomever (CONTRACT.md V36). */
function savePreferences(visit: Visit): Response {
  const me = requireUser(visit)
  if (!isOn(visit, 'preferences')) throw new ViewProblem(404)
  const user = named(visit)
  const form = new Form(preferenceRules, visit.form)
  if (!form.isValid()) {
    visit.flash('Please fix the errors', 'message')
    return htmlPage(visit, { template: 'account/public_profile.html', title: 'Preferences', form })
  }
  const { user_pref, info } = preferencesOf(form, me.name, visit.now)
  visit.store.update('user', user.id, { user_pref, info: { ...user.info, ...info } })
  visit.flash('Input saved successfully', 'info')
  return redirect(visit, `/account/${encodeURIComponent(user.name)}/`)
}

/** The keys of other sites that people signed in with, before release 4. */
function oauthTokens(visit: Visit): Response {
  if (!isOn(visit, 'oauth')) throw new ViewProblem(404)
  if (!visit.user) throw new ApiProblem('Unauthorized')
  return json(visit, {
    twitter_token: { oauth_token: `demo-${visit.user.name}`, oauth_token_secret: 'demo-secret' },
  })
}
