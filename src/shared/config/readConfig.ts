declare global {
  interface Window {
    /** The text of `/static/config.json`, asked for by `public/static/start.js` before this code arrived. */
    atriumConfig?: Promise<string>
  }
}

/**
 * Reads `config.json` and applies it. An empty one costs nothing more; a wrong one leaves the defaults where it is wrong, and says so on
 * the console. Never rejects: a visitor gets the site in any case.
 */
export async function readConfig(): Promise<void> {
  const text = (await window.atriumConfig) ?? ''
  // A page in its place is what some proxies answer for a file that is not there.
  if (/^\s*(<|$|\{\s*\}\s*$)/.test(text)) return
  try {
    const { applyConfig } = await import('./applyConfig.ts')
    applyConfig(text)
  } catch (error) {
    console.error('config.json was not applied:', error)
  }
}
