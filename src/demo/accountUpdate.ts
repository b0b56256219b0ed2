import { avatarRules, passwordRules, profileRules } from './accountForms.ts'
import { goOn, html, page } from './answers.ts'
import { mailConfirmation } from './confirmation.ts'
import { Form } from './forms.ts'
import { EarlyAnswer, ViewProblem } from './problems.ts'
import { ensure, requireUser } from './rights.ts'
import { hashPassword, isPassword } from './signer.ts'
import { isOn } from './siteSettings.ts'
import type { UserRow } from './tables.ts'
import { keepUpload } from './uploads.ts'
import type { Visit } from './visit.ts'

interface Forms {
  form: Form
  upload_form: Form
  password_form: Form
}

/** `/account/<name>/update`: four forms on one address, told apart by `btn` (CONTRACT.md V30). */
export async function updateAccount(visit: Visit): Promise<Response> {
  const me = requireUser(visit)
  const user = visit.store.find('user', { name: visit.param('name') })
  if (!user) throw new ViewProblem(404)
  ensure(visit, me.admin || me.id === user.id)
  // Only the profile form is bound to the body when it is the one that was sent.
  const button = capitalised(visit.body.text('btn'))
  const body = visit.method === 'POST' ? visit.body : undefined
  const forms: Forms = {
    form: new Form(profileRules(visit), button === 'Profile' ? body : undefined, user),
    upload_form: new Form(avatarRules, body),
    password_form: new Form(passwordRules(visit), body),
  }
  if (body) {
    const isDone = await send(visit, user, button, forms)
    if (isDone) {
      const name = visit.store.get('user', user.id)?.name ?? user.name
      return goOn(visit, `/account/${encodeURIComponent(name)}/update`)
    }
  }
  return page(visit, {
    template: '/account/update.html',
    title: `Update your profile: ${user.fullname}`,
    form: forms.form.toJson(visit),
    upload_form: forms.upload_form.toJson(visit),
    password_form: forms.password_form.toJson(visit),
    show_passwd_form: true,
  })
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

async function send(visit: Visit, user: UserRow, button: string, forms: Forms): Promise<boolean> {
  if (button === 'Profile') return updateProfile(visit, user, forms.form)
  if (button === 'Upload') return uploadAvatar(visit, user, forms.upload_form)
  if (button === 'Password') return changePassword(visit, user, forms.password_form)
  if (button !== 'External') throw new EarlyAnswer(html(visit, '415 Unsupported Media Type', 415))
  // Says it worked and stores nothing (CONTRACT.md Q5).
  visit.flash('Your profile has been updated!', 'success')
  return true
}

function updateProfile(visit: Visit, user: UserRow, form: Form): boolean {
  if (!form.isValid()) {
    visit.flash('Please correct the errors', 'error')
    return false
  }
  const { subscribed, privacy_mode, restrict } = form.values
  const address = form.text('email_addr')
  // All else in the request is dropped (CONTRACT.md Q13).
  if (isOn(visit, 'confirmation') && address !== user.email_addr) {
    const account = { name: form.text('name'), fullname: form.text('fullname'), email_addr: address }
    mailConfirmation(visit, account, 'Please confirm your new address at')
    visit.flash(
      `An email has been sent to verify your                           new email: ${address}. Once you verify it, it will                           be updated.`,
      'info',
    )
    return true
  }
  visit.store.update('user', user.id, {
    fullname: form.text('fullname'),
    name: form.text('name'),
    email_addr: address,
    locale: form.text('locale'),
    ckan_api: form.text('ckan_api'),
    subscribed: subscribed === true,
    privacy_mode: privacy_mode === true,
    restrict: restrict === true,
  })
  visit.flash('Your profile has been updated!', 'success')
  return true
}

async function uploadAvatar(visit: Visit, user: UserRow, form: Form): Promise<boolean> {
  const file = visit.form.file('avatar')
  if (!file) {
    form.addError('avatar', 'This field is required.')
    visit.flash('You have to provide an image file to update your avatar', 'error')
    return false
  }
  const avatar = `${visit.now / 1000}_avatar.png`
  const container = `user_${user.id}`
  const drawing = await cropped(file, form)
  const avatar_url = await keepUpload(visit, container, avatar, drawing ?? file, drawing?.type)
  visit.store.update('user', user.id, { info: { ...user.info, avatar, container, avatar_url } })
  visit.flash('Your avatar has been updated! It may take some minutes to refresh...', 'success')
  return true
}

/** The part between the corners, as a drawing that shows nothing else: the demo has no means to cut pictures. */
async function cropped(file: File, form: Form): Promise<File | undefined> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(form.values[name]))
  if (x2 <= x1 || y2 <= y1 || !/^image\/(png|jpeg|gif|webp)$/.test(file.type)) return undefined
  const [width, height] = [x2 - x1, y2 - y1]
  const data = Buffer.from(await file.arrayBuffer()).toString('base64')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x1} ${y1} ${width} ${height}"><image href="data:${file.type};base64,${data}"/></svg>`
  return new File([drawing], file.name, { type: 'image/svg+xml' })
}

function changePassword(visit: Visit, user: UserRow, form: Form): boolean {
  if (!form.isValid()) {
    visit.flash('Please correct the errors', 'error')
    return false
  }
  if (!isPassword(form.text('current_password'), user.passwd_hash)) {
    visit.flash("Your current password doesn't match the one in our records", 'error')
    return false
  }
  visit.store.update('user', user.id, { passwd_hash: hashPassword(form.text('new_password')) })
  visit.flash('Yay, you changed your password succesfully!', 'success')
  return true
}
