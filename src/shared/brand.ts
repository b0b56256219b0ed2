import { setting } from './config/setting.ts'
import { siteMeta } from './siteMeta.ts'

/** What the operator calls the site. */
export const brand = {
  get name() {
    return setting('brand') ?? 'Atrium'
  },
}

/** True where the page was served by the demo back end, which says so in the page. */
export const isDemo = () => siteMeta('demo') !== undefined

/** True where people sign in with their account of a directory (PYBOSSA's LDAP_HOST), which no JSON answer tells (CONTRACT.md §7.1). */
export const hasDirectory = () => setting('directory') === true
