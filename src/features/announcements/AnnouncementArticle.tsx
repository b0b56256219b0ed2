import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Announcement } from '#pybossa/schemas/announcement.ts'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { When } from '#shared/dates/When.tsx'
import { Badge } from '#ui/Badge.tsx'

/** One announcement: title, day, picture, and its text, which is Markdown and may hold HTML. */
export function AnnouncementArticle({ announcement, isNew }: { announcement: Announcement; isNew: boolean }) {
  const { id, title, created, body, media_url } = announcement
  const [hasPicture, setHasPicture] = useState(true)
  const picture = uploadAddress({ thumbnail_url: media_url })
  return (
    <article aria-labelledby={`announcement-${id}`}>
      <h2 id={`announcement-${id}`} className="text-2xl font-bold wrap-anywhere" dir="auto">
        {title}
      </h2>
      <p className="mt-1 mb-4 flex flex-wrap items-center gap-3 text-muted">
        <When iso={created} />
        {isNew ? (
          <Badge tone="accent">
            <Trans>New</Trans>
          </Badge>
        ) : null}
      </p>
      {picture && hasPicture ? (
        <img
          src={picture}
          alt=""
          loading="lazy"
          onError={() => setHasPicture(false)}
          className="mb-5 aspect-video w-full rounded-lg bg-sunken object-cover"
        />
      ) : null}
      <div dir="auto">
        <SafeMarkdown source={body} />
      </div>
    </article>
  )
}
