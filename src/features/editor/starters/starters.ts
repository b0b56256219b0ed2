import { starterColumns, type StarterId } from '#shared/workshop/starterTables.ts'

/** A presenter of our own to begin with: one file of HTML that its owner makes their own. */
export interface Starter {
  id: StarterId
  /** The keys of `task.info` that it reads; none where it shows whatever is there. */
  fields: readonly string[]
  /** Fetches its text. Rejects as any import does when the connection is lost. */
  load: () => Promise<string>
}

const texts: Record<StarterId, () => Promise<{ default: string }>> = {
  image: () => import('./image.html?raw'),
  sound: () => import('./sound.html?raw'),
  video: () => import('./video.html?raw'),
  text: () => import('./text.html?raw'),
  pdf: () => import('./pdf.html?raw'),
  map: () => import('./map.html?raw'),
  basic: () => import('./basic.html?raw'),
}

const textOf = async (file: Promise<{ default: string }>) => (await file).default

/** In the order of their cards. */
export const starters: readonly Starter[] = (Object.keys(texts) as StarterId[]).map((id) => ({
  id,
  fields: starterColumns[id],
  load: () => textOf(texts[id]()),
}))

/** The text of a tutorial in steps. */
export const loadTutorialStarter = (): Promise<string> => textOf(import('./starterTutorial.html?raw'))

/** The text of a results page that counts answers. */
export const loadResultsStarter = (): Promise<string> => textOf(import('./starterResults.html?raw'))
