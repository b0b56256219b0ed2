import 'react-image-crop/dist/ReactCrop.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { ReactCrop } from 'react-image-crop'
import { fromPercent, toPercent, zoomedTo, zoomOf, type Square } from './cropSquare.ts'
import type { Prepared } from './preparePicture.ts'

const PREVIEW = 96
const MOST = 6

/** Chooses the square part of a picture that is shown: by dragging, by the arrow keys and by zooming, with a preview. */
export function CropPicture({
  picture,
  square,
  onChange,
}: {
  picture: Prepared
  square: Square
  onChange: (square: Square) => void
}) {
  const { t } = useLingui()
  const zoomId = useId()
  const zoom = zoomOf(square, picture)
  const scale = PREVIEW / square.side
  return (
    <div className="flex flex-col gap-4">
      <ReactCrop
        crop={{ unit: '%', ...toPercent(square, picture) }}
        onChange={(_, part) => onChange(fromPercent(part, picture))}
        aspect={1}
        circularCrop
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
          className="shrink-0 overflow-hidden rounded-full border border-line bg-sunken"
          style={{ width: PREVIEW, height: PREVIEW }}
        >
          <img
            src={picture.url}
            alt=""
            className="max-w-none"
            style={{
              width: picture.width * scale,
              height: picture.height * scale,
              marginLeft: -square.x * scale,
              marginTop: -square.y * scale,
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
            onChange={(event) => onChange(zoomedTo(Number(event.target.value), square, picture))}
            className="block min-h-11 w-full accent-accent"
          />
        </div>
      </div>
    </div>
  )
}
