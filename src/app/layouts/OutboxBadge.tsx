import { lazy, Suspense, useEffect, useState } from 'react'
import { loadArea } from '#shared/i18n/catalogs.ts'

const OutboxStatus = lazy(async () => {
  const [{ OutboxStatus: Status }] = await Promise.all([
    import('#features/contribute/OutboxStatus.tsx'),
    loadArea('contribute'),
  ])
  return { default: Status }
})

/** Answers that still wait, on every page. Its code comes when the page has nothing better to do. */
export function OutboxBadge() {
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return isDue ? (
    <Suspense>
      <OutboxStatus />
    </Suspense>
  ) : null
}
