import { LIMITS, type PlayerMessage, type PlayerSays } from '../../protocol.ts'
import { playerGate } from '../floodGate.ts'
import { drawPlayer, type DrawnPlayer } from './drawPlayer.ts'
import type { ProviderName } from './provider.ts'

/** Where the players of one box are drawn, and what they are called. */
export interface Stage {
  /** Lies exactly over the box's frame and hides what goes beyond it. */
  element: HTMLElement
  /** What screen readers call a player. */
  title: (provider: ProviderName) => string
}

/** The players of one box. */
export interface PlayerStage {
  /** What the box says of them, checked by `protocol.ts`. */
  hear(message: PlayerMessage): void
  close(): void
}

/**
 * Draws up to {@link LIMITS}.players players over a box, as it asks. The box names what is to be played and where; the address is
 * made here, so that none of its own ever loads in our page.
 */
export function createPlayerStage({
  element,
  title,
  site,
  say,
  log,
}: Stage & {
  site: string
  say: (says: PlayerSays) => void
  log: (text: string) => void
}): PlayerStage {
  const players = new Map<number, DrawnPlayer>()
  const mayDraw = playerGate()

  const draw = ({ id, played, options }: PlayerMessage & { kind: 'player' }) => {
    const refuse = (why: string) => {
      log(`A player was not drawn: ${why}.`)
      say({ kind: 'playerSays', id, event: 'silent' })
    }
    if (players.has(id)) return refuse(`there is one with the number ${id}`)
    if (players.size >= LIMITS.players) return refuse(`${LIMITS.players} at a time are enough`)
    if (!mayDraw()) return refuse('too many came one after the other')
    players.set(
      id,
      drawPlayer({
        stage: element,
        played,
        options,
        title: title(played.provider),
        site,
        say: (saying) => say({ kind: 'playerSays', id, ...saying }),
      }),
    )
  }

  return {
    hear: (message) => {
      switch (message.kind) {
        case 'player':
          return draw(message)
        case 'playersPlaced':
          return message.places.forEach((place) => players.get(place.id)?.place(place))
        case 'playerDo':
          return players.get(message.id)?.do(message.command, message.value)
        case 'playerGone':
          players.get(message.id)?.remove()
          players.delete(message.id)
      }
    },
    close: () => {
      for (const player of players.values()) player.remove()
      players.clear()
    },
  }
}
