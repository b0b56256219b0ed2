import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { SiteSeed } from './seedShape.ts'
import { createDemo, type Demo } from './server.ts'
import { Store } from './store.ts'

export interface DemoChoice {
  seed: 'living' | 'recorded'
  /** Forgets what was done before. */
  fresh: boolean
  /** Keeps nothing on disk. */
  inMemory?: boolean
  /** The folder of a PYBOSSA theme, whose templates draw the pages. */
  theme?: string | undefined
}

const folder = path.resolve(import.meta.dirname, '../../.demo')

/** A demo whose main site lives on in `.demo/` between runs, one file per seed. */
export async function startDemo({
  seed,
  fresh,
  inMemory = false,
  theme: folderOfTheme,
}: DemoChoice): Promise<Demo> {
  const site = await siteOf(seed)
  // Only with a theme is there anything to draw.
  const theme = folderOfTheme ? (await import('./readTheme.ts')).readTheme(folderOfTheme) : undefined
  if (inMemory) return createDemo({ seed: site, theme })
  const file = path.join(folder, seed === 'living' ? 'state.sqlite' : `${seed}.sqlite`)
  const isOld = existsSync(file) && !Store.isCurrent(file)
  if (fresh || isOld) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  mkdirSync(folder, { recursive: true })
  return createDemo({ seed: site, file, theme })
}

async function siteOf(seed: DemoChoice['seed']): Promise<SiteSeed> {
  if (seed === 'recorded') return (await import('./recordedSite/recordedSite.ts')).recordedSite(new Date())
  return (await import('./livingSite/livingSite.ts')).livingSite(new Date())
}
