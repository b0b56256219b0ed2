import { useState } from 'react'
import { ownPicture } from './inWords.ts'

/** The picture a task is about, small, where it has one of the site's own; nothing else is asked for. */
export function TaskPicture({ info }: { info: unknown }) {
  const src = ownPicture(info)
  const [failed, setFailed] = useState<string>()
  if (!src || failed === src) return null
  return (
    <img
      src={src}
      alt=""
      loading="lazy"
      onError={() => setFailed(src)}
      className="aspect-4/3 w-20 shrink-0 self-start rounded-md border border-line bg-sunken object-cover sm:w-28"
    />
  )
}
