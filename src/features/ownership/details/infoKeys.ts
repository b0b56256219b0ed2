type Info = Record<string, unknown>

/** One of the owner's own keys as it stands in the form. */
export interface OwnKey {
  /** For the list: neither sent nor shown. */
  id: number
  key: string
  text: string
}

/**
 * Keys that PYBOSSA or a tool of the workshop looks after; they are neither shown here nor written. `__proto__` is no key of an object here,
 * so it would seem to be saved.
 */
const OTHERS =
  /^(__proto__|container|thumbnail|thumbnail_url|task_presenter|tutorial|results|sched|passwd_hash|autoimporter|presenter_kit|onesignal.*)$/

export const isOthersKey = (key: string): boolean => OTHERS.test(key)

/** A value as one edits it: text as it is, everything else as JSON. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '')

/** What a text is stored as: JSON where it is JSON, else the text. `12` is a number; in quotes it stays a text. */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What kind of value a text is stored as. */
export function kindOf(text: string): 'text' | 'number' | 'yesNo' | 'nothing' | 'list' | 'object' {
  const value = valueOf(text)
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'yesNo'
  return typeof value === 'object' ? 'object' : 'text'
}

export const ownKeysOf = (info: Info): OwnKey[] =>
  Object.entries(info)
    .filter(([key]) => !isOthersKey(key))
    .map(([key, value], id) => ({ id, key, text: textOf(value) }))

/** What is wrong with the name of a key among all of them. */
export function keyProblem(key: string, all: readonly OwnKey[]): 'empty' | 'others' | 'twice' | undefined {
  if (key.trim() === '') return 'empty'
  if (isOthersKey(key.trim())) return 'others'
  return all.filter((other) => other.key.trim() === key.trim()).length > 1 ? 'twice' : undefined
}

/** What is wanted of a project's `info`; undefined leaves a setting as it is. */
export interface InfoWish {
  sched?: string | undefined
  kit?: '' | 'classic' | 'none' | undefined
  own: readonly OwnKey[]
}

/**
 * The whole `info` to send: PYBOSSA replaces it by what it gets (CONTRACT.md §3.2 project).
 * @param now as the server has it this moment: keys that others wrote meanwhile stay
 * @param before as it was when the form was filled: only what was changed since is changed, and only what was there is removed
 */
export function mergeInfo(now: Info, before: Info, wish: InfoWish): Info {
  const merged = { ...now }
  const own = new Map(wish.own.map(({ key, text }) => [key.trim(), text]))
  for (const key of Object.keys(before)) if (!isOthersKey(key) && !own.has(key)) delete merged[key]
  for (const [key, text] of own) {
    const isUntouched = Object.hasOwn(before, key) && textOf(before[key]) === text
    if (!isUntouched) merged[key] = valueOf(text)
  }
  if (wish.sched !== undefined) merged['sched'] = wish.sched
  if (wish.kit === '') delete merged['presenter_kit']
  else if (wish.kit !== undefined) merged['presenter_kit'] = wish.kit
  return merged
}
