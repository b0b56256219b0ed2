import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

/** While the server works it says nothing (CONTRACT.md §1.3): this says that it does, and for how long already. */
export function ImportProgress() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const begun = Date.now()
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - begun) / 1000)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="flex max-w-prose flex-col gap-1 text-muted">
      <p role="status">
        <Trans>
          The server fetches everything and makes the tasks. Keep this page open: it may take minutes.
        </Trans>
      </p>
      {seconds >= 5 ? (
        <p className="text-sm tabular-nums">
          <Plural value={seconds} one="# second so far" other="# seconds so far" />
        </p>
      ) : null}
    </div>
  )
}
