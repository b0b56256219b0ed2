import type { PlayerMessage, PlayerSays } from '../../protocol.ts'
import type { PlayerStage, Stage } from './playerStage.ts'

/**
 * The players over one box. Their code is fetched when the first one is asked for: most presenters have none.
 * @param stage none: nothing can be drawn, and the box is told so
 */
export function playersOver(
  stage: Stage | undefined,
  context: { site: string; say: (says: PlayerSays) => void; log: (text: string) => void },
): PlayerStage {
  let coming: Promise<PlayerStage> | undefined
  let isClosed = false

  const fetchStage = async () => {
    const { createPlayerStage } = await import('./playerStage.ts')
    if (!stage) throw new Error('There is no stage for players here.')
    return createPlayerStage({ ...stage, ...context })
  }
  const pass = async (message: PlayerMessage, asked: Promise<PlayerStage>) => {
    try {
      const players = await asked
      if (!isClosed) players.hear(message)
    } catch {
      // Offline, most likely: the next one tries again.
      if (coming === asked) coming = undefined
      if (message.kind === 'player' && !isClosed)
        context.say({ kind: 'playerSays', id: message.id, event: 'silent' })
    }
  }
  return {
    hear: (message) => {
      if (message.kind === 'player') coming ??= fetchStage()
      if (coming) void pass(message, coming)
    },
    close: () => {
      isClosed = true
      void coming?.then(
        (players) => players.close(),
        () => undefined,
      )
    },
  }
}
