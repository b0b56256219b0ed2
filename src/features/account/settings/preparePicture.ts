/** A picture as it will be sent, and an address to show it by. */
export interface Prepared {
  file: File
  /** An object URL, to be revoked. */
  url: string
  width: number
  height: number
}

/** Larger is no use for an avatar, and servers refuse large uploads. */
const LONGEST = 1200
const QUALITY = 0.9

/**
 * Draws a picture anew: upright whatever its camera noted, no larger than needed, and without what cameras write into
 * their files, such as the place. Corners given in its pixels mean the same to the server then.
 * Rejects what is no picture.
 */
export async function preparePicture(source: File): Promise<Prepared> {
  const bitmap = await createImageBitmap(source)
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  // What may be see-through has to stay so.
  const isPhoto = source.type === 'image/jpeg'
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, isPhoto ? 'image/jpeg' : 'image/png', QUALITY),
  )
  if (!blob) throw new Error('The picture could not be drawn.')
  const file = new File([blob], isPhoto ? 'avatar.jpg' : 'avatar.png', { type: blob.type })
  return { file, url: URL.createObjectURL(blob), width: canvas.width, height: canvas.height }
}
