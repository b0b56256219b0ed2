import { createStore, del, get, set } from 'idb-keyval'

/** Something typed and not sent yet, as it is kept. */
export interface Draft<Values> {
  values: Values
  /** ISO, when it was typed. */
  at: string
}

let opened: ReturnType<typeof createStore> | undefined
const database = () => (opened ??= createStore('atrium-drafts', 'drafts'))

const lastWords = (key: string) => `atrium.draft/${key}`

/** Keeps the values (as JSON) until this tab reads them again, at once: for the moment in which its page goes away. */
export function writeLastWords(key: string, text: string): void {
  try {
    sessionStorage.setItem(lastWords(key), JSON.stringify({ values: JSON.parse(text), at: now() }))
  } catch {
    // Full, or not allowed: what the database has is a quarter of a second older.
  }
}

function takeLastWords<Values>(key: string): Draft<Values> | undefined {
  try {
    const text = sessionStorage.getItem(lastWords(key))
    sessionStorage.removeItem(lastWords(key))
    return text ? (JSON.parse(text) as Draft<Values>) : undefined
  } catch {
    return undefined
  }
}

const now = () => new Date().toISOString()

/** What is kept under this key; undefined where there is nothing, or no database. */
export async function readDraft<Values>(key: string): Promise<Draft<Values> | undefined> {
  const last = takeLastWords<Values>(key)
  const kept = await get<Draft<Values>>(key, database()).catch(() => undefined)
  if (!last || (kept && kept.at > last.at)) return kept
  void writeDraft(key, last.values).catch(() => {})
  return last
}

/** Keeps it in the browser's own database: it outlives the tab, the browser and a crash. Rejects where there is none or it is full. */
export const writeDraft = async (key: string, values: unknown): Promise<void> =>
  await set(key, { values, at: now() } satisfies Draft<unknown>, database())

export const removeDraft = (key: string): Promise<void> => del(key, database()).catch(() => {})
