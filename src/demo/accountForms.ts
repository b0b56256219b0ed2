import {
  allowedChars,
  email,
  equalTo,
  length,
  notReserved,
  oneOf,
  required,
  strongPassword,
  unique,
} from './checks.ts'
import type { FormRules } from './forms.ts'
import { preferenceRules } from './preferences.ts'
import { isOn } from './siteSettings.ts'
import type { Visit } from './visit.ts'

/** F1, sign in. */
export const signInRules: FormRules = {
  email: { kind: 'text', checks: [required('The e-mail is required')] },
  password: { kind: 'text', checks: [required('You must provide a password')] },
}

const emailLength = length(3, 254, 'Email must be between 3 and 254 characters long')

function personRules(visit: Visit, hasId: boolean): FormRules {
  return {
    fullname: {
      kind: 'text',
      checks: [length(3, 35, 'Full name must be between 3 and 35 characters long')],
    },
    name: {
      kind: 'text',
      checks: [
        length(3, 35, 'User name must be between 3 and 35 characters long'),
        allowedChars,
        unique(visit, 'user', 'name', 'The user name is already taken', { hasId }),
        notReserved('account'),
      ],
    },
    email_addr: {
      kind: 'text',
      checks: [emailLength, email, unique(visit, 'user', 'email_addr', 'Email is already taken', { hasId })],
    },
  }
}

const newPassword = (visit: Visit): FormRules[string] => ({
  kind: 'text',
  checks: [
    required('Password cannot be empty'),
    equalTo('confirm', 'Passwords must match'),
    ...(isOn(visit, 'strong-password') ? [strongPassword] : []),
  ],
})

/** F2, register; F3 where the site asks for preferences. */
export const registerRules = (visit: Visit): FormRules => ({
  ...personRules(visit, false),
  password: newPassword(visit),
  confirm: { kind: 'text' },
  consent: { kind: 'bool', otherwise: false },
  ...(isOn(visit, 'preferences') ? preferenceRules : {}),
})

/** PYBOSSA's LOCALES. */
const locales = [
  'en',
  'es',
  'fr',
  'it',
  'ja',
  'el',
  'de',
  'pt',
  'zh',
  'ca',
  'eu',
  'gl',
  'ru',
  'sv',
  'pt_BR',
  'zh_Hant_TW',
]

/** F4, the own profile. */
export const profileRules = (visit: Visit): FormRules => ({
  id: { kind: 'int' },
  ...personRules(visit, true),
  subscribed: { kind: 'bool' },
  locale: { kind: 'text', checks: [oneOf(locales)] },
  ckan_api: { kind: 'text' },
  privacy_mode: { kind: 'bool' },
  restrict: { kind: 'bool' },
})

/** F5, change or reset the password. */
export const passwordRules = (visit: Visit): FormRules => ({
  current_password: { kind: 'text' },
  new_password: newPassword(visit),
  confirm: { kind: 'text' },
})

/** F6, a picture with its crop. */
export const avatarRules: FormRules = {
  id: { kind: 'int' },
  avatar: { kind: 'file' },
  x1: { kind: 'int', otherwise: 0 },
  y1: { kind: 'int', otherwise: 0 },
  x2: { kind: 'int', otherwise: 0 },
  y2: { kind: 'int', otherwise: 0 },
}

/** F7, forgotten password. */
export const forgotRules: FormRules = {
  email_addr: { kind: 'text', checks: [emailLength, email] },
}

/** F8, the code from the mail. */
export const codeRules: FormRules = {
  otp: { kind: 'text', checks: [required('You must provide a valid OTP code')] },
}
