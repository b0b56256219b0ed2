import type { PlayerSays } from '../protocol.ts'
import type { Bridge } from './bridge.ts'

/** What the players' own script needs of the box. */
export interface PlayerWorld {
  tell: Bridge['tell']
  /** What a link says that opens a player's page elsewhere. */
  newTab: () => string
}
/** Puts PybossaPlayer, YT and the others there; what it returns hears of the players that the host draws. */
export type InstallPlayers = (world: PlayerWorld) => (says: PlayerSays) => void

/** Name of the global by which that script, which comes only where it is needed, hands itself over. */
export const PLAYERS = '__players'

/** Takes what the script handed over, if it came. */
export function takePlayers(): InstallPlayers | undefined {
  const globals = window as unknown as Record<string, InstallPlayers | undefined>
  const install = globals[PLAYERS]
  delete globals[PLAYERS]
  return install
}
