import type { Bridge } from '../bridge.ts'
import type { DrawnPlayer } from './drawnPlayer.ts'
import { placeOf } from './placeOf.ts'

/** Sixty times a second are enough, also where a screen shows more: the host counts messages. */
const BETWEEN = 15

/** Tells the host where the players are, whenever that changes, as long as there are any. Call what it returns when one is added. */
export function followPlaces(players: () => DrawnPlayer[], tell: Bridge['tell']): () => void {
  let isRunning = false
  let last = ''
  let toldAt = 0
  const step = (now: number) => {
    const drawn = players()
    isRunning = drawn.length > 0
    if (!isRunning) return
    requestAnimationFrame(step)
    if (now - toldAt < BETWEEN) return
    const places = drawn.flatMap((player) => {
      const id = player.id()
      return id === null ? [] : [{ id, ...placeOf(player.frame) }]
    })
    const text = JSON.stringify(places)
    if (text === last) return
    last = text
    toldAt = now
    tell({ kind: 'playersPlaced', places })
  }
  return () => {
    if (isRunning) return
    isRunning = true
    requestAnimationFrame(step)
  }
}
