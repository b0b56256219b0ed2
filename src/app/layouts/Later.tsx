import { useEffect, useState, type ComponentType } from 'react'

const WAITS_MS = 400

/**
 * Something of the shell that no first page needs. Its code comes when the page has nothing better to do; where it does not come
 * (the network went away just then) the page lives on, and it is asked for again when the network is back.
 * @param load must be the same function each time
 */
export function Later({ load }: { load: () => Promise<ComponentType> }) {
  const [Loaded, setLoaded] = useState<ComponentType>()
  useEffect(() => {
    const left = new AbortController()
    const ask = () => {
      load().then(
        (loaded) => setLoaded(() => loaded),
        () => addEventListener('online', ask, { once: true, signal: left.signal }),
      )
    }
    const timer = setTimeout(ask, WAITS_MS)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [load])
  return Loaded ? <Loaded /> : null
}
