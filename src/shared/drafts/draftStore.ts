import { createStore, del, get, set } from 'idb-keyval'

/** Something typed and not sent yet, as it is kept. */
export interface Draft<Values> {
  values: Values
  /** ISO, when it was typed. */
  at: string
}

let opened: ReturnType<typeof createStore> | undefined
const database = () => (opened ??= createStore('atrium-drafts', 'drafts'))

/** What is kept under this key; undefined where there is nothing, or no database. */
export const readDraft = <Values>(key: string): Promise<Draft<Values> | undefined> =>
  get<Draft<Values>>(key, database()).catch(() => undefined)

/** Keeps it in the browser's own database: it outlives the tab, the browser and a crash. Rejects where there is none or it is full. */
export const writeDraft = async (key: string, values: unknown): Promise<void> =>
  await set(key, { values, at: new Date().toISOString() } satisfies Draft<unknown>, database())

export const removeDraft = (key: string): Promise<void> => del(key, database()).catch(() => {})
