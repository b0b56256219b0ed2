import type { Visit } from './visit.ts'

/** PYBOSSA's settings that a default site leaves off, and what each of them does here. */
export const siteSettings = {
  confirmation: 'E-mail addresses are confirmed by mail (ACCOUNT_CONFIRMATION_DISABLED = False)',
  'two-factor': 'Signing in asks for a code from a mail (ENABLE_TWO_FACTOR_AUTH)',
  'strong-password': 'Passwords need capitals, digits and signs (ENABLE_STRONG_PASSWORD)',
  newsletter: 'People are asked once about a newsletter (MAILCHIMP_API_KEY)',
  preferences: 'People have languages, places and working hours (settings_upref_mdata.py)',
  oauth: 'Signing in with other accounts, as before release 4',
  ckan: 'Data can be sent to a CKAN (CKAN_URL)',
  uncounted: 'The dashboard’s week was never counted, as right after an installation',
  ldap: 'Accounts come from a directory (LDAP_HOST)',
  youtube: 'Tasks can be imported from YouTube (YOUTUBE_API_SERVER_KEY)',
  dropbox: 'Tasks can be imported from Dropbox (DROPBOX_APP_KEY)',
  'old-importers': 'Tasks can be imported from Flickr and Twitter, as before release 4',
  'plugin-importer': 'A plug-in of the site imports tasks from a museum',
  'default-theme': 'Audit log and webhooks come as pages of PYBOSSA’s own theme',
} as const
export type SiteSetting = keyof typeof siteSettings

/** The cookie that switches them on for whoever has it: their names, joined by dots. */
export const settingsCookie = 'atrium_settings'

/** Whether the site has this setting for the one who asks. */
export const isOn = (visit: Visit, setting: SiteSetting): boolean =>
  (visit.cookies.get(settingsCookie) ?? '').split('.').includes(setting)
