/** The query of one `newtask` request (CONTRACT.md §3.4). */
export interface TaskRequest {
  limit?: number
  offset: number
  orderby?: 'priority_0'
  desc?: true
}

/** PYBOSSA gives no more per request. */
export const MOST = 100

/**
 * What to ask for next; null while enough is in hand. The server knows nothing of tasks in hand, put off or answered
 * and not yet sent: it offers them again, before others, so they are asked for along with the new ones.
 */
export function planRequest(at: {
  /** Schedulers `locked` and `incremental`. */
  isOneByOne: boolean
  /** How many to have beside the one that is shown. */
  ahead: number
  inHand: number
  /** Skipped tasks. */
  putOff: number
  /** Tasks whose answers wait in the outbox. */
  inOutbox: number
  /** Full pages of known tasks to leave out. */
  page: number
  /** Fewer than this brought nothing new. */
  atLeast: number
}): TaskRequest | null {
  if (at.isOneByOne) {
    const known = at.inHand + at.putOff
    // `locked` knows the offsets 0 and 1 only, and counts an unsent answer's task as the first.
    return at.inHand < 2 && known < 2 && at.inOutbox === 0 ? { offset: known } : null
  }
  if (at.inHand > at.ahead) return null
  const wanted = 2 * at.ahead + 1 - at.inHand
  const known = at.inHand + at.putOff + at.inOutbox
  return {
    limit: Math.min(MOST, Math.max(at.atLeast, known + wanted)),
    offset: at.page * MOST,
    orderby: 'priority_0',
    desc: true,
  }
}
