import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { mediaAddress } from '#shared/components/mediaAddress.ts'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'
import { cutPicture } from '#shared/pictures/preparePicture.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { isPicked, type Cover } from '../cover.ts'
import type { Post, Texts } from './postStore.ts'

/** The whole post as its readers will see it, before anybody does. */
export function PostPreview({
  isOpen,
  onClose,
  texts,
  cover,
  stored,
}: {
  isOpen: boolean
  onClose: () => void
  texts: Texts
  cover: Cover
  stored: Post | undefined
}) {
  const { t } = useLingui()
  const src = useCoverAddress(cover, stored, isOpen)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`As readers see it`} closeLabel={t`Close`} width="wide">
      <article className="flex flex-col gap-5 border-t border-line pt-5">
        <h3 dir="auto" className="text-3xl font-bold wrap-anywhere">
          {texts.title.trim() || <Trans>Without a title</Trans>}
        </h3>
        {src ? (
          <img src={src} alt="" className="aspect-video w-full rounded-md bg-sunken object-cover" />
        ) : null}
        <div dir="auto" className="text-lg">
          {texts.body.trim() ? (
            <SafeMarkdown source={texts.body} />
          ) : (
            <p className="text-muted">
              <Trans>There is no text yet.</Trans>
            </p>
          )}
        </div>
      </article>
    </Dialog>
  )
}

/** Where the picture is to be seen: the server's own, or the part that was chosen. */
function useCoverAddress(cover: Cover, stored: Post | undefined, isWanted: boolean): string | undefined {
  const [cut, setCut] = useState<string>()
  useEffect(() => {
    if (!isWanted || !isPicked(cover)) return
    let url: string | undefined
    let isGone = false
    const draw = async () => {
      const file = await cutPicture(cover.picture, cover.part)
      if (!isGone) setCut((url = URL.createObjectURL(file)))
    }
    draw().catch(() => undefined)
    return () => {
      isGone = true
      setCut(undefined)
      if (url !== undefined) URL.revokeObjectURL(url)
    }
  }, [cover, isWanted])
  if (isPicked(cover)) return cut
  return cover === 'kept' && stored ? mediaAddress(stored) : undefined
}
