import { siteMeta } from '#shared/siteMeta.ts'
import type { Settings } from './settings.ts'

let told: Settings = {}
let elsewhere: Record<string, string | null> = {}

/** What PYBOSSA's theme, or whoever else serves the page, writes into its head (`theme/shell.ts`). */
const metas: { [Key in keyof Settings]?: () => Settings[Key] } = {
  brand: () => siteMeta('brand'),
  'contact.email': () => siteMeta('contact'),
  undoSeconds: () => {
    const seconds = Number(siteMeta('undo-seconds') ?? Number.NaN)
    return seconds >= 0 ? Math.min(seconds, 60) : undefined
  },
  leaderboards: () =>
    siteMeta('leaderboards')
      ?.split(',')
      .map((key) => key.trim())
      .filter(Boolean),
  enforcePrivacy: () => siteMeta('enforce-privacy') === 'yes',
  directory: () => siteMeta('directory') !== undefined,
  dropboxKey: () => siteMeta('dropbox-key'),
}

/**
 * What the operator set: in `config.json`, else in the page's head. Undefined where nobody said anything: the caller knows its default.
 * The keys are those of `settings.ts` and of the table in README.md.
 */
export const setting = <Key extends keyof Settings>(key: Key): Settings[Key] => told[key] ?? metas[key]?.()

/**
 * Takes over what was read and checked.
 * @param pages by their pattern: the pages this site does without (null) or has at another address
 */
export function configure(settings: Settings, pages: typeof elsewhere = {}): void {
  told = settings
  elsewhere = pages
}

/** Where the page of a pattern is: undefined for our own, null where this site does without it, else an address of the operator's. */
export const pageElsewhere = (pattern: string) => elsewhere[pattern]

/** False for the pages that this site does without. */
export const isHere = (pattern: string) => elsewhere[pattern] !== null
