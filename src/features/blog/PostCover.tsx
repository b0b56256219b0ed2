import { useState } from 'react'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { mediaAddress } from '#shared/components/mediaAddress.ts'

/** A post's picture; nothing where it has none or it does not load. Decorative: owners give it no description. */
export function PostCover({ post, className = '' }: { post: Blogpost; className?: string }) {
  const src = mediaAddress(post)
  const [failed, setFailed] = useState<string>()
  if (!src || failed === src) return null
  return (
    <img
      src={src}
      alt=""
      decoding="async"
      onError={() => setFailed(src)}
      className={`rounded-md bg-sunken object-cover ${className}`}
    />
  )
}
