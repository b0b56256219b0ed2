import { useState } from 'react'
import { Pattern } from '#ui/Pattern.tsx'
import { uploadAddress } from './uploadAddress.ts'

/**
 * A project's picture, cut to 4:3; a drawn pattern where it has none or it does not load. Decorative: the project's
 * name stands beside it. `isFirst` for the one picture that makes the page: it is not loaded lazily.
 */
export function ProjectPicture({
  project,
  isFirst = false,
  className = '',
}: {
  project: { short_name: string; info: object }
  isFirst?: boolean
  className?: string
}) {
  const src = uploadAddress(project.info)
  const [failed, setFailed] = useState<string>()
  const shape = `block aspect-4/3 w-full ${className}`
  return src && failed !== src ? (
    <img
      src={src}
      alt=""
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      onError={() => setFailed(src)}
      className={`bg-sunken object-cover ${shape}`}
    />
  ) : (
    <Pattern seed={project.short_name} className={shape} />
  )
}
