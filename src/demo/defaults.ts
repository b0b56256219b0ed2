/** What PYBOSSA's columns hold where nothing else is said (CONTRACT.md §3.2). */
export const taskDefaults = {
  state: 'ongoing',
  quorum: 0,
  calibration: 0,
  priority_0: 0,
  n_answers: 30,
  fav_user_ids: null,
}
/** As {@link taskDefaults}, for answers. */
export const taskRunDefaults = {
  user_id: null,
  user_ip: null,
  timeout: null,
  calibration: null,
  external_uid: null,
  media_url: null,
}
/** As {@link taskDefaults}, for people. */
export const userDefaults = {
  locale: 'en',
  ldap: null,
  admin: false,
  pro: false,
  privacy_mode: true,
  restrict: false,
  category: null,
  flags: null,
  ckan_api: null,
  newsletter_prompted: false,
  valid_email: true,
  confirmation_email_sent: false,
  subscribed: true,
  consent: false,
  info: {},
  user_pref: null,
  notified_at: null,
}
/** As {@link taskDefaults}, for projects. */
export const projectDefaults = {
  long_description: null,
  webhook: null,
  allow_anonymous_contributors: true,
  published: false,
  featured: false,
  zip_download: true,
  contacted: false,
}
