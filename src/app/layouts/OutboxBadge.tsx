import { useEffect, useState, type ComponentType } from 'react'
import { loadArea } from '#shared/i18n/catalogs.ts'

const WAITS_MS = 400

async function load(): Promise<ComponentType> {
  const [{ OutboxStatus }] = await Promise.all([
    import('#features/contribute/OutboxStatus.tsx'),
    loadArea('contribute'),
  ])
  return OutboxStatus
}

/**
 * Answers that still wait, on every page. Its code comes when the page has nothing better to do; where it does not come
 * (the network went away just then) the page lives on, and it is asked for again when the network is back.
 */
export function OutboxBadge() {
  const [Status, setStatus] = useState<ComponentType>()
  useEffect(() => {
    const left = new AbortController()
    const ask = () => {
      load().then(
        (loaded) => setStatus(() => loaded),
        () => addEventListener('online', ask, { once: true, signal: left.signal }),
      )
    }
    const timer = setTimeout(ask, WAITS_MS)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [])
  return Status ? <Status /> : null
}
