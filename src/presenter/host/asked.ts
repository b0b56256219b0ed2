import type { BoxDocument, BoxServices, BoxTask } from './boxTypes.ts'
import type { Ledger } from './ledger.ts'

/** What an answer to a box may draw on. */
export interface Office {
  document: BoxDocument
  services: BoxServices
  ledger: Ledger
  /** Counts what an answer takes on the reader's device; false when it is too much. */
  mayKeep: (size: number) => boolean
  /** Whether the reader has just clicked or typed. */
  isReaderActing: () => boolean
  /** Counts changes of the reader's favourites; false when they come too fast to be his. */
  mayMark: () => boolean
}

/** One request of a box, as far as it has been read. */
export interface Asked extends Office {
  method: string
  path: string
  query: URLSearchParams
  body: string | null
  file?: { name: string; blob: Blob } | undefined
  /** The number at the end of the path, if it has one. */
  id: number
}

/** A task as a box sees it. Presenters before PYBOSSA 1.0 read `app_id`; who marked it as a favourite is nobody's business in here. */
export function inBothDialects(task: BoxTask): object {
  const shown: BoxTask = { ...task, app_id: task.project_id }
  delete shown['fav_user_ids']
  return shown
}

/** A whole number of a query, within its bounds. */
export function whole(text: string | null, otherwise: number, most: number): number {
  return text !== null && /^\d+$/.test(text) ? Math.min(Number(text), most) : otherwise
}
