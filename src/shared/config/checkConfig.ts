import type * as z from 'zod/mini'
import type { Mistake } from './Mistake.ts'
import { nearestKey } from './nearestKey.ts'
import { settings, type SettingKey, type Settings } from './settings.ts'

interface Rule {
  schema: z.ZodMiniType
  each?: z.ZodMiniType
  allowed: string
}

const rules: Record<string, Rule> = settings
const isGroup = (key: string) => Object.keys(rules).some((known) => known.startsWith(`${key}.`))
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown) => {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/**
 * Reads the text of `config.json`. Nothing in it can break the site: what does not hold is left out and named.
 * @returns the settings that hold, and a mistake for each that does not
 */
export function checkConfig(text: string): { told: Settings; mistakes: Mistake[] } {
  const told: Record<string, unknown> = {}
  const mistakes: Mistake[] = []
  const wrong = (key: string, found: unknown, allowed: string, at = key) =>
    mistakes.push({ key, text: `${at} is ${shown(found)}. Allowed: ${allowed}.` })

  const takeList = (key: string, list: unknown[], { each, schema, allowed }: Rule) => {
    const kept = list.flatMap((entry, at): unknown[] => {
      const checked = each?.safeParse(entry)
      if (checked?.success) return [checked.data]
      wrong(key, entry, allowed, [`${key}[${at}]`, ...(checked?.error.issues[0]?.path ?? [])].join('.'))
      return []
    })
    // One mistake is enough to say that nothing of it is left.
    if (kept.length === 0 && list.length > 0) return
    if (schema.safeParse(kept).success) told[key] = kept
    else wrong(key, list, allowed)
  }
  const take = (key: string, value: unknown, rule: Rule) => {
    if (rule.each && Array.isArray(value)) return takeList(key, value, rule)
    const checked = rule.schema.safeParse(value)
    if (checked.success) told[key] = checked.data
    else wrong(key, value, rule.allowed)
  }
  const walk = (group: Record<string, unknown>, above: string) => {
    for (const [name, value] of Object.entries(group)) {
      const key = above + name
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
      if (rule) take(key, value, rule)
      else if (!isGroup(key)) {
        const meant = nearestKey(key)
        mistakes.push({
          key,
          text: `${key} is no setting.${meant ? ` Did you mean ${meant}?` : ' README.md lists them all.'}`,
        })
      } else if (isRecord(value)) walk(value, `${key}.`)
      else wrong(key, value, `{ … } with ${namesIn(key)} in it`)
    }
  }

  try {
    const all: unknown = JSON.parse(text)
    if (isRecord(all)) walk(all, '')
    else wrong('', all, '{ … } with settings in it', 'The file')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    mistakes.push({ key: '', text: `The file is not JSON, so nothing in it counts: ${reason}` })
  }
  return { told, mistakes }
}

const namesIn = (group: string) =>
  [
    ...new Set(
      (Object.keys(settings) as SettingKey[])
        .filter((key) => key.startsWith(`${group}.`))
        .map((key) => key.slice(group.length + 1).split('.')[0]),
    ),
  ].join(', ')
