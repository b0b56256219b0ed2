import { useState } from 'react'
import { readSetting, writeSetting } from '#shared/settings.ts'

/** How somebody likes the editor on this device. Shares are per cent of the space for the code, and of the right side for the preview. */
export interface Preferences {
  tabIndents: boolean
  wraps: boolean
  runsByItself: boolean
  codeShare: number
  previewShare: number
  isPhone: boolean
}

const standard: Preferences = {
  tabIndents: false,
  wraps: true,
  runsByItself: true,
  codeShare: 50,
  previewShare: 72,
  isPhone: false,
}
const NAME = 'editor'

function read(): Preferences {
  try {
    const kept = JSON.parse(readSetting(NAME) ?? '{}') as Record<string, unknown>
    const same = Object.entries(standard).filter(([key, value]) => typeof kept[key] === typeof value)
    return { ...standard, ...Object.fromEntries(same.map(([key]) => [key, kept[key]])) }
  } catch {
    return standard
  }
}

/** The reader's habits in the editor, and how to change them. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(read)
  return [
    preferences,
    (change) =>
      setPreferences((now) => {
        const next = { ...now, ...change }
        writeSetting(NAME, JSON.stringify(next))
        return next
      }),
  ]
}
