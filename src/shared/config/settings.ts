import * as z from 'zod/mini'
import { languages, type Language } from '#shared/i18n/catalogs.ts'
import { linkAddress, ownPath, safeOrigin } from './addresses.ts'

const built = Object.keys(languages) as Language[]
const spoken = built.join(', ')
const language = z.enum(built)

const short = (most: number) =>
  z.pipe(
    z.string().check(z.refine((text) => text.trim() !== '' && text.trim().length <= most)),
    z.transform((text: string) => text.trim()),
  )
const onOff = { schema: z.boolean(), allowed: 'true or false' }
const path = { schema: ownPath, allowed: 'a path of this site that begins with /' }
const address = {
  schema: linkAddress,
  allowed: 'an https:// address, or a path of this site that begins with /',
}
const colour = {
  schema: z.pipe(
    z.string().check(z.regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)),
    z.transform((hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex).toLowerCase()),
  ),
  allowed: 'a colour as #rrggbb',
}

/** A link of the operator's: its words, in one language or by language, and where it leads. */
const Link = z.strictObject({
  label: z.union([
    short(40),
    z
      .partial(z.strictObject(Object.fromEntries(built.map((code) => [code, short(40)]))))
      .check(z.refine((by) => Object.keys(by).length > 0)),
  ]),
  to: linkAddress,
  inHeader: z.optional(z.boolean()),
})

/**
 * All that `config.json` may say, by key; a point in it is a level of the file. `allowed` is what the message of a mistake says. Of a list
 * whose entries are checked one by one (`each`) the good ones are kept.
 */
export const settings = {
  brand: { schema: short(60), allowed: 'a name of 1 to 60 letters' },
  'logo.light': path,
  'logo.dark': path,
  'logo.withName': onOff,
  favicon: path,
  'colours.light.accent': colour,
  'colours.light.accentStrong': colour,
  'colours.light.accentQuiet': colour,
  'colours.light.onAccent': colour,
  'colours.light.focus': colour,
  'colours.dark.accent': colour,
  'colours.dark.accentStrong': colour,
  'colours.dark.accentQuiet': colour,
  'colours.dark.onAccent': colour,
  'colours.dark.focus': colour,
  'contact.email': {
    schema: z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)),
    allowed: 'an e-mail address',
  },
  'contact.page': address,
  links: {
    schema: z.array(Link).check(z.maxLength(12)),
    each: Link,
    allowed: `a list of at most 12 links, each { "label": "words" or { "${built[0]}": "words" }, "to": an https:// address or a path of this site, "inHeader": true or false }`,
  },
  languages: {
    schema: z.array(language).check(z.refine((some) => some.length > 0)),
    each: language,
    allowed: `a list of some of: ${spoken}`,
  },
  defaultLanguage: { schema: language, allowed: `one of: ${spoken}` },
  presenterOrigin: {
    schema: safeOrigin,
    allowed: 'the https:// origin of another host name, such as https://box.example.org, without a path',
  },
  undoSeconds: { schema: z.number().check(z.gte(0), z.lte(60)), allowed: 'a number from 0 to 60' },
  leaderboards: {
    schema: z.array(short(60)),
    each: short(60),
    allowed: 'a list of keys of PYBOSSA’s LEADERBOARDS',
  },
  enforcePrivacy: onOff,
  directory: onOff,
  dropboxKey: { schema: short(60), allowed: 'PYBOSSA’s DROPBOX_APP_KEY' },
  'features.community': onOff,
  'features.leaderboard': onOff,
  'features.announcements': onOff,
  'features.statistics': onOff,
  'features.blog': onOff,
  'features.register': onOff,
  minimumAge: {
    schema: z.int().check(z.gte(0), z.lte(99)),
    allowed: 'a whole number of years; 0 asks for none',
  },
  'policies.terms': address,
  'policies.privacy': address,
  'policies.cookies': address,
  analytics: path,
  errorReports: path,
} satisfies Record<string, { schema: z.ZodMiniType; each?: z.ZodMiniType; allowed: string }>

export type SettingKey = keyof typeof settings
/** What was set, by key; absent where the default holds. */
export type Settings = { [Key in SettingKey]?: z.output<(typeof settings)[Key]['schema']> | undefined }
