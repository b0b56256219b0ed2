const KEPT = 24
/** The next pictures are wanted soon; those after them give way to anything else. */
const SOON = 3

/**
 * Fetches pictures ahead and keeps them decoded: whoever shows one of the last 24 has it at once. Readers who asked their
 * browser to save data are left alone. `resolve` makes an address absolute.
 */
export function warmPictures(resolve: (url: string) => string): (urls: readonly string[]) => void {
  const kept = new Map<string, HTMLImageElement>()
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return (urls) => {
    if (connection?.saveData) return
    for (const [place, url] of urls.map(resolve).entries()) {
      if (kept.has(url)) continue
      const image = new Image()
      if (place >= SOON) image.fetchPriority = 'low'
      image.src = url
      // A picture that cannot be had is the presenter's to complain about, when it shows it.
      image.decode().catch(() => undefined)
      kept.set(url, image)
      const [oldest] = kept.keys()
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    }
  }
}
