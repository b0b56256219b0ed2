import type { PlayerSays } from '../../protocol.ts'
import type { Said } from './provider.ts'

/** The numbers of a playing film are passed on this often at most, in ms: providers tell them up to thirty times a second. */
const BETWEEN_NUMBERS = 100

export type Saying = Omit<PlayerSays, 'kind' | 'id'>

/** Passes on what a provider says: each change of state once and at once, numbers now and then. `stop` forgets what is held back. */
export function tellSparingly(say: (saying: Saying) => void): {
  tell: (said: Said) => void
  stop: () => void
} {
  let state: PlayerSays['event'] | undefined
  let held: Said = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    timer = undefined
    if (Object.keys(held).length > 0) say({ ...held, event: 'time' })
    held = {}
  }
  return {
    tell: ({ event, ...numbers }) => {
      held = { ...held, ...numbers }
      if (event && event !== 'time' && (event !== state || event === 'error')) {
        state = event
        say({ ...held, event })
        held = {}
      } else timer ??= setTimeout(flush, BETWEEN_NUMBERS)
    },
    stop: () => clearTimeout(timer),
  }
}
