import { Form, type Check, type FormRules } from './forms.ts'
import { isOn } from './siteSettings.ts'
import type { UserRow } from './tables.ts'
import type { Visit } from './visit.ts'

const choices = {
  languages: ['Dutch', 'English', 'French', 'German', 'Spanish', 'Swedish', 'Ukrainian'],
  locations: ['Argentina', 'France', 'Ireland', 'Nigeria', 'Spain', 'Sweden', 'Ukraine'],
  timezone: ['', 'AET', 'CET', 'EET', 'EST', 'GMT', 'JST', 'PST', 'UTC'],
  user_type: ['Analyst', 'Curator', 'Researcher'],
}

const from =
  (known: readonly string[]): Check =>
  (value) =>
    known.includes(String(value)) ? undefined : 'Not a valid choice'

const allFrom =
  (known: readonly string[]): Check =>
  (value) => {
    const strange = Array.isArray(value) ? value.find((one) => !known.includes(one)) : undefined
    return strange === undefined ? undefined : `'${strange}' is not a valid choice for this field`
  }

const hours = ['work_hours_from', 'work_hours_to', 'timezone']

const allOrNone: Check = (_, form) => {
  const given = hours.filter((name) => Boolean(form.values[name])).length
  return given === 0 || given === hours.length ? undefined : 'Please fill in all the time fields, or none.'
}

const time: Check = (value) =>
  !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)) ? undefined : 'Please enter a time as HH:MM.'

/** F22, the preferences of sites with `settings_upref_mdata.py`. */
export const preferenceRules: FormRules = {
  languages: { kind: 'list', otherwise: [], checks: [allFrom(choices.languages)] },
  locations: { kind: 'list', otherwise: [], checks: [allFrom(choices.locations)] },
  work_hours_from: { kind: 'text', otherwise: '', checks: [time, allOrNone] },
  work_hours_to: { kind: 'text', otherwise: '', checks: [time, allOrNone] },
  timezone: { kind: 'choice', checks: [from(choices.timezone), allOrNone] },
  user_type: { kind: 'text', otherwise: '', checks: [from(choices.user_type)] },
  review: { kind: 'text', otherwise: '' },
}

/** Where PYBOSSA keeps them: two lists beside the person, the rest in `info.metadata`. */
export type Preferences = Pick<UserRow, 'user_pref' | 'info'>

/** A valid form as it is kept. */
export function preferencesOf(form: Form, admin: string, now: number): Preferences {
  const { languages, locations, ...metadata } = form.values
  const { fullname: _, name, email_addr: _e, password: _p, confirm: _c, consent: _s, ...rest } = metadata
  return {
    user_pref: { languages: languages ?? [], locations: locations ?? [] },
    info: {
      metadata: { ...rest, admin, profile_name: name ?? admin, time_stamp: new Date(now).toUTCString() },
    },
  }
}

/** The form of somebody's preferences as profiles show it; null where the site asks for none. */
export function preferencesForm(visit: Visit, user: UserRow): object | null {
  if (!isOn(visit, 'preferences')) return null
  const metadata = user.info['metadata']
  const lists = user.user_pref
  const kept = { ...(isObject(metadata) ? metadata : {}), ...(isObject(lists) ? lists : {}) }
  return new Form(preferenceRules, undefined, kept).toJson(visit)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
