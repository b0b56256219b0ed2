import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { mediaAddress } from '#shared/components/mediaAddress.ts'
import { PickPicture } from '#shared/pictures/PickPicture.tsx'
import type { PickPictureHandle } from '#shared/pictures/PicturePicker.tsx'
import { Button } from '#ui/Button.tsx'
import { COVER_ASPECT, isPicked, type Cover } from './cover.ts'

const LONGEST = 1600

/** The picture above a text: what it is now, another one cut to shape, or none. */
export function CoverField({
  stored,
  name,
  cover,
  onChange,
}: {
  stored: Parameters<typeof mediaAddress>[0] | undefined
  /** Of the file that is sent, without its ending: ASCII, no spaces. */
  name: string
  cover: Cover
  onChange: (cover: Cover) => void
}) {
  const { t } = useLingui()
  const picker = useRef<PickPictureHandle>(null)
  const now = stored ? mediaAddress(stored) : undefined
  const isShown = now !== undefined && cover === 'kept'
  return (
    <div className="flex flex-col gap-3">
      {isShown ? (
        <div className="flex flex-wrap items-end gap-4">
          <img
            src={now}
            alt={t`The picture as it is now`}
            className="aspect-video w-64 max-w-full rounded-md bg-sunken object-cover"
          />
          <Button size="sm" onClick={() => onChange('removed')}>
            <Trans>Take the picture away</Trans>
          </Button>
        </div>
      ) : null}
      {cover === 'removed' ? (
        <div role="status" className="flex flex-wrap items-center gap-3 text-muted">
          <Trans>The picture goes when you save.</Trans>
          <Button size="sm" onClick={() => onChange('kept')}>
            <Trans>Keep it</Trans>
          </Button>
        </div>
      ) : null}
      <PickPicture
        // Once it is saved there is nothing chosen any more.
        key={now}
        ref={picker}
        label={isShown ? t`Another picture` : t`Picture above the text`}
        aspect={COVER_ASPECT}
        longest={LONGEST}
        name={name}
        onPick={(picked) => onChange(picked ?? 'kept')}
      />
      {isPicked(cover) ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button size="sm" onClick={() => picker.current?.clear()}>
            <Trans>Without this picture</Trans>
          </Button>
          <p className="text-sm text-muted">
            <Trans>A picture is kept only while this page is open.</Trans>
          </p>
        </div>
      ) : null}
    </div>
  )
}
