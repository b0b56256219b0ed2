import path from 'node:path'

/** What the bundler tells of a module, as far as it matters here. */
interface Context {
  getModuleInfo(id: string): { importedIds: string[] } | null
}

const src = import.meta.dirname
const SHELL = 'main.tsx'
const SITE = 'app/layouts/SiteLayout.tsx'
const HOME = 'features/home/HomePage.tsx'
const REACT = /[\\/]node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/
const WORK = 'features/contribute/ContributePage.tsx'
const PROJECT = 'features/projects/ProjectPage.tsx'

/** Everything that this module needs before it runs: what it imports, never what it loads later. */
function neededBy(entry: string, context: Context): Set<string> {
  const seen = new Set<string>()
  const visit = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    context.getModuleInfo(id)?.importedIds.forEach(visit)
  }
  visit(path.join(src, entry))
  return seen
}

let known: Record<'shell' | 'home' | 'work' | 'project', Set<string>> | undefined

/**
 * Which file of the build a module goes into: what every visit needs, what the front page adds, what a project's page adds, and what the work adds. Thirty small
 * files compress 8 KB worse, and one that follows who shares what grows with every page.
 * @returns null to leave it to the bundler
 */
export function chunkOf(id: string, context: Context): string | null {
  known ??= {
    shell: neededBy(SHELL, context),
    home: neededBy(SITE, context).union(neededBy(HOME, context)),
    work: neededBy(WORK, context),
    project: neededBy(PROJECT, context),
  }
  // Entries keep their names: the budget weighs them by it.
  if ([SHELL, SITE, HOME, WORK, PROJECT].some((entry) => id === path.join(src, entry))) return null
  const isHome = known.home.has(id)
  const isWork = known.work.has(id)
  // What packages in the old module format require is in nobody's list of imports.
  if (known.shell.has(id) || REACT.test(id) || (isHome && isWork)) return 'kit'
  if (isHome) return 'front'
  // Most people meet the site on a project's page: it carries neither the work nor the forms that many others share.
  if (known.project.has(id)) return isWork ? 'parts' : 'project'
  return isWork ? 'work' : null
}
