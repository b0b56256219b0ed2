import { useState } from 'react'

/** A person's picture, or the initials of the name where there is none or it does not load. Decorative: the name stands beside it. */
export function Avatar({
  name,
  src,
  className = 'size-9',
}: {
  name: string
  src?: string | null | undefined
  className?: string
}) {
  const [failed, setFailed] = useState<string>()
  const initials = name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .filter((_, i, all) => i === 0 || i === all.length - 1)
    .join('')
    .toUpperCase()
  return src && failed !== src ? (
    <img
      src={src}
      alt=""
      onError={() => setFailed(src)}
      className={`shrink-0 rounded-full bg-sunken object-cover ${className}`}
    />
  ) : (
    // Drawn, not written: as text they would be part of a button's visible label but not of its name.
    <span
      aria-hidden="true"
      data-initials={initials}
      className={`inline-flex shrink-0 items-center justify-center rounded-full bg-accent-quiet text-sm font-semibold text-accent before:content-[attr(data-initials)] ${className}`}
    />
  )
}
