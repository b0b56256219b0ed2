import 'react-image-crop/dist/ReactCrop.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { ReactCrop } from 'react-image-crop'
import { fromPercent, toPercent, zoomedTo, zoomOf, type Part } from './cropPart.ts'
import type { Prepared } from './preparePicture.ts'

const PREVIEW = 96
const MOST = 6

/**
 * Chooses the part of a picture that is shown: by dragging, by the arrow keys and by zooming, with a preview.
 * @param aspect width by height of the part
 */
export function CropPicture({
  picture,
  part,
  aspect,
  isRound = false,
  onChange,
}: {
  picture: Prepared
  part: Part
  aspect: number
  isRound?: boolean
  onChange: (part: Part) => void
}) {
  const { t } = useLingui()
  const zoomId = useId()
  const zoom = zoomOf(part, picture)
  const scale = PREVIEW / part.height
  return (
    <div className="flex flex-col gap-4">
      <ReactCrop
        crop={{ unit: '%', ...toPercent(part, picture) }}
        onChange={(_, chosen) => onChange(fromPercent(chosen, picture, aspect))}
        aspect={aspect}
        circularCrop={isRound}
        keepSelection
        minWidth={24}
        className="max-h-96 self-start"
        ariaLabels={{
          cropArea: t`The part that is shown. The arrow keys move it.`,
          nDragHandle: t`Upper edge: the arrow keys change the size.`,
          neDragHandle: t`Upper right corner: the arrow keys change the size.`,
          eDragHandle: t`Right edge: the arrow keys change the size.`,
          seDragHandle: t`Lower right corner: the arrow keys change the size.`,
          sDragHandle: t`Lower edge: the arrow keys change the size.`,
          swDragHandle: t`Lower left corner: the arrow keys change the size.`,
          wDragHandle: t`Left edge: the arrow keys change the size.`,
          nwDragHandle: t`Upper left corner: the arrow keys change the size.`,
        }}
      >
        <img src={picture.url} alt={t`The picture you chose`} className="max-h-96" />
      </ReactCrop>
      <div className="flex items-center gap-6">
        <div
          aria-hidden="true"
          className={`shrink-0 overflow-hidden border border-line bg-sunken ${isRound ? 'rounded-full' : 'rounded-md'}`}
          style={{ width: PREVIEW * aspect, height: PREVIEW }}
        >
          <img
            src={picture.url}
            alt=""
            className="max-w-none"
            style={{
              width: picture.width * scale,
              height: picture.height * scale,
              marginLeft: -part.x * scale,
              marginTop: -part.y * scale,
            }}
          />
        </div>
        <div className="grow">
          <label htmlFor={zoomId} className="font-semibold">
            <Trans>Zoom</Trans>
          </label>
          <input
            id={zoomId}
            type="range"
            min={1}
            max={MOST}
            step={0.1}
            value={Math.min(zoom, MOST)}
            onChange={(event) => onChange(zoomedTo(Number(event.target.value), part, picture))}
            className="block min-h-11 w-full accent-accent"
          />
        </div>
      </div>
    </div>
  )
}
