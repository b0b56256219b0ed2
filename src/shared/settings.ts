/** Reader's settings in this browser (never secrets). A browser that refuses storage simply forgets them. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(`atrium.${name}`)
  } catch {
    return null
  }
}

export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`atrium.${name}`)
    else localStorage.setItem(`atrium.${name}`, value)
  } catch {
    // Private mode: the choice holds until the page is closed.
  }
}
