import type { Played, PlayerMessage, PlayerSays } from '../../protocol.ts'

export type PlayerOptions = Extract<PlayerMessage, { kind: 'player' }>['options']
export type PlayerCommand = Extract<PlayerMessage, { kind: 'playerDo' }>['command']
/** What one message of a provider says, in our words. */
export type Said = Omit<PlayerSays, 'kind' | 'id' | 'event'> & { event?: PlayerSays['event'] }

/** How one provider's page is found and spoken to. Messages to it are sent as JSON text. */
export interface Provider {
  /** The only origin whose words count, and the only one that is spoken to. */
  origin: string
  /**
   * The address of its player.
   * @param media as `protocol.ts` lets it through
   * @param site origin of our page, which some providers want to know
   */
  address(media: string, options: PlayerOptions, site: string): string
  /** Asked once the page is there, and again until it says anything. */
  greeting: object[]
  /** Asked when it is ready: to be told of what happens. */
  questions: object[]
  command(command: PlayerCommand, value: number): object[]
  /** Reads a message; null when it is none of its player's. */
  read(message: Record<string, unknown>): Said | null
}

export type ProviderName = Played['provider']

/** A number as it came from elsewhere, times `factor`; nothing when it is none. */
export function numberIn<Name extends string>(
  name: Name,
  value: unknown,
  factor = 1,
): { [key in Name]?: number } {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= 0
    ? ({ [name]: number * factor } as { [key in Name]?: number })
    : {}
}
