import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { brandColours } from './brandColours.ts'
import { checkConfig } from './checkConfig.ts'
import type { Mistake } from './Mistake.ts'
import { configMistakes } from './configMistakes.ts'
import { configure } from './setting.ts'
import type { SettingKey, Settings } from './settings.ts'
import { watchFrames } from './watchFrames.ts'

const pagesOf: { [Key in SettingKey]?: string[] } = {
  'features.community': [paths.community, paths.communityPage],
  'features.leaderboard': [paths.leaderboard, paths.leaderboardWindow],
  'features.announcements': [
    paths.announcements,
    managePaths.adminAnnouncements,
    managePaths.newAnnouncement,
    managePaths.updateAnnouncement,
  ],
  'features.statistics': [paths.siteStats],
  'features.blog': [paths.projectBlog, paths.blogpost, managePaths.newBlogpost, managePaths.updateBlogpost],
  'features.register': [paths.register],
  'policies.terms': [paths.terms],
  'policies.privacy': [paths.privacy],
  'policies.cookies': [paths.cookies],
}

/** The pages that this site does without, or has at an address of its own. */
function pagesElsewhere(told: Settings): Record<string, string | null> {
  return Object.fromEntries(
    (Object.entries(pagesOf) as [SettingKey, string[]][]).flatMap(([key, patterns]) => {
      const value = told[key]
      if (value === undefined || value === true) return []
      return patterns.map((pattern) => [pattern, typeof value === 'string' ? value : null])
    }),
  )
}

/** What holds for each setting alone, but not for all of them together. */
function checkTogether(told: Settings, mistakes: Mistake[]): void {
  const { languages, defaultLanguage, presenterOrigin } = told
  const drop = (key: SettingKey, text: string) => {
    mistakes.push({ key, text: `${key} is ${JSON.stringify(told[key])}${text}` })
    delete told[key]
  }
  if (languages && defaultLanguage && !languages.includes(defaultLanguage))
    drop('defaultLanguage', `, which is not among the languages offered: ${languages.join(', ')}.`)
  if (languages) told.defaultLanguage ??= languages.includes('en') ? 'en' : languages[0]
  if (told['logo.dark'] && !told['logo.light'])
    drop('logo.dark', ', but there is no logo.light: one logo for both schemes is called logo.light.')
  if (presenterOrigin && !mayFrame(presenterOrigin))
    drop(
      'presenterOrigin',
      ', but the Content-Security-Policy in index.html does not let it into frames: add it to frame-src there, and to the header of the proxy. Until then presenters run from this site’s own address.',
    )
}

/** Whether the policy in the page lets frames of an origin in; that of a header nobody can read beforehand (`watchFrames.ts`). */
function mayFrame(origin: string): boolean {
  const policy = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  )?.content
  const sources = policy === undefined ? undefined : /frame-src([^;]*)/.exec(policy)?.[1]?.trim().split(/\s+/)
  return (
    sources === undefined ||
    sources.includes(origin) ||
    (origin === location.origin && sources.includes("'self'"))
  )
}

/** Own sheets of a script are its own, also under a strict policy. */
function dress(css: string): void {
  if (!css) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

function changeIcon(address: string | undefined): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (!address || !icon) return
  icon.removeAttribute('type')
  icon.href = address
}

/** Checks the text of `config.json`, and makes the site follow what holds of it. */
export function applyConfig(text: string): void {
  configMistakes.forget()
  const { told, mistakes } = checkConfig(text)
  checkTogether(told, mistakes)
  dress(brandColours(told, mistakes))
  changeIcon(told.favicon)
  const pages = pagesElsewhere(told)
  configure(told, pages)
  mistakes.forEach(configMistakes.add)
  if (told.presenterOrigin)
    watchFrames(told.presenterOrigin, () => configure({ ...told, presenterOrigin: undefined }, pages))
}
