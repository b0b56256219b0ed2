/** Whether the reader's browser asks not to be followed. */
const isUnwilling = () =>
  navigator.doNotTrack === '1' ||
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true

/**
 * Loads the operator's own script for counting visits, unless the reader's browser asks not to be followed.
 * @param address a path of this site: the page's policy lets no other script in
 * @returns whether it runs
 */
export function loadAnalytics(address: string): Promise<boolean> {
  if (isUnwilling()) return Promise.resolve(false)
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.async = true
    script.src = address
    script.addEventListener('load', () => resolve(true))
    script.addEventListener('error', () => resolve(false))
    document.head.append(script)
  })
}
