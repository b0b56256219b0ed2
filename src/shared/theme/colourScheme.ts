import { readSetting, writeSetting } from '#shared/settings.ts'

/** `system` follows the device. */
export type SchemeChoice = 'system' | 'light' | 'dark'

const KEY = 'colourScheme'
const listeners = new Set<() => void>()
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches

const chosen = (): SchemeChoice => {
  const kept = readSetting(KEY)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}
const shown = (): 'light' | 'dark' =>
  chosen() === 'system' ? (systemIsDark() ? 'dark' : 'light') : chosen() === 'dark' ? 'dark' : 'light'

function apply() {
  document.documentElement.dataset['colorScheme'] = shown()
  listeners.forEach((listener) => listener())
}

/** The colour scheme on screen and the reader's choice behind it. `public/static/start.js` applies the same before the first paint. */
export const colourScheme = {
  chosen,
  shown,
  choose(choice: SchemeChoice) {
    writeSetting(KEY, choice === 'system' ? null : choice)
    apply()
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    const media = matchMedia('(prefers-color-scheme: dark)')
    media.addEventListener('change', apply)
    // The device may have changed before anybody listened.
    if (document.documentElement.dataset['colorScheme'] !== shown()) apply()
    return () => {
      listeners.delete(listener)
      media.removeEventListener('change', apply)
    }
  },
}
