import { useLingui } from '@lingui/react/macro'
import { useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from 'react'
import { CropPicture } from './CropPicture.tsx'
import { largestPart, type Part } from './cropPart.ts'
import { preparePicture, type Prepared } from './preparePicture.ts'

/** A picture and the part of it that is wanted, in its pixels. */
export interface Picked {
  picture: Prepared
  part: Part
}

/** Gives up the chosen picture, and puts the focus where another one is chosen. */
export interface PickPictureHandle {
  clear: () => void
}

export interface PickPictureProps {
  label: string
  /** Width by height of the part. */
  aspect: number
  /** Of the file that is sent, without its ending. */
  name: string
  /** Of the picture's sides, in px. */
  longest?: number
  isRound?: boolean
  /** The choice as it stands; undefined where there is none. */
  onPick: (picked: Picked | undefined) => void
  ref?: Ref<PickPictureHandle>
}

/** Chooses a picture from the device and the part of it to be shown. Taken through `PickPicture`. */
export default function PicturePicker({
  label,
  aspect,
  name,
  longest,
  isRound = false,
  onPick,
  ref,
}: PickPictureProps) {
  const { t } = useLingui()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [picked, setPicked] = useState<Picked>()
  const [problem, setProblem] = useState<string>()
  const url = picked?.picture.url
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url])

  const take = (next: Picked | undefined) => {
    setPicked(next)
    onPick(next)
  }
  useImperativeHandle(ref, () => ({
    clear: () => {
      take(undefined)
      if (input.current) input.current.value = ''
      input.current?.focus()
    },
  }))
  const choose = async (file: File | undefined) => {
    if (!file) return
    setProblem(undefined)
    try {
      const picture = await preparePicture(file, name, longest)
      take({ picture, part: largestPart(picture, aspect) })
    } catch {
      take(undefined)
      setProblem(t`This file is no picture that your browser can show. Choose a JPEG, PNG, GIF or WebP.`)
    }
  }
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <input
          ref={input}
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/gif,image/webp"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => void choose(event.target.files?.[0])}
          className="w-full min-w-0 rounded-md border border-strong bg-surface p-1.5 text-sm file:me-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-strong file:bg-sunken file:px-3 file:font-semibold file:text-ink"
        />
        {problem ? (
          <p id={`${id}-problem`} role="alert" className="text-sm font-semibold text-danger">
            {problem}
          </p>
        ) : null}
      </div>
      {picked ? (
        <CropPicture
          picture={picked.picture}
          part={picked.part}
          aspect={aspect}
          isRound={isRound}
          onChange={(part) => take({ ...picked, part })}
        />
      ) : null}
    </div>
  )
}
